import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { Entry, TermLink } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import { IconButton } from '../base/Button';
import { useWords } from '../base/Words';
import { citation, standing } from './law';
import type { CardAction, CardContent } from './model';

type TermContent = Extract<CardContent, { kind: 'term' }>;

export interface TermDetailsProps {
  content: TermContent;
  /** How often the term occurs in the article; null where there is none to walk through. */
  occurrences: number | null;
  onAction: (action: CardAction) => void;
}

/** Everything beyond the first answer: use, changes, law, spellings, neighbours. */
export function TermDetails({ content, occurrences, onAction }: TermDetailsProps) {
  const words = useWords();
  const { language, gloss, t } = words;
  const { entry } = content;
  const other = gloss === 'vi' ? 'en' : 'vi';
  const isLaw = entry.field === 'documents';
  return (
    <dl class="cg-details">
      {entry.note?.[gloss] ? (
        <Detail label={t('card.usage')}>
          <span lang={gloss}>{entry.note[gloss]}</span>
        </Detail>
      ) : null}
      {entry.ended ? (
        <Detail label={t('card.changed')}>
          {entry.ended[gloss] ? (
            <span lang={gloss}>{entry.ended[gloss]}</span>
          ) : (
            t('card.ended', { date: formatDate(entry.ended.date, language) })
          )}
          {content.successor ? <Links links={[content.successor]} onAction={onAction} /> : null}
        </Detail>
      ) : null}
      <AlsoIn also={content.also} onAction={onAction} />
      {isLaw ? (
        <Detail label={t('card.force')}>{entry.basis.map((basis) => standing(basis, words))}</Detail>
      ) : entry.basis.length > 0 || !entry.own ? (
        <Basis entry={entry} />
      ) : (
        <OwnSource sources={entry.restsOn.map(({ vi }) => vi)} />
      )}
      {entry.variants.length > 0 ? (
        <Detail label={t('card.variants')}>
          {entry.variants.map((variant) => (
            <div key={variant.text}>
              <span lang="vi">{variant.text}</span>{' '}
              {isLaw ? null : <span class="cg-details-note">{t(`variant.${variant.kind}`)}</span>}
            </div>
          ))}
        </Detail>
      ) : null}
      <LinksDetail label={t('card.broader')} links={content.broader} onAction={onAction} />
      <LinksDetail label={t(isLaw ? 'card.citedBy' : 'card.related')} links={content.related} onAction={onAction} />
      {occurrences !== null ? (
        <Detail label={t('card.occurrences')}>
          <span class="cg-details-walk">
            {t('card.times', { count: occurrences })}
            {occurrences > 1 ? (
              <>
                <IconButton icon="back" label={t('card.previous')} onClick={() => onAction({ type: 'previous' })} />
                <IconButton icon="forward" label={t('card.next')} onClick={() => onAction({ type: 'next' })} />
              </>
            ) : null}
          </span>
        </Detail>
      ) : null}
      {entry.own ? null : (
        <>
          <Detail label={t(`language.${other}`)} lang={other}>
            <span lang={other}>{entry.explanation[other]}</span>
          </Detail>
          <Detail label={t('card.wrong')}>
            <button type="button" class="cg-link" onClick={() => onAction({ type: 'letter' })}>
              {t('card.letter')}
            </button>
          </Detail>
        </>
      )}
    </dl>
  );
}

interface BasisProps {
  entry: Entry;
}

/** What an explanation rests on: laws with what is known of their force, or the editors. */
function Basis({ entry }: BasisProps) {
  const words = useWords();
  const { language, t } = words;
  return (
    <Detail label={t('card.basis')}>
      {entry.basis.map((basis) => (
        <div key={`${basis.number} ${basis.article}`}>
          {citation(basis, words)}
          <div class="cg-details-note">
            {[basis.number === basis.name ? '' : basis.number, standing(basis, words)].filter(Boolean).join('. ')}
          </div>
        </div>
      ))}
      {entry.basis.length === 0 ? t('law.editors') : null}
      {entry.restsOn.length > 0 ? (
        <div class="cg-details-note">
          {t('law.restsOn', { sources: entry.restsOn.map((ground) => ground[language]).join('; ') })}
        </div>
      ) : null}
    </Detail>
  );
}

interface OwnSourceProps {
  sources: readonly string[];
}

function OwnSource({ sources }: OwnSourceProps) {
  const { t } = useWords();
  return sources.length > 0 ? (
    <Detail label={t('card.source')}>
      <span lang={spokenLanguage(sources.join())}>{sources.join('; ')}</span>
    </Detail>
  ) : null;
}

interface DetailProps {
  label: string;
  /** Of the label, where it is not the card's. */
  lang?: Language;
  children: ComponentChildren;
}

function Detail({ label, lang, children }: DetailProps) {
  return (
    <div class="cg-detail">
      <dt lang={lang}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinksProps {
  links: readonly TermLink[];
  onAction: (action: CardAction) => void;
}

function Links({ links, onAction }: LinksProps) {
  return (
    <ul class="cg-links">
      {links.map((link) => (
        <li key={link.id}>
          <TermButton link={link} onAction={onAction} />
        </li>
      ))}
    </ul>
  );
}

export interface TermButtonProps {
  link: TermLink;
  onAction: (action: CardAction) => void;
}

/** The way to another entry, drawn as terms are drawn in the text. */
export function TermButton({ link, onAction }: TermButtonProps) {
  return (
    <button
      type="button"
      class="cg-link"
      lang={spokenLanguage(link.term)}
      onClick={() => onAction({ type: 'open', id: link.id })}
    >
      {link.term}
    </button>
  );
}

export interface AlsoInProps {
  also: TermContent['also'];
  onAction: (action: CardAction) => void;
}

/** Other glossaries that have the term, in the order in which they win. */
export function AlsoIn({ also, onAction }: AlsoInProps) {
  const { t } = useWords();
  const links = also.map(({ id, termbase }) => ({ id, term: termbase ?? t('card.builtIn') }));
  return <LinksDetail label={t('card.also')} links={links} onAction={onAction} />;
}

export interface LinksDetailProps extends LinksProps {
  label: string;
}

/** A line of ways to other entries; nothing where there are none. */
export function LinksDetail({ label, ...links }: LinksDetailProps) {
  return links.links.length > 0 ? (
    <Detail label={label}>
      <Links {...links} />
    </Detail>
  ) : null;
}
