import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { SearchField } from '@/components/base/SearchField';
import { TermCard } from '@/components/card/TermCard';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { BUILT_IN } from '@/components/termbases/model';
import { TermTable } from '@/components/termbases/TermTable';
import { openOwnPage } from '@/lib/app/page';
import { copyText } from '@/lib/inpage/copy';
import type { EntryHead } from '@/lib/model/entry';
import { EntryCard } from '@/lib/surface/entry-card';
import { PAGE_LINKS } from '@/lib/surface/links';
import { rowOf } from './rows';

/** Rows that are drawn at once. */
const ROWS = 100;

/** The glossary, to leaf through and to look things up in. */
export function Glossary() {
  const own = useMemo(openOwnPage, []);
  const card = useMemo(() => new EntryCard(own.ask), [own]);
  const { t } = usePageWords();
  const query = useSignal('');
  const heads = useSignal<EntryHead[] | null>(null);
  const count = useSignal(0);
  const shown = useSignal(ROWS);

  const list = async () => {
    const typed = query.value.trim();
    const found = typed === '' ? await own.engine.heads() : await own.engine.lookUp(typed, ROWS);
    if (typed === query.value.trim()) heads.value = found;
    return found;
  };
  const search = async (typed: string) => {
    query.value = typed;
    shown.value = ROWS;
    return await list();
  };
  /** From the address bar: what was looked for is in the fragment, and its best answer opens. */
  const follow = async () => {
    const [name, value = ''] = location.hash.slice(1).split('=');
    if (name !== 'find') return;
    const [best] = await search(decodeURIComponent(value));
    if (best) await card.open(best.id);
  };
  useEffect(() => {
    const go = () => void follow();
    void own.engine.size().then((size) => {
      count.value = size;
    });
    void list().then(go);
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);

  const { content } = card;
  return (
    <GlossaryLayout
      links={PAGE_LINKS}
      list={
        <>
          <div class="cg-glossary-top">
            <BaseTabs
              bases={[{ id: BUILT_IN, name: t('glossary.builtIn'), count: count.value, on: true }]}
              current={BUILT_IN}
              onChoose={() => {}}
            />
            <SearchField
              label={t('lookup.label')}
              placeholder={t('lookup.placeholder')}
              value={query.value}
              onInput={(typed) => void search(typed)}
            />
          </div>
          <TermTable
            label={t('glossary.builtIn')}
            rows={heads.value?.slice(0, shown.value).map((head) => rowOf(head, t)) ?? null}
            selected={content?.kind === 'term' ? content.entry.id : null}
            more={(heads.value?.length ?? 0) > shown.value}
            onOpen={(id) => void card.open(id)}
            onMore={() => {
              shown.value += ROWS;
            }}
          />
        </>
      }
      entry={
        content && (
          <TermCard
            content={content}
            from={card.from}
            form="flat"
            pinnable={false}
            full
            focus
            onCopy={(text) => copyText(document, text)}
            onAction={card.act}
          />
        )
      }
    />
  );
}
