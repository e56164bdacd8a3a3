import type { Article } from '@/lib/model/article';
import type { PlaceHit } from '@/lib/model/reading';
import type { Outlet } from '@/lib/outlets';
import type { Places } from '@/lib/places';
import { findMentions } from './mentions';
import { withoutPeople } from './people';
import { resolve } from './resolve';

export { focusProvinces } from './focus';

/**
 * Every province, district and commune named in an article, in reading order, with its type word: resolved by that
 * word, by the units around it, by the outlet, by the day. Several places: the reading is open. A name that may well
 * be none, or be one of very many, is left out.
 */
export function findPlaces(article: Article, outlet: Outlet | null, places: Places): PlaceHit[] {
  const { blocks } = article;
  const mentions = blocks.flatMap(({ text }, block) => findMentions(block, text, places));
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const heads = mentions.filter(({ block }) => /^(?:title|sapo)$/u.test(blocks[block]?.kind ?? ''));
  const headed = new Set(heads.map(({ key }) => key));
  const setting = { places, day, outlet: outlet?.provinces ?? [], headed };
  const hits = resolve(mentions, setting).flatMap(({ block, start, end, units }) => {
    const [first, ...others] = units.map((unit) => places.unit(unit).id);
    return first ? [{ span: { block, start, end }, places: [first, ...others] as PlaceHit['places'] }] : [];
  });
  return withoutPeople(blocks, hits, places, setting.outlet);
}
