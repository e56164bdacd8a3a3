/** A voice of the system or the browser. */
export interface Voice {
  id: string;
  name: string;
  /** Whether it speaks on this computer; any other sends the text to a server. */
  local: boolean;
}

/** What speaks. One sentence at a time: a new one cuts off the one before. */
export interface Synth {
  /** The voices for Vietnamese, local ones first. */
  voices(): Voice[];
  /** Calls back when voices have come or gone, as browsers find them late; until the signal ends. */
  onVoices(listener: () => void, signal: AbortSignal): void;
  /** Resolves when the sentence has been said: true, or false where it was cut off. `rate`: 1 is the voice's own. */
  say(text: string, voice: Voice, rate: number): Promise<boolean>;
  stop(): void;
}

const ofVietnamese = ({ lang }: SpeechSynthesisVoice) => /^vi\b/iu.test(lang.replace('_', '-'));

/** The browser's own; asked for anew each time, as there may be none. */
export const browserSynth: Synth = {
  voices() {
    const all = globalThis.speechSynthesis?.getVoices() ?? [];
    return all
      .filter(ofVietnamese)
      .map(({ voiceURI, name, localService }) => ({ id: voiceURI, name, local: localService }))
      .sort((a, b) => Number(b.local) - Number(a.local));
  },
  onVoices(listener, signal) {
    globalThis.speechSynthesis?.addEventListener('voiceschanged', listener, { signal });
  },
  say(text, voice, rate) {
    const { speechSynthesis } = globalThis;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
    utterance.lang = 'vi-VN';
    utterance.rate = rate;
    speechSynthesis.cancel();
    return new Promise((resolve) => {
      utterance.addEventListener('end', () => resolve(true));
      utterance.addEventListener('error', () => resolve(false));
      speechSynthesis.speak(utterance);
    });
  },
  stop() {
    globalThis.speechSynthesis?.cancel();
  },
};
