import { signal } from '@preact/signals';
import type { CardAction } from '@/components/card/model';
import {
  type BaseAction,
  BUILT_IN,
  type BulkAction,
  type ExportFormat,
  MET,
  type MetAction,
} from '@/components/termbases/model';
import { type OwnPage, openOwnPage } from '@/lib/app/page';
import { type Change, exported, ownFormOf, type Progress } from '@/lib/app/termbases';
import { saveFile } from '@/lib/browser/downloads';
import { lookAside } from '@/lib/browser/session';
import type { Settings } from '@/lib/browser/settings';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { Entry } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { ownTermOf, type TermForm } from '@/lib/model/own-term';
import { EntryCard } from '@/lib/surface/entry-card';
import { Bases } from './bases';
import { Importing } from './importing';
import { MetList } from './met';
import { Undo } from './undo';

/** What is said of what was done with many entries. */
const DONE = {
  subject: 'changed',
  level: 'changed',
  status: 'changed',
  usage: 'changed',
  merge: 'merged',
  copy: 'copied',
  move: 'moved',
  delete: 'deletedMany',
} as const;

/** What happens on the glossary page: each act of the reader's, and what it tells of. */
export class GlossaryPage {
  settings: Settings | null = null;
  t: T<PageKey> = (key) => key;
  readonly own: OwnPage = openOwnPage();
  readonly bases = new Bases(this.own);
  readonly card = new EntryCard(this.own.ask);
  readonly importing = new Importing({
    termbases: this.own.termbases,
    language: () => this.settings?.language ?? 'vi',
    pasted: () => this.t('import.pasted'),
    onStored: (change) => this.#stored(change),
    onFailed: (error) => this.#fail(error),
  });
  readonly undo = new Undo();
  /** How far something is that may take long (0 to 1, `null` before it is known), and its end; `null`: nothing is done. */
  readonly working = signal<{ share: number | null; stop: () => void } | null>(null);
  readonly met = new MetList(this.own);
  /** Whether it is known which glossaries there are and how long, or that it cannot be known. */
  readonly known = signal(false);
  /** Whether the terms that were met stand where a glossary's do. */
  readonly showsMet = signal(false);
  /** The entry that a letter is written about. */
  readonly letter = signal<Entry | null>(null);
  readonly failure = signal<'failed' | 'full' | null>(null);
  /** `null` before the reader was asked. */
  readonly ownInPages = signal<boolean | null>(null);

