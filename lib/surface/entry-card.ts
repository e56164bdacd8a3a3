import { signal } from '@preact/signals';
import type { CardAction, CardContent } from '@/components/card/model';
import type { TermId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';
import type { Ask } from '@/lib/protocol/client';
import type { Request } from '@/lib/protocol/protocol';
import { NOWHERE, type Where } from '@/lib/protocol/where-schema';
import { Latest } from './latest';
import { openPage } from './open-page';

type Content = Extract<CardContent, { kind: 'term' | 'place' }>;

/** A card that stands by itself in a page of ours, with a way back through the entries it was reached from. */
export class EntryCard {
  /** The card at hand last; empty while none is open. */
  readonly path = signal<Content[]>([]);
  readonly #ask: Ask;
  /** Where the first card's term was met. */
  #where: Where = NOWHERE;
  /** What was opened or closed last. */
  readonly #latest = new Latest();

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

  /**
   * Opens an entry as the first card; `text`: what the text says there, for its composed form; `where`: it is looked up
   * there, which is remembered.
   */
  async open(id: TermId, { text, where }: { text?: string; where?: Where } = {}): Promise<void> {
    const content = await this.#load({ id, ...(text !== undefined && { text }), ...(where && { where }) });
    if (!content) return;
    this.path.value = [content];
    this.#where = where ?? NOWHERE;
  }

  openPlace(place: PlaceCard, province: string | null): void {
    this.#latest.drop();
    this.path.value = [{ kind: 'place', place, province }];
  }

  close(): void {
    this.#latest.drop();
    this.path.value = [];
  }

  readonly act = (action: CardAction): void => {
    const entry = this.content?.kind === 'term' ? this.content.entry : null;
    switch (action.type) {
      case 'open':
      case 'choose':
        void this.#follow(action.id);
        break;
      case 'back':
        this.#latest.drop();
        this.path.value = this.path.value.slice(0, -1);
        break;
      case 'add':
        if (entry) openPage(this.#ask, { page: 'new-term', term: entry.term, id: entry.id, where: this.#met });
        break;
      case 'edit':
        if (entry) openPage(this.#ask, { page: 'entry', id: entry.id });
        break;
      case 'letter':
        if (entry) openPage(this.#ask, { page: 'letter', id: entry.id });
        break;
      case 'star':
        void this.#star(action.starred);
        break;
      case 'know':
      case 'explain-again':
        void this.#know(action.type === 'know');
        break;
      default:
        this.close();
    }
  };

  /** Where the open card's term was met: one that a link led to was met nowhere. */
  get #met(): Where {
    return this.path.value.length > 1 ? NOWHERE : this.#where;
  }

  async #star(starred: boolean): Promise<void> {
    const { content } = this;
    if (content?.kind !== 'term') return;
    const done = await this.#ask('star', { id: content.entry.id, starred, where: this.#met }).then(
      () => true,
      () => false,
    );
    if (done && this.content === content) this.path.value = [...this.path.value.slice(0, -1), { ...content, starred }];
  }

  async #follow(id: TermId): Promise<void> {
    const content = await this.#load({ id });
    if (content) this.path.value = [...this.path.value, content];
  }

  async #load(request: Request<'entry'>): Promise<Content | null> {
    const isLatest = this.#latest.begin();
    const found = await this.#ask('entry', request).catch(() => null);
    return isLatest() && found?.entry ? { kind: 'term', ...found } : null;
  }

  async #know(known: boolean): Promise<void> {
    const { content } = this;
    if (content?.kind === 'term') await this.#ask('know', { id: content.entry.id, known }).catch(() => null);
    this.close();
  }
}
