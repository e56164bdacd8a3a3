import type { TermWithin } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import { GAP, Sentence } from '../base/Sentence';
import { useWords } from '../base/Words';
import { Equivalents } from './Equivalents';
import { citation, force, standing } from './law';
import type { CardAction, CardContent, CardReading } from './model';
import { AlsoIn, LinksDetail, TermButton, TermDetails } from './TermDetails';

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
  const { gloss, equivalentsFirst, t } = useWords();
  switch (content.kind) {
    case 'failed':
      return <p class="cg-explanation">{t('card.failed')}</p>;
    case 'missing':
      return (
        <>
          <p class="cg-explanation">{t('card.missing')}</p>
          {content.parts.length + content.near.length > 0 ? (
            <dl class="cg-details">
              <LinksDetail label={t('card.parts')} links={content.parts} onAction={onAction} />
              <LinksDetail label={t('card.near')} links={content.near} onAction={onAction} />
            </dl>
          ) : null}
        </>
      );
    case 'open':
      return <Readings readings={content.readings} onAction={onAction} />;
    case 'place':
      return (
        <p class="cg-explanation">
          {content.province ? (
            <>
              <Sentence text={t('place.in', { province: GAP })} part={content.province} lang="vi" />{' '}
            </>
          ) : null}
          {content.place.history[gloss] ? (
            <span lang={gloss}>{content.place.history[gloss]}</span>
          ) : (
            t('place.unchanged')
          )}
        </p>
      );
    case 'term': {
      const equivalents = (
        <Equivalents
          term={content.composed?.heading ?? content.entry.term}
          equivalents={content.composed ? [content.composed.equivalent] : content.entry.equivalents}
          onCopy={onCopy}
        />
      );
      return (
        <>
          {equivalentsFirst ? equivalents : null}
          <Explanation
            text={content.entry.explanation[gloss]}
            lang={gloss}
            inside={content.inside[gloss]}
            onAction={onAction}
          />
          {equivalentsFirst ? null : equivalents}
          {full ? (
            <TermDetails content={content} occurrences={occurrences} onAction={onAction} />
          ) : (
            <>
              <Law content={content} />
              {content.also.length > 0 ? (
                <dl class="cg-details">
                  <AlsoIn also={content.also} onAction={onAction} />
                </dl>
              ) : null}
            </>
          )}
        </>
      );
    }
  }
}

interface ExplanationProps {
  text: string;
  lang: Language;
  inside: readonly TermWithin[];
  onAction: (action: CardAction) => void;
}

/** The explanation; terms within it lead to their own. */
function Explanation({ text, lang, inside, onAction }: ExplanationProps) {
  if (!text) return null;
  let at = 0;
  return (
    <p class="cg-explanation" lang={lang}>
      {inside.map(({ id, start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <>
            {before}
            <TermButton link={{ id, term: text.slice(start, end) }} onAction={onAction} />
          </>
        );
      })}
      {text.slice(at)}
    </p>
  );
}

interface LawProps {
  content: Extract<CardContent, { kind: 'term' }>;
}

/** The law in one line, and whether it still holds where it does not. */
function Law({ content }: LawProps) {
  const words = useWords();
  const basis = content.entry.basis[0];
  if (basis && content.entry.field === 'documents') return <p class="cg-law">{standing(basis, words)}</p>;
  if (!basis) return content.entry.own ? null : <p class="cg-law">{words.t('law.editors')}</p>;
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

/** All ways to read it. */
function Readings({ readings, onAction }: ReadingsProps) {
  const { gloss } = useWords();
  return (
    <ul class="cg-card-readings">
      {readings.map((reading) => (
        <li key={reading.id}>
          <button type="button" class="cg-card-reading" onClick={() => onAction({ type: 'choose', id: reading.id })}>
            <span class="cg-card-reading-title" lang="vi">
              {reading.title}
            </span>
            <span class="cg-card-reading-gist" lang={gloss}>
              {reading.gist}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