  /** Opens the page and follows its address; gives what ends that. */
  start(): () => void {
    const follow = () => this.#run(() => this.#follow());
    this.#run(async () => {
      const met = this.met.refresh().catch(() => {});
      this.ownInPages.value = await this.own.choices.answerTo('own-in-pages').catch(() => null);
      await Promise.all([this.bases.start(), met]).finally(() => {
        this.known.value = true;
      });
      await this.bases.compile();
      await this.#follow();
    });
    const unfollow = this.bases.follow();
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.#stepBack();
      const typing = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea');
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || typing) return;
      event.preventDefault();
      this.takeBack();
    };
    addEventListener('hashchange', follow);
    addEventListener('keydown', press);
    return () => {
      unfollow();
      removeEventListener('hashchange', follow);
      removeEventListener('keydown', press);
    };
  }

  /** What stands beside the list goes before what is picked in it. Forms, menus and fields take their Esc themselves. */
  #stepBack(): void {
    if (this.card.content) this.card.close();
    else this.bases.picked.value = new Set();
  }

  open(base: string): void {
    this.card.close();
    this.letter.value = null;
    this.showsMet.value = base === MET;
    this.#run(() => (base === MET ? this.met.refresh() : this.bases.open(base)));
  }

  search(typed: string): void {
    this.#run(() => this.bases.search(typed));
  }

  showMore(): void {
    this.#run(() => this.bases.showMore());
  }

  create(name: string): void {
    this.#run(() => this.bases.create(name));
  }

  /** Opens a row: one's own as a form, a built-in one as its card. */
  openEntry(id: TermId): void {
    const place = ownTermOf(id);
    this.bases.editing.value = null;
    this.card.close();
    this.#run(() => (place ? this.bases.editOwn(place) : this.card.open(id)));
  }

  closeEntry(): void {
    this.bases.editing.value = null;
  }

  save(form: TermForm): void {
    this.#run(async () => {
      // A term that came from a card may be the first of one's own.
      if (this.bases.current.value === BUILT_IN) {
        const { value: editing } = this.bases.editing;
        await this.bases.create(this.t('glossary.untitled'));
        this.bases.editing.value = editing;
      }
      const changes = await this.bases.save(form);
      if (changes) this.#changed(this.t('glossary.saved', { term: form.term }), changes);
    });
  }

  /** Deletes the entry whose form is open. */
  delete(term: string): void {
    const number = this.bases.editing.value?.number ?? null;
    if (number === null) return;
    this.#run(async () => {
      this.#changed(this.t('glossary.deleted', { term }), await this.bases.act({ type: 'delete' }, [number]));
    });
  }

  /** Does something with the entries that are picked. */
  actOnPicked(action: BulkAction): void {
    if (action.type === 'pick-none') this.bases.picked.value = new Set();
    else if (action.type === 'pick-all') this.#run(() => this.bases.pickAll());
    else {
      const count = this.bases.picked.value.size;
      const name = 'to' in action ? (this.bases.own.value.find(({ id }) => id === action.to)?.name ?? '') : '';
      this.#work(async (work) => {
        const changes = await this.bases.act(action, [...this.bases.picked.value], work);
        this.#changed(this.t(`glossary.${DONE[action.type]}`, { count, name }), changes);
      });
    }
  }

  actOnMet(action: MetAction): void {
    const { met } = this;
    switch (action.type) {
      case 'show':
        met.starred.value = action.starred;
        break;
      case 'open':
        this.letter.value = null;
        this.#run(() => this.card.open(action.id));
        break;
      case 'star':
        this.#run(() => met.star(action.id, action.starred));
        break;
      case 'forget':
        this.#forget([action.id]);
        break;
      case 'forget-all':
        this.#forget(met.shown?.filter(({ starred }) => !starred).map(({ id }) => id) ?? []);
        break;
      case 'remember':
        this.#run(() => met.remember(action.on));
        break;
      case 'export':
        met.export(this.t('met.file'), this.settings?.language ?? 'vi');
        this.undo.tell(this.t('export.done'), null);
    }
  }

  #forget(ids: readonly TermId[]): void {
    this.#run(async () => {
      this.undo.tell(this.t('met.forgotten', { count: ids.length }), await this.met.forget(ids));
    });
  }

  actInCard(action: CardAction): void {
    const { content } = this.card;
    const entry = content?.kind === 'term' ? content.entry : null;
    const place = entry && ownTermOf(entry.id);
    if (action.type === 'add' && entry) this.#add(ownFormOf(entry));
    else if (action.type === 'edit' && entry && place) this.openEntry(entry.id);
    else this.card.act(action);
  }

  act(action: BaseAction): void {
    const base = this.bases.current.value;
    const { termbases } = this.own;
    this.#run(async () => {
      switch (action.type) {
        case 'add':
          this.card.close();
          return await this.bases.edit(null);
        case 'import':
          return this.importing.start(base);
        case 'export':
          return await this.#export(base, action.format);
        case 'rename':
          await termbases.rename(base, action.name);
          break;
        case 'move':
          await termbases.move(base, action.direction);
          break;
        case 'switch':
          await termbases.switch(base, action.on);
          break;
        case 'discard':
          return await this.#discard(base);
      }
      await this.bases.refresh();
    });
  }

  allowOwnInPages(allowed: boolean): void {
    this.#run(async () => {
      await this.own.choices.setAnswer('own-in-pages', allowed);
      this.ownInPages.value = allowed;
    });
  }

  takeBack(): void {
    this.#work(async (work) => {
      if (await this.undo.takeBack(work)) this.undo.tell(this.t('glossary.undone'), null);
    });
  }

  /** The address may ask to look something up, to open an entry, for a form with a term in it, or for a letter. */
  async #follow(): Promise<void> {
    const [what, value = ''] = location.hash.slice(1).split('=').map(decodeURIComponent);
    if (what === 'find') {
      await this.bases.open(BUILT_IN);
      await this.bases.search(value);
      const [best] = await this.own.engine.lookUp(value, 1);
      if (best) await this.card.open(best.id);
    } else if (what === 'entry') this.openEntry(value);
    else if (what === 'letter') this.letter.value = await this.own.engine.whole(value);
    else if (what === 'met') this.open(MET);
    else if (what === 'new') {
      const form = (await lookAside(value)) as TermForm | undefined;
      if (form) this.#add(form);
    }
  }

  /** Opens the form for a new term, in the first of one's own termbases that is on. */
  #add(form: TermForm): void {
    this.card.close();
    this.#run(async () => {
      const home = this.bases.own.value.find(({ on }) => on) ?? this.bases.own.value[0];
      if (home && this.bases.current.value === BUILT_IN) await this.bases.open(home.id);
      await this.bases.edit(null, form);
    });
  }

  async #export(base: string, format: ExportFormat): Promise<void> {
    const termbase =
      base === BUILT_IN
        ? { title: this.t('options.glossary'), entries: this.bases.builtIn.value }
        : await this.own.termbases.export(base);
    saveFile(exported(termbase, format));
    this.undo.tell(this.t('export.done'), null);
  }

  async #discard(base: string): Promise<void> {
    const name = this.bases.own.value.find(({ id }) => id === base)?.name ?? '';
    await this.own.termbases.discard(base, true);
    await this.bases.refresh();
    await this.bases.open(this.bases.own.value[0]?.id ?? BUILT_IN);
    this.undo.tell(this.t('glossary.discarded', { name }), async () => {
      await this.own.termbases.discard(base, false);
      await this.bases.refresh();
      await this.bases.open(base);
    });
  }

  #stored(change: Change): void {
    const count = change.to - change.from + change.before.length;
    this.#changed(this.t('glossary.imported', { count }), [change]);
    this.#run(() => this.bases.changed([change]));
  }

  #changed(message: string, changes: Change[]): void {
    this.undo.tell(message, (work) => this.bases.takeBack(changes, work));
  }

  #run(work: () => Promise<unknown> | undefined): void {
    this.failure.value = null;
    Promise.resolve(work()).catch((error: unknown) => this.#fail(error));
  }

  /** Does something that may take long and can be stopped, one at a time. */
  #work(work: (progress: Progress) => Promise<void>): void {
    if (this.working.value) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const show = (share: number | null) => {
      this.working.value = { share, stop: () => stopping.abort() };
    };
    show(null);
    this.#run(async () => {
      try {
        await work({ signal, progress: show });
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        this.working.value = null;
      }
    });
  }

  #fail(error: unknown): void {
    const full = error instanceof Error && 'failure' in error && error.failure === 'full';
    this.failure.value = full ? 'full' : 'failed';
  }
}
