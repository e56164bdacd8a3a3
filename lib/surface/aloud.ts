import { batch, signal } from '@preact/signals';
import type { Synth, Voice } from '@/lib/browser/speech';
import type { Span } from '@/lib/model/span';
import { Latest } from './latest';

/** A sentence, and where it stands. */
export interface Spoken {
  span: Span;
  text: string;
}

/**
 * Reads sentences aloud, one after the other. A pause ends within a sentence and goes on at its beginning, as pausing
 * itself is unreliable in Chromium (https://issues.chromium.org/issues/41294170).
 */
export class Aloud {
  /** `off`: not asked for. */
  readonly state = signal<'off' | 'paused' | 'speaking'>('off');
  /** Index of the sentence at hand. */
  readonly at = signal(0);
  readonly rate = signal(1);
  readonly voices = signal<readonly Voice[]>([]);
  /** A local one at first; one that sends the text to a server only when the reader chose it. */
  readonly voice = signal<Voice | null>(null);
  readonly #sentences: readonly Spoken[];
  readonly #synth: Synth;
  readonly #light: (span: Span | null) => void;
  /** What was begun last: the end of what was cut off leads nowhere. */
  readonly #latest = new Latest();

  constructor(sentences: readonly Spoken[], synth: Synth, light: (span: Span | null) => void) {
    this.#sentences = sentences;
    this.#synth = synth;
    this.#light = light;
  }

  /** Looks which voices there are, now and whenever that changes, until the signal ends. */
  start(signal: AbortSignal): void {
    const look = () => {
      this.voices.value = this.#synth.voices();
      const { value: voice } = this.voice;
      const isThere = this.voices.value.some(({ id }) => id === voice?.id);
      if (!isThere) this.voice.value = this.voices.value.find(({ local }) => local) ?? null;
    };
    look();
    this.#synth.onVoices(look, signal);
    signal.addEventListener('abort', () => this.close());
  }

  /** Shows what it takes, and begins where there is a voice. */
  open(): void {
    if (this.voice.value) this.play();
    else this.state.value = 'paused';
  }

  play(): void {
    void this.#speak();
  }

  pause(): void {
    this.#latest.drop();
    this.#synth.stop();
    this.state.value = 'paused';
  }

  /** To the sentence before (−1) or after (1). */
  step(direction: 1 | -1): void {
    const last = this.#sentences.length - 1;
    this.at.value = Math.max(0, Math.min(last, this.at.value + direction));
    this.#again();
  }

  setRate(rate: number): void {
    this.rate.value = rate;
    this.#again();
  }

  /** Goes on in another voice; begins, where there was none. */
  choose(voice: Voice): void {
    const isFirst = this.voice.value === null;
    this.voice.value = voice;
    if (isFirst) this.play();
    else this.#again();
  }

  close(): void {
    this.#latest.drop();
    this.#synth.stop();
    this.#light(null);
    batch(() => {
      this.state.value = 'off';
      this.at.value = 0;
    });
  }

  /** Says the sentence at hand under what was just changed, or only lights it. */
  #again(): void {
    if (this.state.value === 'speaking') this.play();
    else if (this.state.value === 'paused') this.#light(this.#sentences[this.at.value]?.span ?? null);
  }

  async #speak(): Promise<void> {
    const isLatest = this.#latest.begin();
    this.state.value = 'speaking';
    for (;;) {
      const sentence = this.#sentences[this.at.value];
      const { value: voice } = this.voice;
      if (!sentence || !voice) break;
      this.#light(sentence.span);
      const isSaid = await this.#synth.say(sentence.text, voice, this.rate.value);
      if (!isLatest()) return;
      if (!isSaid) return this.pause();
      if (this.at.value === this.#sentences.length - 1) break;
      this.at.value++;
    }
    this.close();
  }
}
