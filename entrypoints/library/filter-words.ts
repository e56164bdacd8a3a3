import type { FilterWord } from '@/components/library/FilterWords';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import { type Filters, type ListModel, NO_FILTERS } from './list-model';

/** Provinces that are offered unless one is chosen that stands further back. */
const PROVINCES = 12;

/** The words over the list: what is in it, and what it is narrowed by. */
export function filterWords(model: ListModel, t: T<PageKey>): FilterWord[] {
  const { unread, favourite, provinces } = model.facets.value;
  const filters = model.filters.value;
  const word = (id: string, label: string, count: number | null, active: boolean, vietnamese = false) => {
    return { id, label, count, active, vietnamese };
  };
  const tags = model.tags.value.map(({ tag, count }) => word(`tag:${tag}`, tag, count, filters.tag === tag, true));
  const places = provinces.slice(0, PROVINCES).flatMap(({ province, count }) => {
    const name = model.provinceNames.value[province];
    return name ? [word(`province:${province}`, name, count, filters.province === province, true)] : [];
  });
  const some = (list: FilterWord[]) => list.filter(({ count, active }) => active || count === null || count > 0);
  return some([
    word('unread', t('library.unread'), unread, filters.unread),
    word('favourite', t('library.favourites'), favourite, filters.favourite),
    word('to-read', t('library.toRead'), model.toRead.value.length, filters.shelf === 'to-read'),
    ...places.slice(0, 2),
    ...tags.slice(0, 2),
    word('month', t('library.thisMonth'), null, filters.thisMonth),
    ...places.slice(2),
    ...tags.slice(2),
    word('trash', t('library.trash'), model.trashed.value, filters.shelf === 'trash'),
  ]);
}

/** What pressing a word changes: a second press takes it back. */
export function toggled(filters: Filters, id: string): Partial<Filters> {
  const [kind = '', ...rest] = id.split(':');
  const value = rest.join(':');
  switch (kind) {
    case 'unread':
      return { unread: !filters.unread };
    case 'favourite':
      return { favourite: !filters.favourite };
    case 'month':
      return { thisMonth: !filters.thisMonth };
    case 'province':
      return { province: filters.province === value ? null : value };
    case 'tag':
      return { tag: filters.tag === value ? null : value };
    case 'trash':
    case 'to-read':
      // Another shelf is another list: what narrowed the first one goes.
      return filters.shelf === kind ? NO_FILTERS : { ...NO_FILTERS, shelf: kind };
    default:
      return {};
  }
}
