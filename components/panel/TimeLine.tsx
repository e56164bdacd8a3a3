import { formatDate } from '@/lib/i18n/format';
import { useWords } from '../base/Words';
import { FactRow } from './FactRow';
import type { PanelAction, PanelFact } from './model';
import { useShortList } from './Section';

export interface TimeLineProps {
  /** In reading order. */
  dates: readonly PanelFact[];
  /** ISO day on which the article appeared; it stands on the line where several dates do. */
  published: string | null;
  onAction: (action: PanelAction) => void;
}

/** Dates shown before "Xem thêm". */
const SHOWN = 6;
/** Dates from which on the day of publication helps to tell what is past. */
const SEVERAL = 3;

/** Dates in the order of time along a line; those that nobody can place come last. */
export function TimeLine({ dates, published, onAction }: TimeLineProps) {
  const { language, t } = useWords();
  const { rows, button } = useShortList(dates, SHOWN);
  if (dates.length === 0) return null;
  const ordered = [...rows].sort((a, b) => compareTimes(a.when, b.when));
  const day = dates.length >= SEVERAL ? (published?.slice(0, 10) ?? null) : null;
  const items = ordered.map((fact) => {
    const now = day !== null && fact.when?.slice(0, 10) === day;
    const open = fact.when === null ? ' cg-time--open' : '';
    return (
      <li class={`cg-time${now ? ' cg-time--now' : open}`} key={keyOf(fact)}>
        <FactRow fact={fact} note={now ? t('panel.published') : undefined} onAction={onAction} />
      </li>
    );
  });
  if (day !== null && !ordered.some(({ when }) => when?.slice(0, 10) === day)) {
    const later = ordered.findIndex(({ when }) => when === null || startOf(when) > day);
    items.splice(
      later < 0 ? items.length : later,
      0,
      <li class="cg-time cg-time--now" key="now">
        <span class="cg-fact-value">{formatDate(day, language)}</span>
        <span class="cg-fact-said">{t('panel.published')}</span>
      </li>,
    );
  }
  return (
    <>
      <ol class="cg-facts" aria-label={t('panel.facts.date')}>
        {items}
      </ol>
      {button}
    </>
  );
}

function keyOf({ spans: [{ block, start }] }: PanelFact): string {
  return `${block}:${start}`;
}

/** ISO of the first day, month or year that a date covers; quarters as their first month. */
function startOf(when: string): string {
  const from = when.split('/')[0] ?? when;
  return from.replace(/-Q([1-4])$/u, (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`);
}

function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [startOf(a), startOf(b)];
  return first < second ? -1 : Number(first > second);
}
