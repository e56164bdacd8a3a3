import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import { CopyButton } from '../base/CopyButton';
import { useWords } from '../base/Words';

export interface CiteButtonsProps {
  /** Copies the article's reference; answers whether it reached the clipboard. */
  onCite: (style: CitationStyle) => Promise<boolean>;
}

/** Copies the reference of an article, a button for each style. */
export function CiteButtons({ onCite }: CiteButtonsProps) {
  return CITATION_STYLES.map((style) => <CiteButton key={style} style={style} onCite={onCite} />);
}

function CiteButton({ style, onCite }: CiteButtonsProps & { style: CitationStyle }) {
  const { t } = useWords();
  return <CopyButton label={t(`panel.cite.${style}`)} onCopy={() => onCite(style)} />;
}
