import { type Signal, signal } from '@preact/signals';
import type { Spoken } from '@/components/base/LiveRegion';
import type { CardAction, CardContent } from '@/components/card/model';
import { reveal } from '@/lib/inpage/scroll';
import type { Language } from '@/lib/model/ids';
import { covers, type Span } from '@/lib/model/span';
import type { Ask } from '@/lib/protocol/client';
import { cardContent, LONGEST, type Subject, whereOf } from './card-content';
import type { Current } from './current';
import { openPage } from './open-page';

/** A card that is open: what for, what it says, what it stands beside. */
export interface OpenCard {
  subject: Subject;
  content: CardContent;
  /** A range of the page, or a row of the panel. */
  anchor: Range | Element;
  /** Whether it takes the focus: when opened by key or click, never when the pointer merely rests. */
  focus: boolean;
  /** What it was reached through, the first first. */
  path: { subject: Subject; heading: string }[];
}

/** What cards need of the session they belong to. */
export interface CardHost {
  ask: Ask;
  current(): Current | null;
  /** The language of explanations. */
  gloss(): Language;
  /** Whether the English stands before the explanation. */
  equivalentsFirst(): boolean;
  /** Lights a stretch of the text; `null` puts the light out. */
  light(range: Range | null): void;
  /** What the reader knows has changed. */
  onKnown(): void;
}

/** The card beside a word, one at a time, with a way back through those it was reached from, and one that was pinned. */
export class Cards {
  readonly card = signal<OpenCard | null>(null);
  /** What the reader pinned to the column. */
  readonly pinned = signal<OpenCard | null>(null);
  /** What a screen reader is told of a card that does not take the focus. */
  readonly spoken = signal<readonly Spoken[]>([]);
  readonly #host: CardHost;
  /** What was asked for last in each place: an answer that was overtaken, or that nobody waits for, shows nothing. */
  readonly #wishes = new Map<Signal<OpenCard | null>, Pick<OpenCard, 'focus'>>();

  constructor(host: CardHost) {
    this.#host = host;
  }

