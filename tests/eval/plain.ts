import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { type Row, readRows } from '@/scripts/train/corpus';

const URL_OF_PAGE = 'https://bao-thu.example/tin/5-chuyen-moi-cua-vung-que-hom-nay.html';
/** Shorter paragraphs are names, credits and labels. */
const TELLING = 25;
/** By so many characters a paragraph is known again. */
const KNOWN_BY = 50;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Without what an article is rid of as well: runs of spaces, signs that take no room. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function pageOf({ title, body }: Row): string {
  const paragraphs = body.map((text) => `<p>${escaped(text)}</p>`).join('');
  const menu = '<div class="menu"><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></div>';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${menu}<h1>${escaped(title)}</h1><div class="date">12/10/2021 08:30</div><div class="content">${paragraphs}</div></body></html>`;
}

/**
 * Sets real stories of `summary/train.jsonl.gz` as plain pages of an unknown outlet and prints which are not taken for
 * articles, and which of their paragraphs are lost by which rule, names of authors apart. What it prints is to be read:
 * advertisements and lines about other stories are left out with reason. `flags`: every how many-th story, and from
 * which one on; every tenth from the first without.
 */
export async function run(folder: string, [step = '10', first = '0']: string[]): Promise<void> {
  const rows = readRows(readFileSync(join(folder, 'train.jsonl.gz')));
  const sum = { stories: 0, refused: 0, paragraphs: 0, lost: 0 };
  for (let at = Number(first); at < rows.length; at += Number(step)) {
    const row = rows[at];
    if (!row) break;
    const { document, url } = parsePage(Buffer.from(pageOf(row)), URL_OF_PAGE);
    const { verdict, article, removals } = readPage(document, { url, site: siteOf(url), force: true });
    sum.stories++;
    if (!verdict.article) {
      sum.refused++;
      console.log(`${at}\trefused: ${verdict.why}\t${row.title}`);
    }
    const kept = plain(article?.blocks.map(({ text }) => text).join(' ') ?? '');
    for (const text of row.body.map(plain).filter((one) => one.length >= TELLING)) {
      sum.paragraphs++;
      const start = text.slice(0, KNOWN_BY);
      if (kept.includes(start) || article?.authors.some((author) => text.includes(author))) continue;
      sum.lost++;
      const rule = removals.find((removal) => plain(removal.text).includes(start))?.reason ?? 'caption, or no rule';
      console.log(`${at}\t${rule}\t${text}`);
    }
  }
  console.log(`${sum.stories} stories: ${sum.refused} refused; ${sum.paragraphs} paragraphs: ${sum.lost} lost`);
}
