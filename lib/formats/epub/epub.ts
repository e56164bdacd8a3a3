import { titleOf } from '@/lib/model/article';
import type { Language } from '@/lib/model/ids';
import type { KeptItem, KeptPicture } from '@/lib/model/kept';
import { articleBody, EXPORT_CSS } from '../html/body';
import { fileLabels } from '../labels';
import { escapeHtml } from '../markup';
import { writeZip, type ZipEntry } from '../zip';

/** What a book says of itself. */
export interface BookInfo {
  /** Unique and lasting, such as `urn:uuid:…`. */
  identifier: string;
  /** Null: the article's title, or "Bài đã lưu" of several. */
  title: string | null;
  madeAt: Date;
  language: Language;
}

const pictureFile = ({ hash }: KeptPicture) => `p${hash.slice(0, 32)}.jpg`;

interface Chapter {
  id: string;
  file: string;
  title: string;
  xhtml: string;
}

function page(title: string, language: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A title is obligatory in XHTML, and an article may have none. */
function titleFor(item: KeptItem): string {
  return titleOf(item.article).trim() || item.head.title.trim() || item.article.canonicalUrl;
}

/** A well-formed BCP 47 tag, or the one our articles are in. */
function languageOf(item: KeptItem): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(item.article.lang) ? item.article.lang : 'vi';
}

function chapters(items: readonly KeptItem[], language: Language): Chapter[] {
  return items.map((item, i) => {
    const title = titleFor(item);
    const xhtml = page(title, languageOf(item), `<article>\n${articleBody(item, language, pictureFile)}\n</article>`);
    return { id: `a${i + 1}`, file: `a${i + 1}.xhtml`, title, xhtml };
  });
}

function contents(all: readonly Chapter[], language: Language): string {
  const { contents: heading } = fileLabels(language);
  const rows = all.map(({ file, title }) => `<li><a href="${file}">${escapeHtml(title)}</a></li>`);
  return page(heading, language, `<nav epub:type="toc"><h1>${heading}</h1><ol>${rows.join('')}</ol></nav>`);
}

/** Pictures of a book, each once. */
function picturesOf(items: readonly KeptItem[]): KeptPicture[] {
  return [...new Map(items.flatMap(({ pictures = [] }) => pictures).map((one) => [one.hash, one])).values()];
}

function manifest(items: readonly KeptItem[], all: readonly Chapter[], info: BookInfo, title: string): string {
  const authors = [...new Set(items.flatMap(({ article }) => article.authors))];
  const sources = items.map(({ article }) => `<dc:source>${escapeHtml(article.canonicalUrl)}</dc:source>`);
  const files = all.map(({ id, file }) => `<item id="${id}" href="${file}" media-type="application/xhtml+xml"/>`);
  const pictures = picturesOf(items).map(pictureFile);
  files.push(...pictures.map((file) => `<item id="${file.slice(0, -4)}" href="${file}" media-type="image/jpeg"/>`));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${info.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(info.identifier)}</dc:identifier>
<dc:title>${escapeHtml(title)}</dc:title>
<dc:language>${items[0] ? languageOf(items[0]) : 'vi'}</dc:language>
${authors.map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`).join('\n')}
${sources.join('\n')}
<meta property="dcterms:modified">${info.madeAt.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="style.css" media-type="text/css"/>
${files.join('\n')}
</manifest>
<spine>
${all.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A book (EPUB 3.2) of one or several articles. */
export async function writeEpub(items: readonly KeptItem[], info: BookInfo): Promise<Blob> {
  const encoder = new TextEncoder();
  const file = (name: string, text: string): ZipEntry => ({ name, content: encoder.encode(text) });
  const all = chapters(items, info.language);
  const [first] = all;
  const title = info.title ?? (first && all.length === 1 ? first.title : fileLabels(info.language).collection);
  const pictures = picturesOf(items).map(
    (picture): ZipEntry => ({ name: `EPUB/${pictureFile(picture)}`, content: picture.bytes, stored: true }),
  );
  const files = [
    { ...file('mimetype', 'application/epub+zip'), stored: true as const },
    file('META-INF/container.xml', CONTAINER),
    file('EPUB/package.opf', manifest(items, all, info, title)),
    file('EPUB/nav.xhtml', contents(all, info.language)),
    file('EPUB/style.css', EXPORT_CSS),
    ...all.map(({ file: name, xhtml }) => file(`EPUB/${name}`, xhtml)),
    ...pictures,
  ];
  return writeZip(files, 'application/epub+zip');
}
