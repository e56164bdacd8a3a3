import { formatDate } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { Equivalent } from '@/lib/model/entry';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { ChunkedList } from '../base/ChunkedList';
import { LiveRegion } from '../base/LiveRegion';
import { SearchField } from '../base/SearchField';
import { GAP, Sentence } from '../base/Sentence';
import { StatusMark } from '../base/StatusMark';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

/** One use of the phrase in its context. */
export interface ContextLine {
  article: string;
  title: string;
  source: string;
  publishedAt: string | null;
  left: string;
  match: string;
  right: string;
}

export type ContextSort = 'left' | 'right' | 'date';

export type ConcordanceAction =
  | { type: 'phrase'; text: string }
  | { type: 'sort'; sort: ContextSort }
  | { type: 'open'; article: string }
  | { type: 'csv' };

export interface ConcordanceViewProps {
  links: PageBarProps['links'];
  phrase: string;
  sort: ContextSort;
  /** Null while the library is being asked, or nothing was asked. */
  lines: readonly ContextLine[] | null;
  /** False where there are more uses than are shown. */
  complete: boolean;
  /** Other forms of the term that are listed with it. */
  forms: readonly string[];
  /** Of a term, its first English equivalent. */
  equivalent: Equivalent | null;
  /** What went wrong, in a sentence. */
  failure: string;
  onAction: (action: ConcordanceAction) => void;
}

const CHUNK = 50;
const ROW = 36;
/** Letters for which the spine is wide enough. */
const MAX_SPINE = 48;
const SORTS = ['left', 'right', 'date'] as const;

/** Every use of a phrase in all that is kept, the phrase as a spine down the middle. */
export function ConcordanceView(props: ConcordanceViewProps) {
  const { links, phrase, sort, lines, complete, forms, equivalent, failure, onAction } = props;
  const { language, t } = usePageWords();
  const articles = new Set(lines?.map(({ article }) => article)).size;
  const widest = Math.min(MAX_SPINE, Math.max(0, ...(lines ?? []).map(({ match }) => match.length)));
  const found = lines?.length ? (
    t('kwic.uses', { count: lines.length, articles: t('library.articles', { count: articles }) })
  ) : (
    <Sentence text={t('kwic.none', { phrase: GAP })} part={phrase} />
  );
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="concordance" links={links} />
      <main class="cg-kwic" style={{ '--cg-kwic-spine': `${widest}ch` }}>
        <h1 class="cg-hidden">{t('page.concordance')}</h1>
        <div class="cg-kwic-asked">
          <SearchField
            label={t('kwic.label')}
            placeholder={t('kwic.placeholder')}
            value={phrase}
            onInput={(text) => onAction({ type: 'phrase', text })}
          />
        </div>
        <LiveRegion message={lines === null ? '' : found} />
        {failure ? (
          <p class="cg-say" role="alert">
            {failure}
          </p>
        ) : null}
        {lines && lines.length > 0 ? (
          <>
            <div class="cg-kwic-line">
              <span>{found}</span>
              <Choice
                label={t('kwic.sort')}
                showLabel
                value={sort}
                options={SORTS.map((value) => ({ value, label: t(`kwic.sort.${value}`) }))}
                onChoose={(value) => onAction({ type: 'sort', sort: value })}
              />
              {equivalent ? (
                <span class="cg-kwic-equivalent">
                  <StatusMark status={equivalent.status} />
                  <span lang="en">{equivalent.text}</span>
                  <span class="cg-hidden"> {t(`status.${equivalent.status}`)}</span>
                </span>
              ) : null}
              <Button onClick={() => onAction({ type: 'csv' })}>{t('kwic.csv')}</Button>
            </div>
            {forms.length > 0 ? (
              <p class="cg-kwic-forms">
                {t('kwic.forms')} <span lang="vi">{forms.join('; ')}</span>
              </p>
            ) : null}
            <ChunkedList
              label={t('kwic.list', { phrase })}
              class="cg-kwic-rows"
              count={lines.length}
              size={CHUNK}
              estimate={ROW}
              row={(index) => {
                const line = lines[index];
                return line ? <Line line={line} onOpen={(article) => onAction({ type: 'open', article })} /> : null;
              }}
              onShown={() => {}}
            />
            {complete ? null : <p class="cg-hint">{t('kwic.incomplete', { count: lines.length })}</p>}
          </>
        ) : null}
        {lines?.length === 0 ? <p class="cg-say cg-kwic-none">{found}</p> : null}
        {lines === null && phrase.trim() === '' ? <p class="cg-say cg-kwic-none">{t('kwic.hint')}</p> : null}
      </main>
    </div>
  );
}

/** One use; all of it is one button to its article. */
function Line({ line, onOpen }: { line: ContextLine; onOpen: (article: string) => void }) {
  const { language, t } = usePageWords();
  const { article, title, source, publishedAt, left, match, right } = line;
  const date = publishedAt && formatDate(publishedAt, language);
  return (
    <button type="button" class="cg-kwic-row" lang="vi" title={title} onClick={() => onOpen(article)}>
      <span class="cg-kwic-left">
        <bdi>{left.trimEnd()}</bdi>
      </span>{' '}
      <strong class="cg-kwic-spine">{match}</strong> <span class="cg-kwic-right">{right.trimStart()}</span>{' '}
      <span class="cg-kwic-source" lang={language}>
        {source ? (
          <span class="cg-kwic-outlet" lang={spokenLanguage(source)}>
            {source}
          </span>
        ) : null}
        {date ? (
          <span>
            {source ? t('meta.separator') : null}
            {date}
          </span>
        ) : null}
      </span>
    </button>
  );
}
