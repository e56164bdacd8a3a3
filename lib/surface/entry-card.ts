import { signal } from '@preact/signals';
import type { CardAction, CardContent } from '@/components/card/model';
import type { TermId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';
import type { Ask } from '@/lib/protocol/client';
import { termContent } from './card-content';

type Content = Extract<CardContent, { kind: 'term' | 'place' }>;

/** A card that stands by itself in a page of ours, with a way back through the entries it was reached from. */
export class EntryCard {
  /** The card at hand last; empty while none is open. */
  readonly path = signal<Content[]>([]);
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get content(): Content | null {
    return this.path.value.at(-1) ?? null;
  }

  /** Heading of the card before, which "back" leads to. */
  get from(): string | null {
    const before = this.path.value.at(-2);
    if (!before) return null;
    return before.kind === 'term' ? before.entry.term : before.place.name;
  }

  /** Opens an entry as the first card; `text`: what the text says there, for its composed form. */
  async open(id: TermId, text?: string): Promise<void> {
    const content = await this.#load(id, text);
    if (content) this.path.value = [content];
  }

  openPlace(place: PlaceCard, province: string | null): void {
    this.path.value = [{ kind: 'place', place, province }];
  }

  close(): void {
    this.path.value = [];
  }

  readonly act = (action: CardAction): void => {
    switch (action.type) {
      case 'open':
      case 'choose':
        void this.#follow(action.id);
        break;
      case 'back':
        this.path.value = this.path.value.slice(0, -1);
        break;
      case 'add':
        if (this.content?.kind === 'term') this.#show({ page: 'new-term', term: this.content.entry.term });
        break;
      case 'edit':
        if (this.content?.kind === 'term') this.#show({ page: 'entry', id: this.content.entry.id });
        break;
      case 'know':
      case 'explain-again':
        void this.#know(action.type === 'know');
        break;
      default:
        this.close();
    }
  };

  #show(what: { page: 'new-term'; term: string } | { page: 'entry'; id: TermId }): void {
    void this.#ask('show', what.page === 'entry' ? what : { ...what, text: '', start: 0, url: '' }).catch(() => {});
  }

  async #follow(id: TermId): Promise<void> {
    const content = await this.#load(id);
    if (content) this.path.value = [...this.path.value, content];
  }

  async #load(id: TermId, text?: string): Promise<Content | null> {
    const found = await this.#ask('entry', { id, ...(text !== undefined && { text }) }).catch(() => null);
    return found?.entry ? termContent(found) : null;
  }

  async #know(known: boolean): Promise<void> {
    const { content } = this;
    if (content?.kind === 'term') await this.#ask('know', { id: content.entry.id, known }).catch(() => null);
    this.close();
  }
}
