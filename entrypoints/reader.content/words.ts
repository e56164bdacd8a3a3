import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '@/lib/browser/settings';
import { type ReaderKey, readerWords } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/types';
import type { Ask } from '@/lib/protocol/client';

/** The words of the language that the reader chose, as soon as they are here; the last ones, or `null`, until then. */
export function followWords(
  settings: ReadonlySignal<Settings | null>,
  ask: Ask,
): ReadonlySignal<Words<ReaderKey> | null> {
  const words = signal<Words<ReaderKey> | null>(null);
  settings.subscribe((current) => {
    if (!current || current.language === words.value?.language) return;
    const { language } = current;
    ask('words', { language }).then(
      (strings) => {
        if (settings.value?.language === language) words.value = readerWords(language, strings);
      },
      () => {},
    );
  });
  return words;
}
