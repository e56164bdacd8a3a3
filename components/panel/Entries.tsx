import type { ComponentChildren } from 'preact';
import type { PlaceMap } from '@/lib/model/place';
import type { Span } from '@/lib/model/span';
import { WIDE_SPACE } from '../base/space';
import { useWords } from '../base/Words';
import { type PanelAction, type PanelPlace, type PanelTarget, type PanelTerm, sameTarget } from './model';
import { ProvinceMap } from './ProvinceMap';
import { Section, SHOWN, useShortList } from './Section';

interface Row {
  target: Exclude<PanelTarget, { kind: 'point' }>;
  name: string;
  beside: string | null;
  gist: string;
  count: number;
  span: Span;
}

interface EntryListProps {
  title: string;
  rows: readonly Row[];
  /** Rows that are shown in any case; the rest on demand. */
  first?: number;
  /** Rows with their explanation; further ones are names alone, one beside the other. */
  explained?: number;
  /** Stands above the rows. */
  children?: ComponentChildren;
  lit: PanelTarget | null;
  onAction: (action: PanelAction) => void;
}

/** Names with half a line of explanation; pointing at one lights it in the text, choosing one opens its card. */
function EntryList({ title, rows, first, explained = rows.length, children, lit, onAction }: EntryListProps) {
  const { rows: shown, button } = useShortList(rows, first);
  if (rows.length === 0 && !children) return null;
  const brief = shown.slice(explained);
  return (
    <Section title={title}>
      {children}
      <ul class="cg-entries">
        {shown.slice(0, explained).map((row) => (
          <EntryItem key={row.target.id} row={row} lit={lit} onAction={onAction} />
        ))}
      </ul>
      {brief.length > 0 ? (
        <ul class="cg-entries cg-entries--brief">
          {brief.map((row) => (
            <EntryItem key={row.target.id} row={row} brief lit={lit} onAction={onAction} />
          ))}
        </ul>
      ) : null}
      {button}
    </Section>
  );
}

interface EntryItemProps extends Pick<EntryListProps, 'lit' | 'onAction'> {
  row: Row;
  brief?: boolean;
}

function EntryItem({ row, brief, lit, onAction }: EntryItemProps) {
  const { gloss, t } = useWords();
  const here = sameTarget(lit, row.target);
  return (
    <li>
      <button
        type="button"
        class={here ? 'cg-entry cg-lit' : 'cg-entry'}
        aria-haspopup="dialog"
        aria-current={here ? 'true' : undefined}
        onClick={(event) =>
          onAction({ type: 'open-card', target: row.target, span: row.span, anchor: event.currentTarget })
        }
        onPointerEnter={() => onAction({ type: 'hover', target: row.target })}
        onPointerLeave={() => onAction({ type: 'hover', target: null })}
        onFocus={() => onAction({ type: 'hover', target: row.target })}
        onBlur={() => onAction({ type: 'hover', target: null })}
      >
        <span class="cg-entry-line">
          <span class="cg-entry-names">
            <span class="cg-entry-name" lang="vi">
              {row.name}
            </span>
            {row.beside && !brief ? (
              <>
                {WIDE_SPACE}
                <span class="cg-entry-beside" lang="en">
                  {row.beside}
                </span>
              </>
            ) : null}
          </span>
          {row.count > 1 && !brief ? (
            <span class="cg-entry-count">{t('panel.times', { count: row.count })}</span>
          ) : null}
        </span>
        {brief ? null : (
          <span class="cg-entry-gist" lang={gloss}>
            {row.gist}
          </span>
        )}
      </button>
    </li>
  );
}

export interface TermListProps {
  terms: readonly PanelTerm[];
  lit: PanelTarget | null;
  onAction: (action: PanelAction) => void;
}

/**
 * "Thuật ngữ trong bài": the first with their explanations, further ones as names, so that what stands below is not
 * pushed out of reach; everyday words on demand.
 */
export function TermList({ terms, lit, onAction }: TermListProps) {
  const { t } = useWords();
  const rows = terms.map((term) => ({ ...term, target: { kind: 'term' as const, id: term.id }, name: term.term }));
  const first = Math.max(SHOWN, terms.filter((term) => !term.everyday).length);
  return (
    <EntryList title={t('panel.terms')} rows={rows} first={first} explained={SHOWN} lit={lit} onAction={onAction} />
  );
}

export interface PlaceListProps {
  places: readonly PanelPlace[];
  map: PlaceMap | null;
  lit: PanelTarget | null;
  onAction: (action: PanelAction) => void;
}

/** "Địa danh", with a map of where the story happens. */
export function PlaceList({ places, map, lit, onAction }: PlaceListProps) {
  const { t } = useWords();
  const rows = places.map((place) => ({ ...place, target: { kind: 'place' as const, id: place.id }, beside: null }));
  return (
    <EntryList title={t('panel.places')} rows={rows} lit={lit} onAction={onAction}>
      {map ? <ProvinceMap map={map} /> : null}
    </EntryList>
  );
}
