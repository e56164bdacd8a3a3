import { useEffect, useRef } from 'preact/hooks';
import { ReadingPage } from '@/components/article/ReadingPage';
import { Versions } from '@/components/article/Versions';
import { LiveRegion } from '@/components/base/LiveRegion';
import { CardPlace } from '@/components/card/CardPlace';
import { MarkBar } from '@/components/mark/MarkBar';
import { usePageWords } from '@/components/pages/PageWords';
import type { Settings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { light } from '@/lib/inpage/marks';
import type { KeptPicture } from '@/lib/model/kept';
import { CardBeside, PinnedCard } from '@/lib/surface/CardBeside';
import type { KeptModel } from './kept-model';
import { articleHash } from './route';
import { type OpenArticle, useActs } from './use-acts';
import { useAloud } from './use-aloud';
import { usePictures } from './use-pictures';
import { useSession } from './use-session';

export interface ReadingProps extends OpenArticle {
  settings: Settings;
}

const NO_PICTURES: readonly KeptPicture[] = [];

/** The reading view of one article, with the same notes, marks and cards as in its page, and the reader's own. */
export function Reading(props: ReadingProps) {
  const { article, kept, settings, own } = props;
  const { t } = usePageWords();
  const root = useRef<HTMLDivElement>(null);
  const isMarkable = kept?.isMarkable ?? false;
  const { session, sentences } = useSession({ article, settings, own, root, isMarkable });
  const aloud = useAloud(article, (span) => {
    if (span) session.text.jump(span);
    else light(null);
  });
  const { act, say, message } = useActs(props, { session, sentences, aloud: aloud.act });
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
      const head = await own.library.find(article);
      if (head) location.replace(articleHash(head.id));
    };
    void turn();
  }, [save]);

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
          {...(kept ? propsOf(kept) : { own: null })}
          pictures={pictures}
          aloud={aloud.shown}
          pinned={session.cards.pinned.value && <PinnedCard cards={session.cards} onCopy={onCopy} />}
          message={message}
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

/** What is shown of a kept article beside its text. */
const propsOf = (kept: KeptModel) => ({
  own: kept.state.value,
  markable: kept.isMarkable,
  writing: kept.writing.value,
  litMark: kept.lit.value,
  knownTags: kept.tags.value,
  versions: <VersionsOf kept={kept} />,
});

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
