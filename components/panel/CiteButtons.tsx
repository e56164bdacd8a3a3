import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import { CopyButton } from '../base/CopyButton';
import { useWords } from '../base/Words';

export interface CiteButtonsProps {
  /** Copies the article's reference; answers whether it reached the clipboard. */
  onCite: (style: CitationStyle) => Promise<boolean>;
}

/** Copies the reference of an article, a button for each style. */
export function CiteButtons({ onCite }: CiteButtonsProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand within a paragraph.
    <span class="cg-cite" role="group" aria-label={t('panel.cite')}>
      <span class="cg-cite-label" aria-hidden="true">
        {t('panel.cite')}
      </span>
      {CITATION_STYLES.map((style) => (
        <CopyButton key={style} label={t(`panel.cite.${style}`)} onCopy={() => onCite(style)} />
      ))}
    </span>
  );
}
