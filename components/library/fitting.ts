/** A word over the list, in CSS pixels. */
export interface Measured {
  width: number;
  /** It narrows the list, so it is shown in any case. */
  active: boolean;
}

export interface Room {
  width: number;
  gap: number;
  lines: number;
  /** Words that are shown at most, but for those that are active. */
  most: number;
  /** Width of the word that leads to the others; it stands there where one is left out. */
  more: number;
  /** Width of the word that takes back what narrows the list; 0 where nothing does. */
  clear: number;
}

/** Which words are shown: the first ones that find room, so that the rows under them stay where they are. */
export function fitting(words: readonly Measured[], room: Room): boolean[] {
  const shown = words.map(({ active }, index) => active || index < room.most);
  const widths = () => [
    ...words.filter((_, index) => shown[index]).map(({ width }) => width),
    ...(shown.every(Boolean) ? [] : [room.more]),
    ...(room.clear > 0 ? [room.clear] : []),
  ];
  for (let last = words.length - 1; last >= 0 && linesOf(widths(), room) > room.lines; last--) {
    shown[last] = words[last]?.active ?? false;
  }
  return shown;
}

/** Lines that boxes of these widths take where they wrap. */
function linesOf(widths: readonly number[], room: Room): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    const next = used === 0 ? width : used + room.gap + width;
    if (used > 0 && next > room.width) lines++;
    used = used > 0 && next > room.width ? width : next;
  }
  return lines;
}
