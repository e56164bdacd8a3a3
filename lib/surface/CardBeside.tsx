import { CardPlace } from '@/components/card/CardPlace';
import { TermCard } from '@/components/card/TermCard';
import type { Cards, OpenCard } from './cards';

export interface CardBesideProps {
  cards: Cards;
  /** Whether there is a column to pin it to. */
  pinnable: boolean;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** The card that is open, beside its word; nothing where none is. */
export function CardBeside({ cards, pinnable, onCopy }: CardBesideProps) {
  const card = cards.card.value;
  if (!card) return null;
  return (
    <CardPlace anchor={card.anchor}>
      <TermCard {...ofCard(cards, card)} pinnable={pinnable} focus={card.focus} onCopy={onCopy} onAction={cards.act} />
    </CardPlace>
  );
}

/** The card that was pinned, flat in its column; nothing where none is. */
export function PinnedCard({ cards, onCopy }: Pick<CardBesideProps, 'cards' | 'onCopy'>) {
  const card = cards.pinned.value;
  return card && <TermCard {...ofCard(cards, card)} form="flat" pinned onCopy={onCopy} onAction={cards.actPinned} />;
}

const ofCard = (cards: Cards, { content, path, subject }: OpenCard) => ({
  content,
  from: path.at(-1)?.heading ?? null,
  known: cards.known(subject),
  occurrences: cards.occurrences(subject),
});
