import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type ReadingAction, ReadingPage } from '@/components/article/ReadingPage';
import { Versions } from '@/components/article/Versions';
import { LiveRegion } from '@/components/base/LiveRegion';
import { CardPlace } from '@/components/card/CardPlace';
import { MarkBar } from '@/components/mark/MarkBar';
import { usePageWords } from '@/components/pages/PageWords';
import { citationsOf } from '@/lib/app/library/cite';
import { exportArticles } from '@/lib/app/library/export';
import { failureOf } from '@/lib/app/library/failures';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { light } from '@/lib/inpage/marks';
import { reveal } from '@/lib/inpage/scroll';
import type { Article } from '@/lib/model/article';
import type { KeptPicture } from '@/lib/model/kept';
import { CardBeside, PinnedCard } from '@/lib/surface/CardBeside';
import { actOn } from '@/lib/surface/panel-actions';
import { tell } from '@/lib/surface/told';
import type { KeptModel } from './kept-model';
import { articleHash } from './route';
import { useAloud } from './use-aloud';
import { usePictures } from './use-pictures';
import { useSession } from './use-session';

export interface ReadingProps {
  article: Article;
  /** The kept article that it is a version of; null of one that was handed over and is not kept. */
  kept: KeptModel | null;
  settings: Settings;
  own: OwnPage;
  onDelete: () => void;
  onTakeBack: () => void;
}

const NO_PICTURES: readonly KeptPicture[] = [];

/** The reading view of one article, with the same notes, marks and cards as in its page, and the reader's own. */
export function Reading({ article, kept, settings, own, onDelete, onTakeBack }: ReadingProps) {
  const { language, t } = usePageWords();
  const root = useRef<HTMLDivElement>(null);
  const message = useSignal<string | null>(null);
  const isMarkable = kept?.isMarkable ?? false;
  const { session, sentences } = useSession({ article, settings, own, root, isMarkable });
  const aloud = useAloud(article, (span) => {
    if (span) session.text.jump(span);
    else light(null);
  });
  const state = session.state.value;
  const isReady = state?.status === 'ready';
  const pictures = usePictures(kept?.pictures.value ?? NO_PICTURES);

  // Highlights made here, in the page or in another window, and those that were taken away.
  useEffect(() => session.own.hear([]), [session, kept?.marks.value]);
  // Marks lie over what has been drawn, so they come after it.
  useEffect(() => {
    if (isReady) session.text.paint();
  }, [session, isReady]);
  const save = isReady ? state.save : 'unsaved';
  useEffect(() => {
    if (kept !== null || save !== 'saved') return;
    const turn = async () => {
      const head = await own.library.find(article.url);
      if (head) location.replace(articleHash(head.id));
    };
    void turn();
  }, [save]);

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
        return aloud.act(action.act);
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
  const press = (event: MouseEvent) => {
    const inText = event.target instanceof Element && event.target.closest('.cg-article') !== null;
    if (kept && inText) kept.lit.value = session.own.idAt(event.clientX, event.clientY);
  };
  const onCopy = (text: string) => copyText(document, text);
  const { value: selection } = session.own.selected;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing a mark lights its row, which has buttons of its own
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={root} onClick={press}>
      {isReady ? (
        <ReadingPage
          article={article}
          content={{ ...state, own: null }}
          lit={session.text.lit.value}
          size={settings.size}
          back="#"
          own={kept?.state.value ?? null}
          markable={isMarkable}
          writing={kept?.writing.value ?? null}
          litMark={kept?.lit.value ?? null}
          pictures={pictures}
          knownTags={kept?.tags.value ?? []}
          versions={kept ? <VersionsOf kept={kept} /> : null}
          aloud={aloud.shown}
          pinned={session.cards.pinned.value && <PinnedCard cards={session.cards} onCopy={onCopy} />}
          message={message.value ?? ''}
          onCopy={() => onCopy(session.digest)}
          onAction={act}
        />
      ) : null}
      {selection && kept ? (
        <CardPlace anchor={selection.anchor}>
          <MarkBar
            focus={selection.focus}
            onMark={(colour, withNote) => {
              getSelection()?.removeAllRanges();
              say(kept.mark(selection.spans, colour, withNote).then(() => t('mark.done')));
            }}
            onExplain={() => session.own.explain()}
            onCopy={() => session.own.copyQuote()}
          />
        </CardPlace>
      ) : null}
      <LiveRegion message={selection?.focus ? [{ text: selection.text, lang: 'vi' }] : session.cards.spoken.value} />
      <CardBeside cards={session.cards} pinnable onCopy={onCopy} />
    </div>
  );
}

function VersionsOf({ kept }: { kept: KeptModel }) {
  const versions = kept.versions.value;
  if (versions.length < 2) return null;
  return (
    <Versions
      versions={versions}
      shown={kept.kept.value?.version ?? 0}
      changes={kept.changes.value}
      onShow={(version) => void kept.open(version)}
      onCompare={(on) => void kept.compare(on)}
    />
  );
}
