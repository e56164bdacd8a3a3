import { memoize } from '../../memo';
import { kebab, Naming } from '../../naming';

/** The class names of parts of news pages, compared in kebab case, word by word. */

/** The kinds of what is no part of the article: comments, other stories, tools of the page. */
export type ClutterKind = 'comments' | 'related' | 'chrome';

/** The names of each kind, in the order in which they are looked for. */
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
      'breadcrumb breakcumb quangcao advert sponsor rennab social admicro skiptranslate vjscontrolbar vjsnojs',
      'ad ads adv adsense banner qc taitro nav navbar menu submenu footer ft copyright share shares sharing chiase ' +
        'likebox zalo fblike popup modal tooltip toast cookie overlay rating vote poll danhgia khaosat thamdo ' +
        'binhchon newsletter newslette subscribe login pagination paging phantrang weather tygia toc mucluc ' +
        'articleindex audio speech tts voice tag tags taglist boxtag boxtags blocktag tukhoa keyword keywords tool ' +
        'tools toolbar btn button icon fontsize cochu hotline search lang language rate survey follow tiktok ' +
        'instagram googlenews appdownload pager pagenav pagenumber pagenumbers',
    ),
  ],
];

/** Names that tell nothing of the content: whether readers may comment, a font size, a position, an entry's heading. */
const STATE =
  /\b(?:(?:no|has|with)-comments?|(?:no|has|before|after)-(?:ad|ads|adv)|comments?-(?:open|opened|closed|enabled|disabled|on|off)|has-[a-z\d-]{1,20}-font-size|font-?size-?\d+)\b|-toc\d{5,}|relative/g;
const withoutStates = (names: string) =>
  /comment|has-|-ad|size|-toc\d|relative/.test(names) ? names.replace(STATE, '') : names;

/** The kind of clutter that class names or an id tell; `null` if none. */
export const classKind = memoize((name: string): ClutterKind | null => {
  const names = withoutStates(kebab(name));
  return KINDS.find(([, naming]) => naming.test(names))?.[0] ?? null;
});

/** How a picture opens over the page, which says nothing of what it shows. */
const OPENS = /(?<![a-z])(?:modal|pop-?up|tooltip|overlay|[a-z]{1,10}box-buttons?)(?![a-z])/g;
/** The kind of clutter that the names of a picture, or of its link, tell; `null` if none. */
export const pictureKind = memoize((name: string): ClutterKind | null => classKind(kebab(name).replace(OPENS, '')));

/** The element with the text of a story. */
export const BODY_CLASS = new Naming(
  'articlebody articlecontent articledetail contentdetail contentbody contentnews contentarticle noidung chitiet ' +
    'detailcontent detailbody detailtext postcontent postbody posttext newscontent newsbody newstext entrycontent ' +
    'entrybody entrytext storycontent storybody storytext maincontent mainbody maintext bodycontent bodybody ' +
    'bodytext textbody textdetail afcbc cmsbody fck singular editor',
  'content detail article body entry hentry fulltext',
  /\s+/,
);
/** Names of nothing but leads. */
const LEADS = 'sapo chapeau tomtat hometext';
export const SAPO_CLASS = new Naming(
  `${LEADS} summary`,
  'lead alead abs abstract desc description intro mota phead txthead subtitle dek standfirst brief',
);
/** Names of the lead, whatever it looks like and stands beside. */
export const LEAD_CLASS = new Naming(LEADS, '');
/** A second headline, which is the lead only if there is no other. */
export const SUBTITLE_CLASS = new Naming('tieudephu', 'subtitle subhead subheading intertitle crosshead titphu');
const CAPTION = new Naming(
  'caption legend chuthich imagedesc photodesc imgdesc motaanh',
  'noteimg noteimage notephoto',
);
/** What frames a picture that has no caption, and boxes of text with it. */
const UNCAPTIONED = /(?<![a-z])(?:no|without)-caption(?![a-z])/g;
export const CAPTION_CLASS = {
  test: memoize((names: string) => CAPTION.test(kebab(names).replace(UNCAPTIONED, ''))),
};
/** Names of pictures, which in other names mean levels, influence or films: "cap", "anh", "hinh". */
export const PICTURE_CLASS = new Naming('hinhanh', 'cap fig image anh hinh');
export const AUTHOR_CLASS = new Naming('author tacgia pseudonym byline', 'writer butdanh reporter nguoiviet');
export const SOURCE_CLASS = new Naming('', 'source nguon nguontin nguonbai');
export const DATE_CLASS = new Naming('publish pubdate datetime', 'date time ngay thoigian period luc');
/** A quotation set apart; a portrait beside it shows who speaks. */
export const QUOTE_CLASS = new Naming('quote', '');
export const BOX_CLASS = new Naming('contentbox vcsortable', 'box notebox quotebox hop infobox khung');

/** The site's masthead; "top" within another name is the top of any box. */
export const MASTHEAD_CLASS = new Naming(
  'masthead siteheader pageheader headertop topheader topbar topnav topmenu topdate topline',
  'top',
  /\s+/,
);

/** The footer of a story, not of the site. */
export const FOOTER_CLASS = new Naming(
  'footnote',
  'postfooter articlefooter entryfooter newsfooter storyfooter detailfooter detailsfooter ' +
    'postfoot articlefoot entryfoot newsfoot storyfoot detailfoot detailsfoot',
);
const FOOT_CLASS = new Naming('chantrang', 'footer');
/** "foot" as a whole word: in the names of a paper for football it is none. */
const FOOT = /(?:^|\s)foot(?:[\s\d-]|$)|-foot\d*(?:\s|$)/;
/** Whether names are those of the site's footer; a story's footer must be told apart before. */
export const isFoot = memoize((names: string) => FOOT_CLASS.test(names) || FOOT.test(kebab(names)));
