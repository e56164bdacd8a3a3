import { TermCard } from '@/components/card/TermCard';
import { copyText } from '@/lib/inpage/copy';
import type { EntryCard } from './entry-card';

export interface EntryCardViewProps {
  card: EntryCard;
  /** Open with everything shown. */
  full?: boolean;
  /** Takes the place of the card's own acts. */
  onAction?: EntryCard['act'];
}

/** The open card of a page of ours, flat in its column; nothing where none is open. */
export function EntryCardView({ card, full = false, onAction = card.act }: EntryCardViewProps) {
  const { content } = card;
  if (!content) return null;
  return (
    <TermCard
      content={content}
      from={card.from}
      form="flat"
      pinnable={false}
      full={full}
      focus
      onCopy={(text) => copyText(document, text)}
      onAction={onAction}
    />
  );
}
