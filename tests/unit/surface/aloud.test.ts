import { beforeEach, expect, it, vi } from 'vitest';
import type { Synth, Voice } from '@/lib/browser/speech';
import { Aloud } from '@/lib/surface/aloud';

const sentences = ['Một.', 'Hai.', 'Ba.'].map((text, block) => ({ text, span: { block, start: 0, end: text.length } }));
const HERE: Voice = { id: 'an', name: 'An', local: true };
const AWAY: Voice = { id: 'cloud', name: 'Cloud', local: false };

/** Says what it is told, and finishes a sentence when the test says so. */
class FakeSynth implements Synth {
  readonly said: string[] = [];
  known: Voice[];
  #end: ((isSaid: boolean) => void) | null = null;
  #changed = () => {};

  constructor(voices: Voice[]) {
    this.known = voices;
  }

  voices() {
    return this.known;
  }

  onVoices(listener: () => void) {
    this.#changed = listener;
  }

  say(text: string, voice: Voice, rate: number) {
    this.stop();
    this.said.push(`${voice.id} ${rate} ${text}`);
    return new Promise<boolean>((end) => {
      this.#end = end;
    });
  }

  stop() {
    this.#end?.(false);
    this.#end = null;
  }

  async finish() {
    this.#end?.(true);
    await Promise.resolve().then(() => {});
  }

  install(voice: Voice) {
    this.known = [...this.known, voice];
    this.#changed();
  }
}

const light = vi.fn();
beforeEach(() => light.mockClear());

function aloudWith(...voices: Voice[]) {
  const synth = new FakeSynth(voices);
  const aloud = new Aloud(sentences, synth, light);
  aloud.start(new AbortController().signal);
  return { synth, aloud };
}

it('reads sentence after sentence, each lit as it is read, and puts the light out at the end', async () => {
  const { synth, aloud } = aloudWith(HERE);
  aloud.open();
  for (const _ of sentences) await synth.finish();
  expect(synth.said).toEqual(['an 1 Một.', 'an 1 Hai.', 'an 1 Ba.']);
  expect(light.mock.calls.map(([span]) => span?.block ?? null)).toEqual([0, 1, 2, null]);
  expect(aloud.state.value).toBe('off');
});

it('pauses, and goes on with the sentence it was at', async () => {
  const { synth, aloud } = aloudWith(HERE);
  aloud.open();
  await synth.finish();
  aloud.pause();
  expect(aloud.state.value).toBe('paused');
  aloud.play();
  expect(synth.said).toEqual(['an 1 Một.', 'an 1 Hai.', 'an 1 Hai.']);
});

it('steps on and back, and begins anew at another speed, whatever becomes of what was cut off', async () => {
  const { synth, aloud } = aloudWith(HERE);
  aloud.open();
  aloud.step(1);
  aloud.setRate(1.5);
  aloud.step(-1);
  aloud.step(-1);
  expect(synth.said).toEqual(['an 1 Một.', 'an 1 Hai.', 'an 1.5 Hai.', 'an 1.5 Một.', 'an 1.5 Một.']);
  await synth.finish();
  expect(aloud.state.value).toBe('speaking');
  expect(synth.said.at(-1)).toBe('an 1.5 Hai.');
});

it('never takes a voice that sends the text away, until it is chosen', () => {
  const { synth, aloud } = aloudWith(AWAY);
  aloud.open();
  expect(aloud.voice.value).toBeNull();
  expect(synth.said).toEqual([]);
  aloud.choose(AWAY);
  expect(synth.said).toEqual(['cloud 1 Một.']);
});

it('takes a local voice that the system finds late', () => {
  const { synth, aloud } = aloudWith();
  aloud.open();
  synth.install(HERE);
  expect(aloud.voice.value).toEqual(HERE);
});
