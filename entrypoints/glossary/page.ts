import { signal } from '@preact/signals';
import type { CardAction } from '@/components/card/model';
import { type BaseAction, BUILT_IN, type ExportFormat } from '@/components/termbases/model';
import { type OwnPage, openOwnPage } from '@/lib/app/page';
import { exported } from '@/lib/app/termbases';
import { saveFile } from '@/lib/browser/downloads';
import { lookAside } from '@/lib/browser/session';
import type { Settings } from '@/lib/browser/settings';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { TermId } from '@/lib/model/ids';
import { EMPTY_FORM, ownTermOf, type TermForm } from '@/lib/model/own-term';
import { EntryCard } from '@/lib/surface/entry-card';
import { Bases } from './bases';
import { Importing } from './importing';

/** How long what was just done can be taken back, in ms. */
const UNDO = 10_000;

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
    onStored: (base, count) => this.#stored(base, count),
    onFailed: (error) => this.#fail(error),
  });
  readonly undo = signal<{ message: string; back: (() => Promise<void>) | null } | null>(null);
  readonly failure = signal<'failed' | 'full' | null>(null);
  /** `null` before the reader was asked. */
  readonly ownInPages = signal<boolean | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Opens the page and follows its address; gives what ends that. */
  start(): () => void {
    const follow = () => this.#run(() => this.#follow());
    this.#run(async () => {
      this.ownInPages.value = await this.own.choices.answerTo('own-in-pages');
      await this.bases.start();
      await this.#follow();
    });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }

  open(base: string): void {
    this.card.close();
    this.#run(() => this.bases.open(base));
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
      await this.bases.save(form);
    });
  }

  delete(term: string): void {
    this.#run(async () => {
      const back = await this.bases.delete();
      if (back) this.#tell(this.t('glossary.deleted', { term }), back);
    });
  }

  actInCard(action: CardAction): void {
    const { content } = this.card;
    const entry = content?.kind === 'term' ? content.entry : null;
    const place = entry && ownTermOf(entry.id);
    if (action.type === 'add' && entry) this.#add({ ...EMPTY_FORM, term: entry.term });
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
    const back = this.undo.value?.back;
    this.undo.value = null;
    if (back) this.#run(back);
  }

  /** The address may ask to look something up, to open an entry, or for a form with a term in it. */
  async #follow(): Promise<void> {
    const [what, value = ''] = location.hash.slice(1).split('=').map(decodeURIComponent);
    if (what === 'find') {
      await this.bases.open(BUILT_IN);
      await this.bases.search(value);
      const [best] = await this.own.engine.lookUp(value, 1);
      if (best) await this.card.open(best.id);
    } else if (what === 'entry') this.openEntry(value);
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
  }

  async #discard(base: string): Promise<void> {
    const name = this.bases.own.value.find(({ id }) => id === base)?.name ?? '';
    await this.own.termbases.discard(base, true);
    await this.bases.refresh();
    await this.bases.open(this.bases.own.value[0]?.id ?? BUILT_IN);
    this.#tell(this.t('glossary.discarded', { name }), async () => {
      await this.own.termbases.discard(base, false);
      await this.bases.refresh();
      await this.bases.open(base);
    });
  }

  #stored(base: string, count: number): void {
    this.#tell(this.t('glossary.imported', { count }), null);
    this.#run(() => this.bases.changed(base));
  }

  #tell(message: string, back: (() => Promise<void>) | null): void {
    this.undo.value = { message, back };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.undo.value = null;
    }, UNDO);
  }

  #run(work: () => Promise<unknown> | undefined): void {
    this.failure.value = null;
    Promise.resolve(work()).catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    const full = error instanceof Error && 'failure' in error && error.failure === 'full';
    this.failure.value = full ? 'full' : 'failed';
  }
}
