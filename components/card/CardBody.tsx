import { useWords } from '../base/Words';
import { Equivalents } from './Equivalents';
import { citation, force } from './law';
import type { CardAction, CardContent, CardReading } from './model';
import { Links, TermDetails } from './TermDetails';

export interface CardBodyProps {
  content: CardContent;
  /** Shows everything that is known. */
  full: boolean;
  occurrences: number | null;
  onCopy: (text: string) => Promise<boolean>;
  onAction: (action: CardAction) => void;
}

/** What a card says below its heading. */
export function CardBody({ content, full, occurrences, onCopy, onAction }: CardBodyProps) {
  const { language, t } = useWords();
  switch (content.kind) {
    case 'loading':
      return (
        <div class="cg-card-ruled">
          <p class="cg-hidden" role="status">
            {t('card.loading', { term: content.heading })}
          </p>
          {[96, 99, 92, 48].map((percent) => (
            <i key={percent} class="cg-rule" style={{ width: `${percent}%` }} />
          ))}
        </div>
      );
    case 'failed':
      return <p class="cg-explanation">{t('card.failed')}</p>;
    case 'missing':
      return (
        <>
          <p class="cg-explanation">{t('card.missing')}</p>
          {content.near.length > 0 ? (
            <dl class="cg-details">
              <div class="cg-detail">
                <dt>{t('card.near')}</dt>
                <dd>
                  <Links links={content.near} onAction={onAction} />
                </dd>
              </div>
            </dl>
          ) : null}
        </>
      );
    case 'open':
      return <Readings readings={content.readings} onAction={onAction} />;
    case 'place':
      return (
        <p class="cg-explanation">
          {content.province ? `${t('place.in', { province: content.province })} ` : ''}
          {content.place.history[language] || t('place.unchanged')}
        </p>
      );
    case 'term':
      return (
        <>
          {content.entry.explanation[language] ? (
            <p class="cg-explanation">{content.entry.explanation[language]}</p>
          ) : null}
          <Equivalents
            equivalents={content.composed ? [content.composed.equivalent] : content.entry.equivalents}
            onCopy={onCopy}
          />
          {full ? (
            <TermDetails content={content} occurrences={occurrences} onAction={onAction} />
          ) : (
            <Law content={content} />
          )}
        </>
      );
  }
}

interface LawProps {
  content: Extract<CardContent, { kind: 'term' }>;
}

/** The law in one line, and whether it still holds where it does not. */
function Law({ content }: LawProps) {
  const words = useWords();
  const basis = content.entry.basis[0];
  if (content.entry.own) return null;
  if (!basis) return <p class="cg-law">{words.t('law.editors')}</p>;
  return (
    <p class="cg-law">
      {citation(basis, words)}
      {basis.inForce === false ? `. ${force(basis, words)}` : null}
    </p>
  );
}

interface ReadingsProps {
  readings: readonly CardReading[];
  onAction: (action: CardAction) => void;
}

/** All ways to read it; the one that fits the sentence best first, with a tick. */
function Readings({ readings, onAction }: ReadingsProps) {
  const { t } = useWords();
  return (
    <ul class="cg-card-readings">
      {readings.map((reading) => (
        <li key={reading.id}>
          <button
            type="button"
            class={reading.preferred ? 'cg-card-reading cg-lit' : 'cg-card-reading'}
            onClick={() => onAction({ type: 'choose', id: reading.id })}
          >
            <span class="cg-card-reading-title" lang="vi">
              {reading.title}
            </span>
            <span class="cg-card-reading-gist">
              {reading.gist} {reading.preferred ? t('card.preferred') : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
