import { useSignal } from '@preact/signals';
import { type ComponentChild, Fragment } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { ReaderKey } from '@/lib/i18n/translator';
import type { T } from '@/lib/i18n/types';
import { Button, IconButton } from '../base/Button';
import { Icon } from '../base/Icon';
import { GAP, Sentence } from '../base/Sentence';
import { useWords } from '../base/Words';
import { CardBody } from './CardBody';
import type { CardAction, CardContent } from './model';

export interface TermCardProps {
  content: CardContent;
  /** `flat`: inside the column, without edge or shadow. */
  form?: 'floating' | 'flat';
  /** The entry this one was opened from, which "back" leads to. */
  from?: string | null;
  pinned?: boolean;
  /** Whether there is a column to pin it to. */
  pinnable?: boolean;
  closable?: boolean;
  /** Null where "Đã biết" is not offered. */
  known?: boolean | null;
  occurrences?: number | null;
  /** Open with everything shown. */
  full?: boolean;
  /** Take the focus when it opens: when opened by key or click, never when the pointer merely rests. */
  focus?: boolean;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
  onAction: (action: CardAction) => void;
}

/** The note on one term or place. Where it stands is the surface's part; Esc goes one step back. */
export function TermCard(props: TermCardProps) {
  const { content, form = 'floating', from = null, pinned = false, pinnable = true, known = false } = props;
  const { closable = true, occurrences = null, focus = false, onCopy, onAction } = props;
  const { language, t } = useWords();
  const full = useSignal(props.full ?? false);
  const root = useRef<HTMLElement>(null);
  const heading = headingOf(content);
  const headingId = useId();
  // With its first frame, so that a key pressed at once is heard; and when the content changes: to its reader that is a
  // new card.
  useLayoutEffect(() => {
    if (focus) root.current?.focus({ preventScroll: true });
  }, [focus, heading]);
  return (
    <section
      ref={root}
      class={`cg-surface cg-card cg-card--${form}`}
      lang={language}
      role="dialog"
      aria-labelledby={headingId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (/^\w$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
          root.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key.toUpperCase()}"]`)?.click();
        }
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onAction({ type: from === null ? 'close' : 'back' });
      }}
    >
      <div class="cg-card-head">
        <div>
          {from !== null ? (
            <button
              type="button"
              class="cg-card-back"
              aria-label={t('card.back', { term: from })}
              onClick={() => onAction({ type: 'back' })}
            >
              <Icon name="back" />
              <span lang="vi">{from}</span>
            </button>
          ) : null}
          <h2 class="cg-card-title" id={headingId} lang="vi">
            {heading}
          </h2>
          <p class="cg-card-field">
            {fieldLine(content, full.value, t).map((part, index) => (
              <Fragment key={index}>
                {index > 0 ? t('meta.separator') : ''}
                {part}
              </Fragment>
            ))}
          </p>
        </div>
        <div class="cg-card-tools">
          {content.kind === 'term' ? (
            <IconButton
              icon="star"
              label={t('card.star')}
              shortcut="S"
              pressed={content.starred}
              onClick={() => onAction({ type: 'star', starred: !content.starred })}
            />
          ) : null}
          {pinnable ? (
            <IconButton
              icon="pin"
              label={t('card.pin')}
              shortcut="P"
              pressed={pinned}
              onClick={() => onAction({ type: pinned ? 'unpin' : 'pin' })}
            />
          ) : null}
          {closable ? (
            <IconButton icon="close" label={t('card.close')} onClick={() => onAction({ type: 'close' })} />
          ) : null}
        </div>
      </div>
      <CardBody content={content} full={full.value} occurrences={occurrences} onCopy={onCopy} onAction={onAction} />
      {content.kind === 'term' ? (
        <div class="cg-card-foot">
          <Button
            expanded={full.value}
            shortcut="M"
            onClick={() => {
              full.value = !full.value;
            }}
          >
            {t(full.value ? 'card.less' : 'card.more')}
          </Button>
          {known !== null ? (
            <Button kind="quiet" onClick={() => onAction({ type: known ? 'explain-again' : 'know' })}>
              {t(known ? 'card.known' : 'card.know')}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={() => onAction({ type: content.entry.own ? 'edit' : 'add' })}>
            {t(content.entry.own ? 'card.edit' : 'card.add')}
          </Button>
        </div>
      ) : content.kind === 'missing' ? (
        <div class="cg-card-foot">
          <Button onClick={() => onAction({ type: 'add' })}>{t('card.add')}</Button>
        </div>
      ) : null}
    </section>
  );
}

function headingOf(content: CardContent): string {
  if (content.kind === 'term') return content.composed?.heading ?? content.entry.term;
  return content.kind === 'place' ? content.place.name : content.heading;
}

function fieldLine(content: CardContent, full: boolean, t: T<ReaderKey>): ComponentChild[] {
  switch (content.kind) {
    case 'term': {
      const { entry, composed } = content;
      const { own } = entry;
      const parts: ComponentChild[] = own
        ? [
            <Sentence key="base" text={t('card.ownIn', { term: GAP })} part={own.termbase} />,
            own.subject && <span lang={spokenLanguage(own.subject)}>{own.subject}</span>,
          ]
        : [t(`field.${entry.field}`)];
      if (own?.usage) parts.push(t(`usage.${own.usage}`));
      if (composed) parts.push(<span lang="vi">{entry.term}</span>);
      // Of one's own, specialist is what nobody said otherwise, and of a law nobody asks.
      const levelled = own ? entry.level !== 'specialist' : entry.field !== 'documents';
      if (full && levelled) parts.push(t(`level.${entry.level}`));
      return parts.filter(Boolean);
    }
    case 'place':
      return [t(`place.kind.${content.place.level}`)];
    case 'open':
      return [t('card.readings', { count: content.readings.length })];
    default:
      return [];
  }
}
