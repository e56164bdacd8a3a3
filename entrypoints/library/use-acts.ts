import { useSignal } from '@preact/signals';
import type { AloudAction } from '@/components/article/AloudBar';
import type { ReadingAction } from '@/components/article/ReadingPage';
import { usePageWords } from '@/components/pages/PageWords';
import { citationsOf } from '@/lib/app/library/cite';
import { exportArticles } from '@/lib/app/library/export';
import { failureOf } from '@/lib/app/library/failures';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { changeSettings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { reveal } from '@/lib/inpage/scroll';
import type { Article } from '@/lib/model/article';
import { actOn } from '@/lib/surface/panel-actions';
import type { ReadingSession } from '@/lib/surface/session';
import { tell } from '@/lib/surface/told';
import type { KeptModel } from './kept-model';
import type { Sentences } from './use-sentences';

/** An article that is open, and the acts that its page alone knows. */
export interface OpenArticle {
  article: Article;
  /** The kept article that it is a version of; null of one that was handed over and is not kept. */
  kept: KeptModel | null;
  own: OwnPage;
  onDelete: () => void;
  onTakeBack: () => void;
}

/** What hears the reader's acts beside the library. */
interface Hearing {
  session: ReadingSession;
  sentences: Sentences;
  aloud: (action: AloudAction) => void;
}

/** Does what is pressed around a text; `say` tells in a sentence what something came to. */
export function useActs(
  { article, kept, own, onDelete, onTakeBack }: OpenArticle,
  { session, sentences, aloud }: Hearing,
): { act: (action: ReadingAction) => void; say: (work: Promise<string>) => void; message: string } {
  const { language, t } = usePageWords();
  const message = useSignal<string | null>(null);
  const say = (work: Promise<string>) => {
    void work.catch((error: unknown) => t(`failure.${failureOf(error)}`)).then((said) => tell(message, said));
  };
  const head = kept?.kept.value?.head ?? null;
  const act = (action: ReadingAction) => {
    switch (action.type) {
      case 'delete':
        return onDelete();
      case 'take-back':
        return onTakeBack();
      case 'resize':
        return void changeSettings({ size: action.size });
      case 'print':
        return print();
      case 'mark-sentences':
        return sentences.start();
      case 'aloud':
        return aloud(action.act);
      case 'cite':
        if (!head) return;
        void changeSettings({ citation: action.style });
        return say(
          copyText(document, citationsOf([{ head, article }], action.style)).then((done) =>
            t(done ? 'library.cited' : 'panel.copyFailed', { count: 1 }),
          ),
        );
      case 'export':
        if (!head) return;
        return say(
          exportArticles(own, [head.id], action.kind, language).then((file) => {
            saveFile(file);
            return t('export.done');
          }),
        );
      case 'favourite':
      case 'add-tag':
      case 'remove-tag':
      case 'note':
      case 'mark-colour':
      case 'mark-note':
      case 'mark-remove':
      case 'mark-show': {
        if (!kept) return;
        const range = action.type === 'mark-show' && session.own.rangeOf(action.id);
        if (range) reveal(range);
        return say(kept.act(action).then(() => ''));
      }
      default:
        return actOn(session, action);
    }
  };
  return { act, say, message: message.value ?? '' };
}
