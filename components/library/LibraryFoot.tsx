import { usePageWords } from '../pages/PageWords';

export interface LibraryFootProps {
  /** Articles without a backup, where it is time to remind of one. */
  due: number | null;
}

/** The ways from the list to importing and to the storage page, where backups are made. */
export function LibraryFoot({ due }: LibraryFootProps) {
  const { t } = usePageWords();
  return (
    <footer class="cg-library-foot">
      {due === null ? null : (
        <p>
          {t('storage.due', { count: due })} <a href="#storage">{t('storage.backUp')}</a>
        </p>
      )}
      <p class="cg-library-ways">
        <a href="#import">{t('import.way')}</a>
        <a href="#storage">{t('storage.title')}</a>
      </p>
    </footer>
  );
}
