import { batch, signal } from '@preact/signals';
import { panelContent } from '@/components/panel/content';
import type { PanelState, SaveFailure } from '@/components/panel/model';
import { glossOf, type PanelPlace, type Settings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { light } from '@/lib/inpage/marks';
import { pause } from '@/lib/inpage/pause';
import { hasBeenTranslated, type PageResult } from '@/lib/inpage/read';
import { selectedIn } from '@/lib/inpage/selection';
import { type Article, goesOn, sameText, titleOf } from '@/lib/model/article';
import type { CitationStyle } from '@/lib/model/citation';
import type { Ask } from '@/lib/protocol/client';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import type { SelectionAct } from '@/lib/protocol/to-reader';
import { Cards } from './cards';
import type { Current } from './current';
import { InText } from './in-text';
import { Keeping } from './keeping';
import { Latest } from './latest';
import { openPage } from './open-page';
import { OwnMarks } from './own-marks';
import { remember } from './remember';
import { removalsShown } from './removals';
import { Standing } from './standing';
import { usualPlace } from './usual-place';

/** What was found in a page, with what was read of its article. */
type Found = PageResult & { notes: ReadAnswer | null };

/** Where articles and answers come from: in a web page the page itself and messages, in our own pages the library. */
export interface ReadingSource {
  ask: Ask;
  /** `force`: read what can be read, whatever the detector says; `restore`: ids of removals to be put back. */
  readPage: (force: boolean, restore: ReadonlySet<number>) => Promise<Found>;
}

/** One surface's reading of one article after another. Components render its signals and hand it their actions. */
export class ReadingSession {
  readonly settings = signal<Settings | null>(null);
  readonly state = signal<PanelState | null>(null);
  /** `away`: the notes are for the browser's own column, and nothing stands in the page. */
  readonly place = signal<PanelPlace | 'away'>('tab');
  /** Counts how often the reader went into what stands beside the page. */
  readonly entered = signal(0);
  /** Whether a side panel shows the notes, so that nothing stands beside the text. */
  readonly mirrored = signal(false);
  /** The reader's own highlights. */
  readonly own: OwnMarks;
  readonly cards: Cards;
  readonly text: InText;
  readonly standing: Standing;
  readonly ask: Ask;
  readonly #source: ReadingSource;
  readonly #ready: Promise<void>;
  #current: Current | null = null;
  #keeping: Keeping;
  /** Ids of the parts that the person wants back in this article. */
  readonly #restored = new Set<number>();
  /** Whether the panel comes by itself here; where it was asked for, that was for one page. */
  #unasked = false;
  /** The site was switched off: nothing is shown until the person asks. */
  #left = false;
  /** The reading that is under way or was last. */
  #opening: Promise<void> = Promise.resolve();
  /** The reading that was begun last: one that a navigation overtook shows nothing. */
  readonly #latest = new Latest();
  /** Of the questions what other settings make of the article, and where its text stands after a change, the last. */
  readonly #rereading = new Latest();
  readonly #relocating = new Latest();

  /** `settings` come in time for the first reading, which waits for them. */
  constructor(settings: Promise<Settings>, source: ReadingSource) {
    this.#ready = settings.then((read) => {
      this.settings.value ??= read;
    });
    this.ask = source.ask;
    this.#source = source;
    this.#keeping = this.#unkept();
    this.cards = new Cards({
      ask: source.ask,
      current: () => this.#current,
      gloss: () => glossOf(this.#settings),
      equivalentsFirst: () => this.#settings.lead === 'equivalents',
      light,
      onKnown: () => this.text.paint(),
    });
    this.own = new OwnMarks({
      ask: source.ask,
      keep: () => this.#keepFirst(),
      // Of what the page says by now, that is no news of what was read.
      onKept: (kept, article) => article === this.#current?.page.article && this.#keeping.learn(kept),
      explain: (span) => this.text.explain(span),
      openKept: () => this.openKept(),
    });
    this.text = new InText(this.own, this.cards, () => this.#current);
    this.standing = new Standing(this.text, () => this.#current);
  }

  get #settings(): Settings {
    return this.settings.value as Settings;
  }

  /** Reads the page that is there. `asked`: the person wants to see something, if only why there is nothing. */
  open(asked: boolean, force = asked): Promise<void> {
    this.#opening = this.#open(asked, force);
    return this.#opening;
  }

  async #open(asked: boolean, force: boolean): Promise<void> {
    const speaks = !this.standing.unmarked || hasBeenTranslated(document);
    if (asked && this.#current?.page.article.url === document.URL && speaks) {
      // Asked for once more, it is to be gone into; what says something else by now, or its own words again, is read anew.
      this.place.value = 'open';
      this.entered.value++;
      return;
    }
    // Pages change their address before their text: as long as what was read stands, there is nothing new.
    if (!asked && (this.#left || this.standing.standsAt(true))) return;
    if (asked) this.#left = false;
    else this.#unasked = true;
    const isLatest = this.#latest.begin();
    await this.#ready;
    if (!isLatest()) return;
    const before = this.standing.isEarly ? undefined : this.#current?.page.article;
    this.standing.begin();
    this.#forget();
    const host = hostHere();
    if (asked) this.#show({ status: 'loading', outlet: host }, 'open');
    try {
      const { verdict, article, notes, ...page } = await this.#source.readPage(force, this.#restored);
      if (!isLatest()) return;
      if (!article || !notes) {
        this.standing.look();
        if (asked && !verdict.article) this.#show({ status: 'refused', host, why: verdict.why }, 'open');
        return;
      }
      // Pages change their address before their text: what was read at an address of its own keeps it.
      const own = before && sameText(article, before) ? before : article;
      if (own === before) this.standing.stay();
      const current = { page: { ...page, article: own }, answer: notes };
      const content = this.#contentOf(current);
      // Drawing the panel and painting marks are stretches of their own.
      await pause();
      if (!isLatest()) return;
      this.#current = current;
      this.#show(content, asked ? 'open' : this.#usualPlace(own));
      await pause();
      if (!isLatest()) return;
      void this.own.read(this.#current.page);
      this.text.paint();
    } catch (error) {
      // Nothing of ours may surface in the page; a person who asked is told.
      if (isLatest() && asked) this.#show({ status: 'error', host }, 'open');
      if (import.meta.env.MODE === 'development') console.debug(error);
    }
  }

  /** The page shows something else at another address, without a load. */
  navigate(): void {
    if (this.#unasked) void this.open(false);
    else this.close();
  }

  /** The browser shows the page again as it was left: what was changed and kept meanwhile did not reach it. */
  comeBack(settings: Settings): void {
    this.applySettings(settings);
    this.own.hear([]);
    // Where the site was switched off, we are told to leave.
    if (this.#unasked) void this.ask('found', {}).catch(() => {});
  }

  /** Takes on changed settings; what is shown follows at once. */
  applySettings(settings: Settings): void {
    const before = this.settings.value;
    this.settings.value = settings;
    this.#refresh();
    void this.cards.renew();
    if (before && (before.points !== settings.points || before.explain !== settings.explain))
      void this.#readAgain().catch(() => {});
  }

  /** Reads the same article under other settings. */
  async #readAgain(): Promise<void> {
    const article = this.#current?.page.article;
    if (!article) return;
    const isLatest = this.#rereading.begin();
    const answer = await this.ask('read', { article });
    if (!isLatest() || article !== this.#current?.page.article) return;
    this.#current = { ...this.#current, answer };
    this.#refresh();
    if (!this.standing.unmarked) this.text.paint();
  }

  /**
   * The text that was read is no longer there. A page that only drew itself anew is read again for its places, and another
   * article is read where the panel comes by itself; where it was translated or says something else, the marks go, but for
   * the reader's own, and the notes stay.
   */
  async loseText(translated: boolean): Promise<void> {
    const article = this.#current?.page.article;
    if (!article) return;
    const isLatest = this.#relocating.begin();
    this.text.clear();
    const page = translated ? null : await this.#source.readPage(true, this.#restored).catch(() => null);
    if (!isLatest() || article !== this.#current?.page.article) return;
    if (page?.article && sameText(page.article, article)) {
      this.#current = { ...this.#current, page: { ...page, article } };
      this.standing.mark();
      this.#refresh();
      this.text.paint();
      this.own.move(this.#current.page);
      this.cards.move();
      return;
    }
    if (this.#goOn(page) || (await this.#turn(page))) return;
    this.text.closeCard();
    this.standing.unmark(translated ? 'translated' : 'changed');
    // What the reader marked is found again in whatever the page says now, as far as it is there.
    if (page?.article) void this.own.read({ ...page, article: page.article });
    this.#refresh();
  }

  /**
   * The page says more than when it was read. Where it had no story, it may have one by now. What it has added to the
   * article, as a live blog does, is read as well, once the reader is in nothing beside the text, which would go; a
   * story that it has come to beside that is read instead.
   */
  async gainText(): Promise<void> {
    const before = this.#current;
    if (!before && this.#unasked && !this.state.value) return await this.open(false);
    if (!before || this.standing.unmarked) return;
    const isLatest = this.#relocating.begin();
    await this.text.left();
    if (!isLatest() || before !== this.#current) return;
    this.standing.look();
    const page = await this.#source.readPage(true, this.#restored).catch(() => null);
    if (!isLatest() || before !== this.#current) return;
    if (this.standing.moved ? await this.#turn(page) : this.#goOn(page)) return;
    this.text.measure();
  }

  /** Reads another story that was found in the page, where the panel comes by itself; says whether there was one. */
  async #turn(found: Found | null): Promise<boolean> {
    const shown = this.#current?.page.article;
    if (!this.#unasked || !shown || !found?.verdict.article || !found.article) return false;
    // Pages call themselves by the story to come before they show it.
    if (titleOf(found.article) === titleOf(shown) || beginningOf(found.article) === beginningOf(shown)) return false;
    this.text.clear();
    await this.open(false);
    return true;
  }

  /** Leaves the page as if we had never been there, until the person asks. */
  leave(): void {
    this.#left = true;
    this.close();
  }

  /** The extension was updated under this page, so that nothing here works any more until it is loaded anew. */
  outdate(): void {
    if (!this.state.value) return;
    this.close();
    this.#show({ status: 'outdated', host: hostHere() }, 'open');
  }

  /** Shows nothing any more, until something else is to be read. */
  close(): void {
    this.#latest.drop();
    this.#forget();
  }

  /** Keeps the article, once it is read; whoever asks for it by a key need not have it shown before. */
  async keep(): Promise<void> {
    await this.#opening;
    if (!this.#current || this.standing.isPast) await this.open(true);
    // A page that turned meanwhile is read by another reading than that one.
    await this.#opening;
    const keeping = this.#keeping;
    if (!this.#current) return;
    await keeping.keep(this.#current.page.article);
    // Whoever kept it by a key sees the question too.
    if (keeping === this.#keeping && keeping.pictures === 'ask') this.place.value = 'open';
  }

  /** Shows the kept article in the library. */
  openKept(): void {
    if (this.#keeping.id !== null) openPage(this.ask, { page: 'library', id: this.#keeping.id });
  }

  /** Keeps the article for a highlight; gives why that failed. */
  async #keepFirst(): Promise<SaveFailure | null> {
    // Whoever marks is reading: what is asked of a saved article waits in the column.
    const { value: place } = this.place;
    await this.keep();
    this.place.value = place;
    const { save } = this.#keeping;
    return typeof save === 'object' ? save.failed : null;
  }

  /** Does something with what is selected in the page, once it is read; `choose` offers all of it to the keyboard. */
  async useSelection(act: SelectionAct | 'choose'): Promise<void> {
    await this.#opening;
    if (!this.own.select(selectedIn(document), act === 'choose')) return;
    if (act === 'mark' || act === 'note') await this.own.mark('yellow', act === 'note');
    else if (act === 'explain') this.own.explain();
    else if (act === 'quote') await this.own.quote();
  }

  /** What the popup says of this page; `null` where nothing is shown. */
  get summary(): { points: number; terms: number; kept: boolean } | null {
    const state = this.state.value;
    if (state?.status !== 'ready' || this.standing.isPast) return null;
    return { points: state.points.length, terms: state.terms.length, kept: state.save === 'saved' };
  }

  /** How the article being read is kept. */
  get keeping(): Keeping {
    return this.#keeping;
  }

  /** The article being read, and what the reader sees of it. */
  get current(): Current | null {
    return this.#current;
  }

  /** Title, key points and address as plain text, for a message to somebody. */
  get digest(): string {
    const state = this.state.value;
    if (state?.status !== 'ready') return '';
    const points = state.points.map(({ number, text }) => `${number}. ${text}`);
    return [state.title, ...points, this.#current?.page.article.canonicalUrl ?? ''].join('\n');
  }

  /** Copies the article's reference; says whether it reached the clipboard. */
  async cite(style: CitationStyle): Promise<boolean> {
    const article = this.#current?.page.article;
    if (!article) return false;
    const citation = await this.ask('cite', { article, quote: null, style }).catch(() => null);
    return citation !== null && (await copyText(document, citation));
  }

  /** Reads the page once more with a part that was left out; an article with it is another one to keep. */
  async restore(index: number): Promise<void> {
    const removal = this.#current?.page.removals[index];
    if (!removal || this.standing.unmarked) return;
    this.#restored.add(removal.id);
    const isLatest = this.#latest.begin();
    try {
      const { article, notes, ...page } = await this.#source.readPage(true, this.#restored);
      if (!isLatest()) return;
      if (!article || !notes) throw new Error('The page can no longer be read');
      this.#replace({ page: { ...page, article }, answer: notes });
    } catch {
      // The row stays as it is, to be tried again.
      this.#restored.delete(removal.id);
    }
  }

  /** Shows more of the same article, which is another one to keep. */
  #replace(current: Current): void {
    this.text.closeCard();
    this.#current = current;
    this.#keeping = this.#unkept();
    this.standing.mark();
    this.#refresh();
    this.text.paint();
    void this.own.read(current.page);
  }

  /** Shows what was read anew where it is the article that is shown and more; says whether it is. */
  #goOn(found: Found | null): boolean {
    const shown = this.#current?.page.article;
    if (!shown || !found?.article || !found.notes || !goesOn(found.article, shown)) return false;
    this.#replace({ page: { ...found, article: found.article }, answer: found.notes });
    return true;
  }

  /** Where the panel stands that came by itself; it is counted how often it did. */
  #usualPlace({ outlet }: Article): PanelPlace | 'away' {
    const place = usualPlace(this.#settings, outlet, innerWidth);
    if (place !== 'away') remember({ shown: this.#settings.shown + 1 });
    return place;
  }

  /** Makes the panel so wide, in px. */
  resize(width: number): void {
    this.settings.value = { ...this.#settings, width };
  }

  /** Where the reader put the panel is where it stands from here on, on this outlet. */
  stand(place: PanelPlace): void {
    // Its card may stand beside a row that goes.
    this.text.closeCard();
    this.entered.value++;
    this.place.value = place;
    const outlet = this.#current?.page.article.outlet ?? '';
    remember({ panel: { ...this.#settings.panel, [outlet]: place } });
  }

  #show(state: PanelState, place: PanelPlace | 'away'): void {
    batch(() => {
      this.state.value = state;
      this.place.value = place;
    });
  }

  /** How an article is kept of which nothing is known yet. */
  #unkept(): Keeping {
    return new Keeping(this.ask, () => this.#refresh());
  }

  #refresh(): void {
    if (this.#current && this.state.value?.status === 'ready') this.state.value = this.#contentOf(this.#current);
  }

  #contentOf({ page, answer }: Current): PanelState {
    const content = panelContent(page.article, answer, glossOf(this.#settings));
    return {
      status: 'ready',
      ...content,
      removed: removalsShown(page.removals, this.#restored),
      save: this.#keeping.save,
      pictures: this.#keeping.pictures,
      own: this.own.kept.value,
      unmarked: this.standing.unmarked,
    };
  }

  #forget(): void {
    this.own.forget();
    this.#current = null;
    this.#keeping = this.#unkept();
    this.standing.mark();
    this.#restored.clear();
    batch(() => {
      this.entered.value = 0;
      this.state.value = null;
      this.text.forget();
    });
  }
}

/** The first paragraph of an article's own text. */
const beginningOf = ({ blocks }: Article) => blocks.find(({ kind }) => kind === 'paragraph')?.text;

const hostHere = () => location.hostname.replace(/^www\./u, '');
