import type { PicturesState, SaveFailure, SaveState } from '@/components/panel/model';
import type { Article } from '@/lib/model/article';
import type { Ask } from '@/lib/protocol/client';
import { MessageError } from '@/lib/protocol/message';

const FAILURES: readonly string[] = ['full', 'blocked', 'corrupt', 'too-large', 'unavailable'] satisfies SaveFailure[];

/** How one article is kept: whether it is, under which id, and what becomes of its pictures. */
export class Keeping {
  readonly #ask: Ask;
  readonly #onChange: () => void;
  #save: SaveState = 'unsaved';
  #pictures: PicturesState | null = null;
  #id: string | null = null;

  constructor(ask: Ask, onChange: () => void) {
    this.#ask = ask;
    this.#onChange = onChange;
  }

  get save(): SaveState {
    return this.#save;
  }

  /** Null before a save, and of an article without any. */
  get pictures(): PicturesState | null {
    return this.#pictures;
  }

  /** Under which the article is kept; null where it is not. */
  get id(): string | null {
    return this.#id;
  }

  /** Whether it is kept already is said when it is known: a library that is held up holds up no notes. */
  learn(kept: { id: string; changed: boolean } | null): void {
    // Of most articles that is nothing new.
    if (!kept && this.#id === null && this.#save === 'unsaved') return;
    this.#id = kept?.id ?? null;
    if (this.#save !== 'saving' && typeof this.#save === 'string') this.#save = saveStateOf(kept);
    this.#onChange();
  }

  /** Keeps the article, if it is not kept. What came of it is said by `save` and `pictures`. */
  async keep(article: Article): Promise<void> {
    if (this.#save === 'saving' || this.#save === 'saved') return;
    this.#save = 'saving';
    this.#onChange();
    try {
      const { id, pictures } = await this.#ask('keep', { article });
      this.#id = id;
      this.#pictures = pictures === 'take' ? null : pictures;
      this.#save = 'saved';
      if (pictures === 'take') void this.takePictures(true);
    } catch (error) {
      this.#save = { failed: failureOf(error) };
    }
    this.#onChange();
  }

  /** Has the pictures taken, or not, and says what came of it; the text is kept in any case. */
  async takePictures(take: boolean): Promise<void> {
    if (this.#id === null) return;
    this.#pictures = null;
    this.#onChange();
    const kept = await this.#ask('pictures', { id: this.#id, take }).catch(() => null);
    this.#pictures = take && kept?.of ? kept : 'leave';
    this.#onChange();
  }
}

function saveStateOf(kept: { changed: boolean } | null): SaveState {
  if (!kept) return 'unsaved';
  return kept.changed ? 'changed' : 'saved';
}

/** Why an article was not kept, as far as the library said it. */
function failureOf(error: unknown): SaveFailure {
  const failure = error instanceof MessageError ? error.failure : 'unknown';
  return FAILURES.includes(failure) ? (failure as SaveFailure) : 'unknown';
}
