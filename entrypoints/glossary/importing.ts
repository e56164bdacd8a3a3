import { signal } from '@preact/signals';
import type { ImportAction, ImportState } from '@/components/termbases/model';
import type { OwnPage } from '@/lib/app/page';
import {
  bytesOf,
  type Change,
  type Duplicates,
  describeIssue,
  type ReadFile,
  readFile,
  refusalOf,
} from '@/lib/app/termbases';
import type { Language } from '@/lib/model/ids';

/** With a capital at its beginning. */
const sentenceOf = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Issues that are shown; the count tells of the others. */
const SHOWN = 50;

/** What an import needs of the page it runs in. */
export interface ImportHost {
  termbases: OwnPage['termbases'];
  language(): Language;
  /** Name of cells that were pasted, where a file has its own. */
  pasted(): string;
  onStored(change: Change): void;
  onFailed(error: unknown): void;
}

/** One file on its way into a termbase. Nothing is kept before its last step, and that is done whole or not at all. */
export class Importing {
  /** `null`: nothing is being imported. */
  readonly state = signal<ImportState | null>(null);
  readonly #host: ImportHost;
  #termbase = '';
  #file: { name: string; bytes: Uint8Array<ArrayBuffer> } | null = null;
  #read: ReadFile | null = null;
  #duplicates: { count: number; as: Duplicates } = { count: 0, as: 'keep' };
  #stop = new AbortController();

  constructor(host: ImportHost) {
    this.#host = host;
  }

  /** Asks for a file to go into a termbase. */
  start(termbase: string): void {
    this.#termbase = termbase;
    this.#duplicates = { count: 0, as: 'keep' };
    this.state.value = { step: 'choose', refused: null };
  }

  readonly act = (action: ImportAction): void => {
    switch (action.type) {
      case 'file':
        void this.#open(action.file.name, action.file);
        break;
      case 'paste':
        void this.#open(this.#host.pasted(), new Blob([action.text]));
        break;
      case 'map':
        void this.#examine({ codes: action.codes, header: action.header });
        break;
      case 'duplicates':
        this.#duplicates.as = action.as;
        if (this.#read) this.state.value = this.#previewOf(this.#read);
        break;
      case 'store':
        void this.#store();
        break;
      case 'cancel':
        this.#stop.abort();
        this.#file = null;
        this.#read = null;
        this.state.value = null;
    }
  };

  async #open(name: string, file: Blob): Promise<void> {
    try {
      this.#file = { name, bytes: await bytesOf(file) };
    } catch (error) {
      return this.#refuse(error);
    }
    await this.#examine(null);
  }

  #refuse(error: unknown): void {
    const refused = refusalOf(error, this.#host.language());
    this.state.value = { step: 'choose', refused };
    if (!refused) this.#host.onFailed(error);
  }

  async #examine(chosen: { codes: string[]; header: boolean } | null): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const work = this.#work('reading');
    try {
      const read = await readFile(file, chosen, work);
      const count = await this.#host.termbases.duplicates(this.#termbase, read.termbase.concepts);
      if (work.signal.aborted) return;
      this.#read = read;
      this.#duplicates.count = count;
      this.state.value = this.#previewOf(read);
    } catch (error) {
      if (!work.signal.aborted) this.#refuse(error);
    }
  }

  async #store(): Promise<void> {
    const read = this.#read;
    if (!read) return;
    const work = this.#work('storing');
    try {
      const how = { ...work, duplicates: this.#duplicates.as };
      const change = await this.#host.termbases.import(this.#termbase, read.termbase, how);
      this.state.value = null;
      this.#host.onStored(change);
      this.#file = null;
      this.#read = null;
    } catch (error) {
      if (work.signal.aborted) return;
      this.state.value = this.#previewOf(read);
      this.#host.onFailed(error);
    }
  }

  /** A new stretch of work, which "Dừng lại" ends; it replaces the one before. */
  #work(doing: 'reading' | 'storing') {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.state.value = { step: 'working', doing, share: 0 };
    return {
      signal,
      progress: (share: number) => {
        if (!signal.aborted) this.state.value = { step: 'working', doing, share };
      },
    };
  }

  #previewOf({ name, termbase, table, issues, issueCount }: ReadFile): ImportState {
    const language = this.#host.language();
    return {
      step: 'preview',
      file: name,
      count: termbase.concepts.length,
      table,
      issues: issues.slice(0, SHOWN).map(({ detail, ...issue }) => ({
        line: issue.line,
        severity: issue.severity,
        text: sentenceOf(describeIssue(issue, language)),
        about: detail ?? null,
      })),
      issueCount,
      duplicates: { ...this.#duplicates },
    };
  }
}
