import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { CLOSE, CUT, END, MarkupReader, OPEN, TEXT } from './markup';
import type { Snapshot } from './snapshot';
import { Spots } from './spots';
import { Statements } from './statements';
import { Tree } from './tree';

/** What holds all that a page shows. */
const TOP = /<(body|frameset)[\s>]/;

type Source = Pick<TakenPage, 'markup' | 'noscripts'>;

/**
 * The snapshot of a page that was taken; says why where there is none. Bounded and without fault for any string and any
 * numbers.
 */
export function snapshotOf({ markup, noscripts }: Source): Snapshot | Refusal {
  const reader = new MarkupReader(markup);
  const statements = new Statements();
  const spots = new Spots();
  const tree = new Tree(statements);
  const { snapshot } = tree;
  /** The element that all is noted of; `''`: the first one. */
  const top = TOP.exec(markup)?.[1] ?? '';
  let noscript = 0;
  /** How deep we are in an element that is not looked into, and in a template, whose texts are none of the page's. */
  let skipped = 0;
  let muted = 0;
  /** Open elements below the deepest that is noted, whose content counts as standing behind them. */
  let seenThrough = 0;

  for (let token = reader.next(); token !== END; token = reader.next()) {
    const { tag } = reader;
    const { name } = tag;
    if (token === TEXT) {
      if (muted) continue;
      statements.text(reader.text);
      const offset = spots.pass(reader.text.length);
      if (!skipped) tree.addText(reader.text, spots.here, offset);
    } else if (token === CUT) {
      if (!muted) spots.cut(reader.cut);
    } else if (token === CLOSE) {
      if (muted === skipped) muted = 0;
      if (!muted) spots.close();
      statements.close();
      if (skipped) skipped--;
      else if (seenThrough) seenThrough--;
      else if (tree.open === name) tree.leave();
    } else if (token === OPEN) {
      if (!muted) {
        spots.open(tag.isVoid);
        statements.open(name, reader.attributes, reader.inDrawing);
        if (name === 'noscript' && !noscripts[noscript++]) reader.readRaw();
      }
      let isShut = skipped > 0 || tag.isIgnored;
      const isOutside = tree.depth === 0 && (snapshot.size > 0 || (top !== '' && name !== top));
      if (!skipped && !isOutside) {
        if (tree.isTooLarge) return 'too-large';
        if (tag.isIgnored && snapshot.size > 0) tree.pass(name, reader.attributes);
        else {
          tree.addElement(tag, reader);
          isShut = tag.isClosed;
          if (!isShut && !tag.isVoid) {
            if (tree.depth === PAGE_LIMITS.depth) seenThrough++;
            else tree.enter();
          }
        }
      }
      if (isShut && !tag.isVoid) {
        skipped++;
        if (!muted && name === 'template') muted = skipped;
      }
    }
  }
  while (tree.depth > 0) tree.leave();
  snapshot.elements = spots.count;
  if (tree.isTooLarge) return 'too-large';
  return snapshot.size ? snapshot : 'empty';
}
