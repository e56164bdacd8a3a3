import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

/** How much is kept. Bytes and promise are null where the browser does not tell. */
export interface StorageFigures {
  articles: number;
  trash: number;
  marks: number;
  pictures: number;
  /** Bytes of all pictures. */
  pictureBytes: number;
  toRead: number;
  bytes: number | null;
  /** Whether the browser promises not to clear it by itself. */
  promised: boolean | null;
  /** ISO instant; null where none was ever made. */
  lastBackup: string | null;
  /** Articles kept since. */
  sinceBackup: number;
  /** Whether one is put into the downloads folder every week. */
  weekly: boolean;
}

/** What an examination of the library found. */
export interface StorageCheck {
  articles: number;
  damages: readonly {
    id: string;
    title: string;
    problem: 'unreadable' | 'text-missing' | 'text-changed';
    mended: boolean;
  }[];
  /** Places in articles whose picture is lost. */
  lostPictures: number;
  repaired: boolean;
}

export type StorageAction =
  | { type: 'back-up' }
  | { type: 'weekly'; on: boolean }
  | { type: 'promise' }
  | { type: 'check' }
  | { type: 'repair' };

export interface StorageViewProps {
  links: PageBarProps['links'];
  /** Null while the disk is being asked. */
  figures: StorageFigures | null;
  /** The last examination; `running` while one is under way. */
  check: StorageCheck | 'running' | null;
  /** What the last act came to, or what went wrong, in a sentence. */
  message: string;
  onAction: (action: StorageAction) => void;
}

/** Where the list is. */
const LIST = '#';

/** How much is kept, whether it stays, and the copies of it. */
export function StorageView({ links, figures, check, message, onAction }: StorageViewProps) {
  const { language, t } = usePageWords();
  // What came before the figures would move away under the pointer; where there are none, it is needed most.
  const isAnswered = figures !== null || check !== null || message !== '';
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="library" links={links} />
      <main class="cg-storage">
        <a class="cg-button cg-button--quiet" href={LIST}>
          <Icon name="back" />
          {t('library.back')}
        </a>
        <h1>{t('storage.title')}</h1>
        <p class="cg-storage-message" role="status">
          {message}
        </p>
        {figures ? <Figures figures={figures} onAction={onAction} /> : null}
        {isAnswered ? <Examination check={check} onAction={onAction} /> : null}
      </main>
    </div>
  );
}

function Examination({ check, onAction }: Pick<StorageViewProps, 'check' | 'onAction'>) {
  const { t } = usePageWords();
  return (
    <Part title={t('check.title')}>
      <p>{t('check.why')}</p>
      <p class="cg-storage-acts">
        <Button disabled={check === 'running'} onClick={() => onAction({ type: 'check' })}>
          {t(check === 'running' ? 'check.running' : 'check.start')}
        </Button>
        <Button disabled={check === 'running'} onClick={() => onAction({ type: 'repair' })}>
          {t('check.repair')}
        </Button>
      </p>
      <div role="status">{check && check !== 'running' ? <Found check={check} /> : null}</div>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="cg-storage-part">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Figures({ figures, onAction }: { figures: StorageFigures; onAction: (action: StorageAction) => void }) {
  const { language, t } = usePageWords();
  const { articles, trash, marks, pictures, pictureBytes, toRead, bytes, promised, lastBackup, sinceBackup, weekly } =
    figures;
  const kept = promised ? 'storage.promised' : 'storage.notPromised';
  const counts = [
    t('library.articles', { count: articles }),
    marks > 0 && t('storage.marks', { count: marks }),
    pictures > 0 && t('storage.pictures', { count: pictures, megabytes: megabytes(pictureBytes) }),
    trash > 0 && t('storage.trash', { count: trash }),
    toRead > 0 && t('storage.toRead', { count: toRead }),
  ];
  return (
    <>
      <Part title={t('storage.kept')}>
        <p>
          {counts
            .filter((count) => count !== false)
            .map((count, at) => (
              <>
                {at > 0 ? t('meta.separator') : null}
                <span class="cg-storage-count">{count}</span>
              </>
            ))}
        </p>
        {bytes === null ? null : <p>{t('storage.size', { megabytes: megabytes(bytes) })}</p>}
      </Part>
      <Part title={t('storage.promise')}>
        <p>{t(promised === null ? 'storage.unknown' : kept)}</p>
        {promised === false ? (
          <p class="cg-storage-acts">
            <Button kind="main" onClick={() => onAction({ type: 'promise' })}>
              {t('storage.ask')}
            </Button>
          </p>
        ) : null}
      </Part>
      <Part title={t('storage.backup')}>
        <p>
          {lastBackup === null
            ? t('storage.never')
            : `${t('storage.last', { date: formatDate(lastBackup.slice(0, 10), language) })} ${sinceBackup === 0 ? t('storage.sinceNone') : t('storage.since', { count: sinceBackup })}`}
        </p>
        <p class="cg-storage-acts">
          <Button kind="main" onClick={() => onAction({ type: 'back-up' })}>
            {t('storage.backUp')}
          </Button>
          <a class="cg-button" href="#import">
            {t('storage.restore')}
          </a>
        </p>
        <label class="cg-check">
          <input
            type="checkbox"
            checked={weekly}
            onChange={({ currentTarget }) => onAction({ type: 'weekly', on: currentTarget.checked })}
          />
          {t('storage.weekly')}
        </label>
      </Part>
    </>
  );
}

const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 1e5) / 10);

function Found({ check }: { check: StorageCheck }) {
  const { t } = usePageWords();
  const { articles, damages, lostPictures, repaired } = check;
  return (
    <>
      <p>
        {t('check.looked', { count: articles })}{' '}
        {damages.length === 0
          ? t(repaired ? 'check.rebuilt' : 'check.sound')
          : t('check.damaged', { count: damages.length })}
      </p>
      {lostPictures > 0 ? <p>{t('check.pictures', { count: lostPictures })}</p> : null}
      <ul class="cg-storage-damages">
        {damages.map(({ id, title, problem, mended }) => (
          <li key={id}>
            <span lang="vi">{title || id}</span>: {t(mended ? 'check.mended' : `check.${problem}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
