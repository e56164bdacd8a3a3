import { KEPT, keeping } from '../../memo';
import { kebab, Naming } from '../../naming';

/** How news pages name their parts in class names, which are compared in kebab case, word by word. */

/** What a name or heading says that it holds no part of the article: comments, other stories, parts of the page. */
export type ClutterKind = 'comments' | 'related' | 'chrome';

/** Names that say that an element holds no part of the article, in the order in which they are looked for. */
const KINDS: readonly (readonly [ClutterKind, Naming])[] = [
  ['comments', new Naming('comment binhluan ykien disqus', 'cmt cmts feedback feedbacks phanhoi')],
  [
    'related',
    new Naming(
      'relat lienquan docnhieu xemnhieu mostread mostview recommend suggest kbwscwlr',
      'cungmuc cungchuyen cungchuyenmuc chuyenmuc same samecate tinkhac tinmoi tinlq tinhot tinnong tinnoi noibat ' +
        'baikhac othernews othercontent otherposts orther morenews morelink readmore seemore xemthem docthem doctiep ' +
        'tieudiem goiy hotnews localnews listnews newslist boxcategory sidebar aside rail trending nextnews prevnews',
    ),
  ],
  [
    'chrome',
    new Naming(
      'breadcrumb breakcumb quangcao advert sponsor rennab social admicro skiptranslate',
      'ad ads adv adsense banner qc taitro nav navbar menu submenu footer ft copyright share shares sharing chiase ' +
        'likebox zalo fblike popup modal tooltip toast cookie overlay rating vote poll danhgia khaosat thamdo ' +
        'binhchon newsletter subscribe login pagination paging phantrang weather tygia toc mucluc audio speech tts ' +
        'voice tag tags taglist boxtag boxtags blocktag tukhoa keyword keywords tool tools toolbar btn button icon ' +
        'fontsize cochu hotline search lang language rate survey follow tiktok instagram googlenews appdownload ' +
        'pager pagenav pagenumber pagenumbers',
    ),
  ],
];

/** What says nothing of what an element holds: whether readers may comment, how large a text is, where it stands. */
const STATE =
  /\b(?:(?:no|has|with)-comments?|(?:no|has|before|after)-(?:ad|ads|adv)|comments?-(?:open|opened|closed|enabled|disabled|on|off)|has-[a-z\d-]{1,20}-font-size|font-?size-?\d+)\b|relative/g;
const withoutStates = (names: string) =>
  /comment|has-|-ad|size|relative/.test(names) ? names.replace(STATE, '') : names;

/** What a class name or id says about its element; `null` where it says nothing. */
export const classKind = keeping((name: string): ClutterKind | null => {
  const names = withoutStates(kebab(name));
  return KINDS.find(([, naming]) => naming.test(names))?.[0] ?? null;
}, KEPT);

/** The element that holds the text of a story. */
export const BODY_CLASS = new Naming(
  'articlebody articlecontent articledetail contentdetail contentbody contentnews contentarticle noidung chitiet ' +
    'detailcontent detailbody detailtext postcontent postbody posttext newscontent newsbody newstext entrycontent ' +
    'entrybody entrytext storycontent storybody storytext maincontent mainbody maintext bodycontent bodybody ' +
    'bodytext textbody textdetail afcbc cmsbody fck singular editor',
  'content detail article body entry hentry fulltext',
  /\s+/,
);
/** What nothing but a lead is called. */
const LEADS = 'sapo chapeau tomtat hometext';
export const SAPO_CLASS = new Naming(
  `${LEADS} summary`,
  'lead alead abs abstract desc description intro mota phead txthead subtitle dek standfirst',
);
/** What is called so is the lead, whatever it looks like and stands beside. */
export const LEAD_CLASS = new Naming(LEADS, '');
/** A second headline, which is the lead only where no other is. */
export const SUBTITLE_CLASS = new Naming('', 'subtitle');
export const CAPTION_CLASS = new Naming(
  'caption legend chuthich imagedesc photodesc imgdesc motaanh',
  'noteimg noteimage notephoto',
);
/** What speaks of pictures, and in other names of levels, influence or films: "cap", "anh", "hinh". */
export const PICTURE_CLASS = new Naming('hinhanh', 'cap fig image anh hinh');
export const AUTHOR_CLASS = new Naming('author tacgia pseudonym byline', 'writer butdanh reporter nguoiviet');
export const SOURCE_CLASS = new Naming('', 'source nguon nguontin nguonbai');
export const DATE_CLASS = new Naming('publish pubdate datetime', 'date time ngay thoigian period luc');
export const BOX_CLASS = new Naming('contentbox vcsortable', 'box notebox quotebox hop infobox khung');

/** The head of the site, above all stories; "top" within another name is the top of any box. */
export const MASTHEAD_CLASS = new Naming(
  'masthead siteheader pageheader headertop topheader topbar topnav topmenu topdate topline',
  'top',
  /\s+/,
);

/** The foot of a story, not of the site. */
export const FOOTER_CLASS = new Naming('footnote', 'postfooter articlefooter entryfooter newsfooter storyfooter');
const FOOT_CLASS = new Naming('chantrang', 'footer');
/** Amid a longer name it is no foot, as in one of a paper for football. */
const FOOT = /(?:^|\s)foot(?:[\s\d-]|$)|-foot\d*(?:\s|$)/;
/** Whether names are of the foot of the site, or of one that the name before says is a story's. */
export const isFoot = keeping((names: string) => FOOT_CLASS.test(names) || FOOT.test(kebab(names)), KEPT);
