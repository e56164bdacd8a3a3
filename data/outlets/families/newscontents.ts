import type { Family } from '@/lib/model/family';

/** `#newscontents .content-fck`; a first `h1` is the trail of sections, and the text begins with the lead in bold. */
export const newscontents: Family = {
  id: 'newscontents',
  hosts: [
    'baocantho.com.vn',
    'dongkhoi.baovinhlong.vn',
    'baodongkhoi.vn',
    'baoangiang.com.vn',
    'baotayninh.vn',
    'baothuathienhue.vn',
  ],
  tests: [
    'https://baocantho.com.vn/tap-trung-trien-khai-cac-dot-thanh-tra-kiem-tra-co-trong-tam-trong-diem-nhat-la-cac-linh-vuc-co-ng-a196670.html',
  ],
  title: '.colcate1 h1, h1.margintopbot10',
  sapo: '.detail-desc',
  body: '#newscontents .content-fck',
  date: '.pubdate',
  captions: '.note.ignore',
};
