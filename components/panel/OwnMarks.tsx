import { useWords } from '../base/Words';
import { AskToShow } from '../mark/MarkNotice';
import type { PanelAction, PanelMark, PanelOwn } from './model';
import { Section, useShortList } from './Section';

export interface OwnMarksProps {
  own: PanelOwn;
  onAction: (action: PanelAction) => void;
}

/** The reader's highlights: row by row where they are painted on the page, else how many there are and where. */
export function OwnMarks({ own, onAction }: OwnMarksProps) {
  const { t } = useWords();
  const { rows, button } = useShortList(own.marks);
  if (own.marks.length === 0) return null;
  return (
    <Section title={t('panel.own')}>
      {own.shown ? (
        <ul>
          {rows.map((mark) => (
            <Row key={mark.id} mark={mark} onAction={onAction} />
          ))}
        </ul>
      ) : (
        <div>
          <p>{t('panel.ownCount', { count: own.marks.length })}</p>
          <AskToShow
            shown={own.shown}
            onShow={(yes) => onAction({ type: 'show-marks', yes })}
            onOpenKept={() => onAction({ type: 'open-kept' })}
          />
        </div>
      )}
      {own.shown ? button : null}
    </Section>
  );
}

interface RowProps {
  mark: PanelMark;
  onAction: (action: PanelAction) => void;
}

function Row({ mark: { id, colour, quote, noted, spans }, onAction }: RowProps) {
  const { t } = useWords();
  const lost = spans.length === 0;
  const aside = [lost && t('panel.ownLost'), noted && t('panel.ownNoted')].filter(Boolean).join(t('meta.separator'));
  return (
    <li>
      <button
        type="button"
        class={`cg-own-row cg-wash--${colour}${lost ? ' cg-own-row--lost' : ''}`}
        onClick={() => onAction({ type: 'open-mark', id })}
      >
        <span class="cg-own-row-quote" lang="vi">
          {quote}
        </span>
        {aside ? <span class="cg-own-row-aside">{aside}</span> : null}
      </button>
    </li>
  );
}
