import { batch, computed, signal } from '@preact/signals';
import type { OwnAction, OwnState } from '@/components/article/own';
import type { KeptArticle, PlacedMark } from '@/lib/app/library/kinds';
import { markSelection } from '@/lib/app/library/marking';
import type { OwnPage } from '@/lib/app/page';
import type { BlockChange } from '@/lib/model/change';
import type { KeptPicture } from '@/lib/model/kept';
import type { MarkColour } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';
import { LastWrite } from '@/lib/surface/last-write';
import { Latest } from '@/lib/surface/latest';

/** What was done to something that is still there. @throws where another window has deleted it meanwhile */
async function still<Done>(doing: Promise<Done | null | false>): Promise<Done> {
  const done = await doing;
  if (!done) throw new Error('It is not there any more');
  return done;
}

/** A kept article that is open: its text in one version, and what the reader made of it. */
export class KeptModel {
  readonly kept = signal<KeptArticle | null>(null);
  readonly marks = signal<readonly PlacedMark[]>([]);
  readonly versions = signal<readonly { version: number; savedAt: string }[]>([]);
  /** What changed to the shown version, while one looks at that. */
  readonly changes = signal<readonly BlockChange[] | null>(null);
  readonly pictures = signal<readonly KeptPicture[]>([]);
  readonly tags = signal<readonly string[]>([]);
  /** The mark whose note is being written. */
  readonly writing = signal<string | null>(null);
  readonly lit = signal<string | null>(null);
  readonly state = computed(() => this.#stateOf());
  readonly id: string;
  readonly #opening = new Latest();
  readonly #refreshing = new Latest();
  readonly #comparing = new Latest();
  /** What writes notes, by the id of the article or mark that each is of. */
  readonly #notes = new Map<string, LastWrite>();
  readonly #own: OwnPage;
  readonly #onRemoved: (takeBack: () => Promise<unknown>) => void;

  /** `onRemoved` is told when a mark was removed, and how to take that back. */
  constructor(id: string, own: OwnPage, onRemoved: (takeBack: () => Promise<unknown>) => void) {
    this.id = id;
    this.#own = own;
    this.#onRemoved = onRemoved;
  }

  /** Whether the newest version is shown, as marks hang on that one, and not from the trash, where none are looked for. */
  get isMarkable(): boolean {
    const kept = this.kept.value;
    return kept !== null && kept.version === kept.head.version && kept.head.trashedAt === null;
  }

  /** Opens the article; false where it is not kept. The first opening makes it read. */
  async open(version?: number): Promise<boolean> {
    const { library } = this.#own;
    const isLatest = this.#opening.begin();
    const kept = await library.open(this.id, version);
    if (!kept) return false;
    const [marks, versions, pictures] = await Promise.all([
      library.marks(this.id),
      library.versions(this.id),
      this.#picturesOf(kept.version),
    ]);
    if (!isLatest()) return true;
    this.#comparing.drop();
    batch(() => {
      this.kept.value = kept;
      this.marks.value = marks;
      this.versions.value = versions;
      this.pictures.value = pictures;
      this.changes.value = null;
    });
    // Where that cannot be written, as on a full disk, the article is read all the same.
    const isNew = !kept.head.read && kept.head.trashedAt === null;
    if (isNew) await library.update(this.id, { read: true }).catch(() => false);
    return true;
  }

  /** Something was changed here or in another window. */
  async refresh(): Promise<void> {
    const { library } = this.#own;
    const isLatest = this.#refreshing.begin();
    const before = this.kept.value;
    const shown = this.pictures.value;
    const [newest, marks, versions, tags, pictures] = await Promise.all([
      library.open(this.id),
      library.marks(this.id),
      library.versions(this.id),
      library.tags(),
      // They come a moment after the text, and then stay.
      shown.length > 0 || !before ? shown : this.#picturesOf(before.version),
    ]);
    if (!isLatest()) return;
    batch(() => {
      // The text stays the object that is drawn, so that nothing jumps; by now it may be of another version.
      const { value: now } = this.kept;
      if (newest && now) this.kept.value = { ...now, head: newest.head };
      this.marks.value = marks;
      this.versions.value = versions;
      this.tags.value = tags.map(({ tag }) => tag);
      if (pictures.length > 0 && now?.version === before?.version) this.pictures.value = pictures;
    });
  }

  /** @throws where the article is gone, as all that is done to it */
  async mark(spans: readonly [Span, ...Span[]], colour: MarkColour, withNote: boolean): Promise<void> {
    const kept = this.kept.value;
    if (!kept) return;
    const mark = await still(markSelection(this.#own.library, this.id, kept.article, spans, colour));
    await this.refresh();
    if (withNote) this.writing.value = mark.id;
  }

  async compare(on: boolean): Promise<void> {
    const shown = this.kept.value?.version ?? 0;
    const before = this.versions.value.findLast(({ version }) => version < shown);
    const isLatest = this.#comparing.begin();
    const changes = on && before ? await this.#own.library.changes(this.id, before.version, shown) : null;
    if (isLatest()) this.changes.value = changes;
  }

  async act(action: OwnAction): Promise<void> {
    const { library } = this.#own;
    switch (action.type) {
      case 'favourite':
        await still(library.update(this.id, { favourite: action.on }));
        break;
      case 'add-tag':
        await library.retag([this.id], { add: [action.tag] });
        break;
      case 'remove-tag':
        await library.retag([this.id], { remove: [action.tag] });
        break;
      case 'note':
        await this.#noteOf(this.id).write(() => still(library.update(this.id, { note: action.text })));
        break;
      case 'mark-colour':
        await still(library.changeMark(action.id, { colour: action.colour }));
        break;
      case 'mark-note':
        if (this.writing.value === action.id) this.writing.value = null;
        await this.#noteOf(action.id).write(() => still(library.changeMark(action.id, { note: action.text })));
        break;
      case 'mark-remove': {
        const mark = await library.removeMark(action.id);
        if (mark) this.#onRemoved(() => library.putMark(mark));
        break;
      }
      case 'mark-show':
        this.lit.value = action.id;
    }
  }

  #noteOf(id: string): LastWrite {
    const note = this.#notes.get(id) ?? new LastWrite();
    this.#notes.set(id, note);
    return note;
  }

  /** Where pictures cannot be read, the text is there all the same. */
  async #picturesOf(version: number): Promise<readonly KeptPicture[]> {
    return this.#own.library.pictures(this.id, version).catch(() => []);
  }

  #stateOf(): OwnState | null {
    const kept = this.kept.value;
    if (!kept) return null;
    const { favourite, tags, note, trashedAt } = kept.head;
    return {
      keptAt: kept.savedAt.slice(0, 10),
      favourite,
      tags,
      note,
      inTrash: trashedAt !== null,
      marks: this.marks.value.map(({ mark, anchor }) => ({
        id: mark.id,
        quote: mark.quote.exact,
        colour: mark.colour,
        note: mark.note,
        orphan: anchor === null,
      })),
    };
  }
}