  async open(
    subject: Subject,
    anchor: OpenCard['anchor'],
    focus: boolean,
    { path = [], slot = this.card }: { path?: OpenCard['path']; slot?: Signal<OpenCard | null> } = {},
  ): Promise<void> {
    const current = this.#host.current();
    if (!current) return;
    const wish = { focus };
    this.#wishes.set(slot, wish);
    const gloss = this.#host.gloss();
    const linked = path.length > 0;
    const content = await cardContent(subject, current, { ask: this.#host.ask, language: gloss, linked });
    if (current !== this.#host.current() || wish !== this.#wishes.get(slot)) return;
    const around = content.kind === 'missing' ? this.#around(subject.span) : null;
    if (around)
      return await this.open(around, current.page.origins.range(around.span) ?? anchor, focus, { path, slot });
    const ids = content.kind === 'term' ? [content.entry.id] : subject.ids;
    slot.value = { subject: { ...subject, ids }, content, anchor, focus, path };
    this.spoken.value = focus ? [] : spokenOf(content, gloss, this.#host.equivalentsFirst());
  }

  /** Says the open cards again, after the language or what the reader knows has changed. */
  async renew(): Promise<void> {
    for (const slot of [this.card, this.pinned]) {
      const { value: card } = slot;
      if (card) await this.open(card.subject, card.anchor, card.focus, { path: card.path, slot });
    }
  }

  /** The text stands in other nodes of the page now, and the card beside its word there. */
  move(): void {
    const { value: card } = this.card;
    const range = card?.anchor instanceof Range && this.#host.current()?.page.origins.range(card.subject.span);
    if (!card || !range) return;
    this.card.value = { ...card, anchor: range };
    this.#host.light(range);
  }

  close(): void {
    this.#empty(this.card);
    this.spoken.value = [];
    this.#host.light(null);
  }

  /** Closes what is open and takes down what is pinned. */
  clear(): void {
    this.close();
    this.#empty(this.pinned);
  }

  /** Whether the card, open or on its way, is there only as long as the pointer rests on its word. */
  get isPassing(): boolean {
    return this.#wishes.get(this.card)?.focus === false;
  }

  /** Whether the card at hand is the one for this place in the text. */
  isOpenAt({ block, start }: Span): boolean {
    const open = this.card.value?.subject.span;
    return open !== undefined && open.block === block && open.start === start;
  }

  /** How often a subject occurs in the article. */
  occurrences(subject: Subject): number {
    return this.spansOf(subject).length;
  }

  known({ ids }: Subject): boolean {
    return ids.every((id) => this.#host.current()?.answer.known.includes(id));
  }

  /** Every place in the article where a term or place is named. */
  spansOf({ kind, ids }: Pick<Subject, 'kind' | 'ids'>): Span[] {
    const reading = this.#host.current()?.answer.reading;
    const hits =
      kind === 'term'
        ? reading?.terms.map(({ span, entries }) => ({ span, all: entries as readonly string[] }))
        : reading?.places.map(({ span, places }) => ({ span, all: places as readonly string[] }));
    return (hits ?? []).filter(({ all }) => ids.some((id) => all.includes(id))).map(({ span }) => span);
  }

  readonly act = (action: CardAction): void => this.#act(this.card, action);

  readonly actPinned = (action: CardAction): void => this.#act(this.pinned, action);

  #act(slot: Signal<OpenCard | null>, action: CardAction): void {
    const { value: open } = slot;
    if (!open) return;
    const { subject, anchor, path } = open;
    const [id] = subject.ids;
    switch (action.type) {
      case 'open':
      case 'choose': {
        const longer = [...path, { subject, heading: headingOf(open.content) }];
        void this.open({ ...subject, ids: [action.id] }, anchor, true, { path: longer, slot });
        break;
      }
      case 'back': {
        const last = path.at(-1);
        if (last) void this.open(last.subject, anchor, true, { path: path.slice(0, -1), slot });
        else this.#closeIn(slot);
        break;
      }
      case 'know':
      case 'explain-again':
        void this.#know(slot, subject, action.type === 'know');
        break;
      case 'star':
        void this.#star(open, action.starred);
        break;
      case 'add':
        this.#add(open);
        break;
      case 'edit':
        if (id !== undefined) openPage(this.#host.ask, { page: 'entry', id });
        break;
      case 'letter':
        if (id !== undefined) openPage(this.#host.ask, { page: 'letter', id });
        break;
      case 'previous':
        this.#step(slot, subject, -1);
        break;
      case 'next':
        this.#step(slot, subject, 1);
        break;
      case 'pin':
        this.#empty(this.pinned);
        this.pinned.value = open;
        this.close();
        break;
      default:
        this.#closeIn(slot);
    }
  }

  #closeIn(slot: Signal<OpenCard | null>): void {
    if (slot === this.card) this.close();
    else this.#empty(slot);
  }

  #empty(slot: Signal<OpenCard | null>): void {
    this.#wishes.delete(slot);
    slot.value = null;
  }

  /** The term, place or document that a stretch of the text is part of: a double click selects one syllable of it. */
  #around(inner: Span): Subject | null {
    const reading = this.#host.current()?.answer.reading;
    const term = reading?.terms.find(({ span }) => covers(span, inner));
    if (term) return { kind: 'term', ids: term.entries, span: term.span };
    const place = reading?.places.find(({ span }) => covers(span, inner));
    if (place) return { kind: 'place', ids: place.places, span: place.span };
    // Looked up by its name, if only to say that there is none.
    const law = reading?.facts.find(({ kind, span }) => kind === 'document' && covers(span, inner));
    return law && !covers(inner, law.span) ? { kind: 'term', ids: [], span: law.span } : null;
  }

  /** Goes to the occurrence before or after this one, round and round. */
  #step(slot: Signal<OpenCard | null>, subject: Subject, direction: 1 | -1): void {
    const spans = this.spansOf(subject);
    const at = spans.findIndex(({ block, start }) => block === subject.span.block && start === subject.span.start);
    const span = spans[(at + direction + spans.length) % spans.length];
    const range = span && this.#host.current()?.page.origins.range(span);
    if (!span || !range) return;
    reveal(range);
    this.#host.light(range);
    void this.open({ ...subject, span }, range, true, { slot });
  }

  /** Opens the form for a term of one's own: it is typed in a page of ours, never in this one. */
  #add({ subject, content }: OpenCard): void {
    const article = this.#host.current()?.page.article;
    if (!article) return;
    const [term, id] =
      content.kind === 'term'
        ? [content.composed?.heading ?? content.entry.term, content.entry.id]
        : [headingOf(content), null];
    const where = whereOf(article, subject.span);
    openPage(this.#host.ask, { page: 'new-term', term: term.slice(0, LONGEST), id, where });
  }

  async #star({ subject, content }: OpenCard, starred: boolean): Promise<void> {
    const article = this.#host.current()?.page.article;
    if (!article || content.kind !== 'term') return;
    const { id } = content.entry;
    const done = await this.#host.ask('star', { id, starred, where: whereOf(article, subject.span) }).then(
      () => true,
      () => false,
    );
    for (const slot of [this.card, this.pinned]) {
      const { value: open } = slot;
      if (done && open?.content.kind === 'term' && open.content.entry.id === id) {
        slot.value = { ...open, content: { ...open.content, starred } };
      }
    }
  }

  async #know(slot: Signal<OpenCard | null>, { ids }: Subject, known: boolean): Promise<void> {
    const current = this.#host.current();
    const [id] = ids;
    if (!current || id === undefined) return;
    await this.#host.ask('know', { id, known }).catch(() => null);
    const others = current.answer.known.filter((other) => other !== id);
    current.answer.known = known ? [...others, id] : others;
    this.#host.onKnown();
    if (known) this.#closeIn(slot);
    else await this.renew();
  }
}

function headingOf(content: CardContent): string {
  if (content.kind === 'term') return content.entry.term;
  return content.kind === 'place' ? content.place.name : content.heading;
}

/** What a card says first, in the order in which it is read. */
function spokenOf(content: CardContent, gloss: Language, equivalentsFirst: boolean): Spoken[] {
  if (content.kind === 'place') {
    return [
      { text: content.place.name, lang: 'vi' },
      { text: content.place.history[gloss], lang: gloss },
    ];
  }
  if (content.kind !== 'term') return [];
  const { entry, composed } = content;
  const [equivalent] = composed ? [composed.equivalent] : entry.equivalents;
  const english: Spoken[] = equivalentsFirst && equivalent ? [{ text: equivalent.text, lang: 'en' }] : [];
  return [
    { text: composed?.heading ?? entry.term, lang: 'vi' },
    ...english,
    { text: entry.explanation[gloss], lang: gloss },
  ];
}
