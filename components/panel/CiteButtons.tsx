import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import { Button } from '../base/Button';
import { useCopying } from '../base/useCopying';
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
  const { state, start } = useCopying(() => onCite(style));
  return (
    <Button onClick={start}>
      {t(state === 'done' ? 'panel.copied' : state === 'failed' ? 'panel.copyFailed' : `panel.cite.${style}`)}
    </Button>
  );
}
