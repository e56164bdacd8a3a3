import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePageWords } from '@/components/pages/PageWords';
import {
  type StorageAction,
  type StorageCheck,
  type StorageFigures,
  StorageView,
} from '@/components/storage/StorageView';
import { backUp } from '@/lib/app/library/backup';
import { failureOf } from '@/lib/app/library/failures';
import { backUpWeekly } from '@/lib/app/library/weekly';
import type { OwnPage } from '@/lib/app/page';
import { askToDownload, mayDownload, saveFile } from '@/lib/browser/downloads';
import { askToKeep, storageState } from '@/lib/browser/storage';
import { PAGE_LINKS } from '@/lib/surface/links';

/** How much is kept, whether it stays, backups, examination and repair. */
export function Storage({ own }: { own: OwnPage }) {
  const { t } = usePageWords();
  const figures = useSignal<StorageFigures | null>(null);
  const check = useSignal<StorageCheck | 'running' | null>(null);
  const message = useSignal('');
  const { library } = own;

  const look = async () => {
    const [statistics, { usage, kept }, chosen, allowed] = await Promise.all([
      library.statistics(),
      storageState(),
      own.choices.answerTo('weekly-backup').catch(() => null),
      mayDownload(),
    ]);
    figures.value = {
      ...statistics,
      toRead: statistics.readingList,
      bytes: usage,
      promised: kept,
      weekly: chosen === true && allowed,
    };
  };
  const guard = (work: Promise<void>) => {
    void work.catch((error: unknown) => {
      message.value = t(`failure.${failureOf(error)}`);
      if (check.value === 'running') check.value = null;
    });
  };
  useEffect(() => guard(look()), []);

  const examine = async (repair: boolean) => {
    check.value = 'running';
    message.value = '';
    const work = () => library.check({ repair });
    const { articles, damages, lostPictures } = await (repair
      ? navigator.locks.request('chu-giai-upkeep', work)
      : work());
    check.value = { articles, damages, lostPictures, repaired: repair };
    await look();
  };
  const act = async (action: StorageAction) => {
    switch (action.type) {
      case 'back-up': {
        const files = await backUp(own, async (file) => {
          saveFile(file);
          return true;
        });
        message.value =
          files !== null && files > 1 ? t('storage.backedUpParts', { count: files }) : t('storage.backedUp');
        return look();
      }
      case 'weekly': {
        const on = action.on && (await askToDownload());
        await own.choices.setAnswer('weekly-backup', on);
        message.value = action.on && !on ? t('storage.weeklyRefused') : '';
        await backUpWeekly(own);
        return look();
      }
      case 'promise':
        message.value = t((await askToKeep()) ? 'storage.nowPromised' : 'storage.refused');
        return look();
      case 'check':
        return examine(false);
      case 'repair':
        return examine(true);
    }
  };
  return (
    <StorageView
      links={PAGE_LINKS}
      figures={figures.value}
      check={check.value}
      message={message.value}
      onAction={(action) => guard(act(action))}
    />
  );
}
