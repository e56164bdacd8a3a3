import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import { formatLongDate } from '@/lib/i18n/long-date';
import type { Article } from '@/lib/model/article';
import { Button } from '../base/Button';
import { usePageWords } from '../pages/PageWords';
import type { PanelAction, PanelContent, PanelTarget } from '../panel/model';
import { PanelBody } from '../panel/PanelBody';
import { AloudBar, type AloudState } from './AloudBar';
import { ArticleView } from './ArticleView';
import type { ShownPicture } from './BlockView';
import { OwnNotes } from './OwnNotes';
import type { OwnAction, OwnState } from './own';
import { type BarAction, READING_SIZES, ReadingBar } from './ReadingBar';
import { Tags } from './Tags';

export { READING_SIZES };

/** What the page adds to what one does in the column. */
export type ReadingAction = PanelAction | BarAction | OwnAction | { type: 'mark-sentences' };

export interface ReadingPageProps {
  article: Article;
  content: PanelContent;
  lit?: PanelTarget | null;
  /** One of `READING_SIZES`. */
  size: number;
  /** Address of the library; hidden while the article stands beside its list. */
  back: string;
  /** What the reader made of it; null of an article that is not kept. */
  own: OwnState | null;
  /** Whether what is shown can be marked; an older version cannot. */
  markable?: boolean;
  /** Ids of the mark whose note is being written, and of the one pressed in the text. */
  writing?: string | null;
  litMark?: string | null;
  /** Kept pictures by the address under which they stand in the article. */
  pictures?: ReadonlyMap<string, ShownPicture> | undefined;
  /** Tags of other articles, for suggestions. */
  knownTags?: readonly string[];
  /** Says that there are several versions, where there are. */
  versions?: ComponentChildren;
  /** What reading aloud is at; null where it was not asked for. */
  aloud?: AloudState | null;
  /** What the last act came to, in a sentence. */
  message?: string;
  pinned?: ComponentChildren;
  /** Copies title, key points and address; answers whether they reached the clipboard. */
  onCopy: () => Promise<boolean>;
  onAction: (action: ReadingAction) => void;
}

/** An article to be read, the notes in the margin beside it; below it where there is no room. */
export function ReadingPage(props: ReadingPageProps) {
  const { article, content, lit = null, size, back, own, message = '', pinned, onCopy, onAction } = props;
  const { writing = null, litMark = null, knownTags = [], versions = null, aloud = null, markable = false } = props;
  const { language, t } = usePageWords();
  const date = content.publishedAt && formatLongDate(content.publishedAt, language);
  const meta = [content.outlet, content.provinces.join(', '), date, article.authors.join(', ')];
  return (
    <div class="cg-reading" style={{ '--cg-reading-size': `${size}px` }}>
      <ReadingBar
        size={size}
        back={back}
        save={content.save}
        own={own}
        message={message || failureOf(content, t)}
        onCopy={onCopy}
        onAction={onAction}
      />
      {aloud ? <AloudBar aloud={aloud} onAction={(act) => onAction({ type: 'aloud', act })} /> : null}
      <div class="cg-reading-columns">
        <div>
          {versions}
          {markable ? (
            <p class="cg-mark-way">
              <Button onClick={() => onAction({ type: 'mark-sentences' })}>{t('article.markSentences')}</Button>
            </p>
          ) : null}
          <ArticleView
            article={article}
            numbers={numbersByBlock(content)}
            pictures={props.pictures}
            meta={meta.filter(Boolean).join(t('meta.separator'))}
          />
          <p class="cg-reading-source">
            {own === null
              ? null
              : t('article.kept', { date: formatDate(own.keptAt, language), host: hostOf(article.url) })}
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              {t('article.source')}
            </a>
          </p>
        </div>
        <aside class="cg-reading-notes" aria-label={t('article.notes')}>
          <h2 class="cg-hidden">{t('article.notes')}</h2>
          {own === null ? null : (
            <>
              <Tags
                tags={own.tags}
                known={knownTags}
                onAdd={(tag) => onAction({ type: 'add-tag', tag })}
                onRemove={(tag) => onAction({ type: 'remove-tag', tag })}
              />
              <OwnNotes own={own} writing={writing} lit={litMark} onAction={onAction} />
            </>
          )}
          {pinned ? <div class="cg-panel-pinned">{pinned}</div> : null}
          <PanelBody state={{ status: 'ready', ...content }} lit={lit} onAction={onAction} />
        </aside>
      </div>
    </div>
  );
}

function failureOf({ save }: PanelContent, t: ReturnType<typeof usePageWords>['t']): string {
  if (typeof save === 'string') return '';
  return t(save.failed === 'unknown' ? 'keep.failed' : `keep.${save.failed}`);
}

function numbersByBlock(content: PanelContent): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  for (const { number, span } of content.points) {
    numbers.set(span.block, [...(numbers.get(span.block) ?? []), number]);
  }
  return numbers;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
