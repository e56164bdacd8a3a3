import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from './manifest.json' with { type: 'json' };

/** What a reader finds on a sample page; what counts as what is said in this folder's README. */
interface SampleGold {
  title: string;
  sapo: string | null;
  authors: string[];
  /** `YYYY-MM-DDTHH:MM` in Vietnam, a bare day where the page states only that, `null` where it states nothing. */
  publishedAt: string | null;
  /** Paragraphs, list items, table rows (cells parted by a space) and sub-heads, in reading order. */
  body: string[];
  /** The sub-heads of `body` again. */
  headings?: string[];
  /** Whole caption lines with their credit. */
  captions: string[];
  /** Provinces that the story is about. */
  provinces: string[];
  /** Text of the page that belongs to no part of the article. */
  notInArticle: string[];
}

export interface Sample {
  /** Relative to this folder. */
  file: string;
  url: string;
  article: boolean;
  /** The news system whose markup the page has, or what kind of page it is. */
  family: string;
  /** The page is finished by its own scripts: click on this element, if any, then wait that long. */
  scripted?: { click?: string; milliseconds: number };
  gold?: SampleGold;
}

const IMAGE = /\/images\/([\w-]+)\.svg/g;
const folder = fileURLToPath(new URL('.', import.meta.url));

/** All sample pages; the first one is the one to show. */
export const samples: readonly Sample[] = manifest;

/** The bytes of a sample page. */
export function readSample(sample: Sample): Buffer {
  return readFileSync(folder + sample.file);
}

/** What a web server has to answer for a sample: its page and its pictures, by their addresses. */
export function responsesFor(sample: Sample): { url: string; type: string; body: Buffer }[] {
  const page = readSample(sample);
  const names = new Set([...page.toString().matchAll(IMAGE)].map(([, name]) => name));
  const pictures = [...names].map((name) => ({
    url: new URL(`/images/${name}.svg`, sample.url).href,
    type: 'image/svg+xml',
    body: readFileSync(`${folder}images/${name}.svg`),
  }));
  return [{ url: sample.url, type: 'text/html; charset=utf-8', body: page }, ...pictures];
}
