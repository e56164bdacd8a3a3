import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { usePageWords } from '../pages/PageWords';

export interface OwnInPagesProps {
  /** `null` before the reader was asked. */
  allowed: boolean | null;
  onAllow: (allowed: boolean) => void;
}

/** Whether one's own terms are underlined in web pages, which can see what is underlined: asked once, then a choice. */
export function OwnInPages({ allowed, onAllow }: OwnInPagesProps) {
  const { t } = usePageWords();
  if (allowed === null) {
    return (
      <section class="cg-notice" aria-label={t('ownInPages.label')}>
        <p>{t('ownInPages.ask')}</p>
        <div class="cg-ops">
          <Button onClick={() => onAllow(true)}>{t('ownInPages.allow')}</Button>
          <Button onClick={() => onAllow(false)}>{t('ownInPages.refuse')}</Button>
        </div>
      </section>
    );
  }
  return (
    <div class="cg-own-in-pages">
      <Choice
        label={t('ownInPages.label')}
        showLabel
        value={allowed ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('ownInPages.yes') },
          { value: 'no', label: t('ownInPages.no') },
        ]}
        onChoose={(value) => onAllow(value === 'yes')}
      />
    </div>
  );
}
