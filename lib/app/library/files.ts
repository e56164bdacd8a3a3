import { asciiWords } from '@/lib/text/ascii';

/** A file that is made and waits to be saved. */
export interface OutFile {
  name: string;
  blob: Blob;
}

/** Today in the reader's own time, as ISO. */
export function today(): string {
  return new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Letters of a title that go into a file's name. */
const MAX_NAME = 60;
/** Names of devices, which Windows gives to no file, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A title as the name of a file that every system takes: bare letters with hyphens, `bai` where there are none. */
export function fileName(title: string): string {
  const name = asciiWords(title).join('-').slice(0, MAX_NAME).replace(/-$/u, '') || 'bai';
  return DEVICE.test(name) ? `bai-${name}` : name;
}

/** Names of several files with their ending, none twice. */
export function fileNames(titles: readonly string[], ending: string): string[] {
  const given = new Map<string, number>();
  return titles.map((title) => {
    const name = fileName(title);
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `${name}${count > 1 ? `-${count}` : ''}.${ending}`;
  });
}
