import { CardPlace } from '@/components/card/CardPlace';
import { TermCard } from '@/components/card/TermCard';
import type { Cards } from './cards';

export interface CardBesideProps {
  cards: Cards;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** The card that is open, beside its word; nothing where none is. */
export function CardBeside({ cards, onCopy }: CardBesideProps) {
  const card = cards.card.value;
  if (!card) return null;
  return (
    <CardPlace anchor={card.anchor}>
      <TermCard
        content={card.content}
        from={card.path.at(-1)?.heading ?? null}
        pinnable={false}
        known={cards.known(card.subject)}
        occurrences={cards.occurrences(card.subject)}
        focus={card.focus}
        onCopy={onCopy}
        onAction={cards.act}
      />
    </CardPlace>
  );
}
