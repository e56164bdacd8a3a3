import { bareSyllable } from '@/lib/text/syllable';
import { words } from '../text';

/**
 * Surnames of Vietnam's peoples, in lower case and without marks, so that two that differ only in marks need one entry:
 * they tell a name alone on a line from a section's. Names of the Central Highlands begin with Y or H'.
 */
const SURNAMES = words(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh dao doan mai trinh lam ha cao to ' +
    'ta thai tang truong luong luu chau quach kieu mac nghiem ninh nong ong phung quan quang tong trieu tu van vi ' +
    'vien vuong xa au bach bang banh cam chu cu cung diep giang giap han hua khong khuat khuc kim la lai lo lu ' +
    'luc ma manh mua nham nhu phi pho phuong sam sung vang thao thach son danh tan than tham tieu ton tra trang ' +
    'ung uong dam dai dau deo dien dieu dong hau hang hoa hung kha khuong lau chang chao lim leng ban phu ksor ro ' +
    'siu rmah nay kpa y h hmok nie eban ayun blup bh alang zo poloong coor briu a hoih hieng thi que nguy nhan ' +
    'ngan ngu thieu tiet tat xong hong khanh hien can don be chung loc mong doi ky lang xuan minh',
);

export function isSurname(word: string): boolean {
  return SURNAMES.has(bareSyllable(word.toLowerCase()).replace(/['’].*$/, ''));
}
