import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import type { Article } from '@/lib/model/article';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useCopying } from '../base/useCopying';
import { usePageWords } from '../pages/PageWords';
import type { PanelAction, PanelContent, PanelTarget } from '../panel/model';
import { PanelBody } from '../panel/PanelBody';
import { ArticleView } from './ArticleView';

/** What the page adds to what one does in the column. */
export type ReadingAction = PanelAction | { type: 'delete' } | { type: 'resize'; size: number };

/** Sizes of the text in px, smallest first. */
export const READING_SIZES = [16, 17, 19, 21, 24, 28] as const;

export interface ReadingPageProps {
  article: Article;
  content: PanelContent;
  lit?: PanelTarget | null;
  /** One of `READING_SIZES`. */
  size: number;
  /** Address of the library; hidden while the article stands beside its list. */
  back: string | null;
  /** ISO day on which it was kept; null of an article that is not kept. */
  keptAt: string | null;
  pinned?: ComponentChildren;
  /** Copies title, key points and address; answers whether they reached the clipboard. */
  onCopy: () => Promise<boolean>;
  onAction: (action: ReadingAction) => void;
}

/** An article to be read, the notes in the margin beside it; below it where there is no room. */
export function ReadingPage(props: ReadingPageProps) {
  const { article, content, lit = null, size, back, keptAt, pinned, onCopy, onAction } = props;
  const { language, t } = usePageWords();
  const copying = useCopying(onCopy);
  const step = READING_SIZES.indexOf(size as (typeof READING_SIZES)[number]);
  const smaller = READING_SIZES[step - 1];
  const larger = READING_SIZES[step + 1];
  const date = content.publishedAt && formatDate(content.publishedAt, language);
  const meta = [content.outlet, content.provinces.join(', '), date, article.authors.join(', ')];
  return (
    <div class="cg-reading" style={{ '--cg-reading-size': `${size}px` }}>
      <div class="cg-reading-bar">
        {back !== null ? (
          <a class="cg-button cg-button--quiet cg-reading-back" href={back}>
            <Icon name="back" />
            {t('library.back')}
          </a>
        ) : null}
        <Button onClick={copying.start}>
          {t(
            copying.state === 'done' ? 'panel.copied' : copying.state === 'failed' ? 'panel.copyFailed' : 'panel.copy',
          )}
        </Button>
        {keptAt === null ? (
          <Button kind="main" onClick={() => onAction({ type: 'keep' })}>
            {t('panel.keep')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => onAction({ type: 'delete' })}>
            {t('library.delete')}
          </Button>
        )}
        <span class="cg-reading-size">
          <button
            type="button"
            class="cg-size cg-size--smaller"
            aria-label={t('article.smaller')}
            title={t('article.smaller')}
            aria-disabled={smaller === undefined}
            onClick={() => smaller !== undefined && onAction({ type: 'resize', size: smaller })}
          >
            A
          </button>
          <button
            type="button"
            class="cg-size cg-size--larger"
            aria-label={t('article.larger')}
            title={t('article.larger')}
            aria-disabled={larger === undefined}
            onClick={() => larger !== undefined && onAction({ type: 'resize', size: larger })}
          >
            A
          </button>
        </span>
      </div>
      <div class="cg-reading-columns">
        <div class="cg-reading-text">
          <ArticleView
            article={article}
            numbers={numbersByBlock(content)}
            meta={meta.filter(Boolean).join(t('meta.separator'))}
          />
          <p class="cg-reading-source">
            {keptAt === null
              ? null
              : t('article.kept', { date: formatDate(keptAt, language, 'day'), host: hostOf(article.url) })}
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              {t('article.source')}
            </a>
          </p>
        </div>
        <aside class="cg-reading-notes" aria-label={t('article.notes')}>
          {pinned ? <div class="cg-panel-pinned">{pinned}</div> : null}
          <PanelBody state={{ status: 'ready', ...content }} lit={lit} onAction={onAction} />
        </aside>
      </div>
    </div>
  );
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
