import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PanelAction } from '@/components/panel/model';
import { type SidePanelState, SidePanelView } from '@/components/side/SidePanelView';
import { openOwnPage } from '@/lib/app/page';
import { bringReader, readerArticle } from '@/lib/app/reader';
import { shortcutOf } from '@/lib/browser/actions';
import { changeSettings, glossOf } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import type { TermId } from '@/lib/model/ids';
import type { Span } from '@/lib/model/span';
import { NOWHERE, type Where } from '@/lib/protocol/where-schema';
import { saidAt } from '@/lib/surface/card-content';
import { EntryCardView } from '@/lib/surface/EntryCardView';
import { EntryCard } from '@/lib/surface/entry-card';
import { LookUpBox } from '@/lib/surface/look-up';
import type { PageProps } from '@/lib/surface/render-page';
import { type Beside, TabFollower } from '@/lib/surface/tab-follower';

/** The browser's own column: the notes of the tab in front, and a place to look terms up. */
export function SidePanel({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const follower = useMemo(() => new TabFollower((tab) => bringReader(tab, 'found').catch(() => {})), []);
  const card = useMemo(() => new EntryCard(own.ask), [own]);
  const box = useMemo(() => new LookUpBox((query) => own.engine.lookUp(query)), [own]);
  const shortcut = useSignal<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    follower.start(stop.signal);
    void shortcutOf('read').then((keys) => {
      shortcut.value = keys;
    });
    return () => stop.abort();
  }, [follower]);

  const beside = follower.beside.value;
  const mirror = beside?.status === 'read' ? beside.mirror : null;
  const act = (action: PanelAction) => {
    switch (action.type) {
      case 'open-card': {
        const { kind, id } = action.target;
        follower.send({ type: 'jump', span: action.span });
        if (kind === 'term') return void openMet(id, action.span);
        const place = mirror?.places.find((known) => known.id === id);
        const province = mirror?.places.find((known) => known.id === place?.province);
        if (place) card.openPlace(place, place === province ? null : (province?.name ?? null));
        return;
      }
      case 'set-language':
        return void changeSettings({ language: action.language });
      case 'read-anyway':
        if (beside?.status === 'unread') return void read(beside.tab);
    }
    follower.send(action);
  };
  /** Opens a term of the list for what the text says there. */
  const openMet = async (id: TermId, span: Span) => {
    const article = await articleBeside();
    const { where = NOWHERE, ...text } = article ? saidAt(article, span) : {};
    await card.open(id, { ...text, ...remembered(where) });
  };
  /** Where a term was met, as far as that is to be remembered: of private windows nothing is. */
  const remembered = (where: Where) => (follower.isPrivate ? {} : { where });
  const articleBeside = async () => (beside?.status === 'read' ? await readerArticle(beside.tab) : null);
  const read = async (tab: number) => {
    await bringReader(tab, 'asked').catch(() => {});
    await follower.attach();
  };
  return (
    <SidePanelView
      state={stateOf(beside, shortcut.value)}
      lit={mirror?.lit ?? null}
      query={box.query.value}
      results={box.results(glossOf(settings))}
      pinned={card.content ? <EntryCardView card={card} /> : null}
      onQuery={box.search}
      onOpenTerm={(id) => {
        box.search('');
        void card.open(id, remembered(NOWHERE));
      }}
      onCopyTerm={(text) => copyText(document, text)}
      onCopy={() => copyText(document, mirror?.digest ?? '')}
      onCite={async (style) => {
        const article = await articleBeside();
        const citation = article && (await own.ask('cite', { article, quote: null, style }));
        return citation !== null && (await copyText(document, citation));
      }}
      onAction={act}
    />
  );
}

function stateOf(beside: Beside | null, shortcut: string | null): SidePanelState | null {
  switch (beside?.status) {
    case 'read':
      return beside.mirror.state;
    case 'coming':
      return { status: 'loading', outlet: beside.host };
    case 'unread':
      return { status: 'refused', host: beside.host, why: 'not-an-article' };
    case 'closed':
      return { status: 'no-access', shortcut };
    default:
      return null;
  }
}
