import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AddOutcome, OptionsAction, OptionsState } from '@/components/options/model';
import { OptionsView } from '@/components/options/OptionsView';
import { usePageWords } from '@/components/pages/PageWords';
import { type Failure, failureOf } from '@/lib/app/library/failures';
import { mentions } from '@/lib/app/mentions';
import { openOwnPage } from '@/lib/app/page';
import { addedSites, addOthers, addSite, outletCounts, removeOthers, removeSite, switchSite } from '@/lib/app/sites';
import { openShortcutSettings } from '@/lib/browser/actions';
import { capabilities } from '@/lib/browser/capabilities';
import { version } from '@/lib/browser/runtime';
import { changeSettings } from '@/lib/browser/settings';
import { storageState } from '@/lib/browser/storage';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';

/** What has to be asked for; settings come by themselves. */
type Asked = Pick<OptionsState, 'added' | 'others' | 'off' | 'termbases' | 'pictures' | 'marks' | 'bytes'>;

/** The options page. */
export function Options({ settings }: PageProps) {
  const { t } = usePageWords();
  const own = useMemo(openOwnPage, []);
  const query = useSignal('');
  const outcome = useSignal<AddOutcome | null>(null);
  const asked = useSignal<Asked>({
    added: [],
    others: false,
    off: [],
    termbases: [],
    pictures: null,
    marks: null,
    bytes: null,
  });
  const about = useSignal<Pick<OptionsState['about'], 'terms' | 'documents'>>({ terms: 0, documents: [] });
  const failure = useSignal<Failure | null>(null);
  const fail = (error: unknown) => {
    failure.value = failureOf(error);
  };
  const look = async () => {
    /** What one part could not tell keeps nothing of the others back. */
    const or = <Value, Instead>(asking: Promise<Value>, instead: Instead) =>
      asking.catch((error: unknown) => {
        fail(error);
        return instead;
      });
    const [{ sites, others }, off, termbases, pictures, marks, { usage: bytes }] = await Promise.all([
      addedSites(),
      or(own.choices.sitesOff(), []),
      or(own.termbases.list(), []),
      or(own.choices.answerTo('pictures'), null),
      or(own.choices.answerTo('marks-in-pages'), null),
      storageState(),
    ]);
    asked.value = { added: sites.map(({ site }) => site), others, off, termbases, pictures, marks, bytes };
  };
  useEffect(() => {
    void look().catch(fail);
    own.engine.about().then(
      (known) => {
        about.value = known;
      },
      () => {},
    );
  }, []);

  const act = async (action: OptionsAction) => {
    failure.value = null;
    switch (action.type) {
      case 'choose':
        return await changeSettings(action.changes);
      case 'change-shortcuts':
        return await openShortcutSettings();
      case 'add-site':
        outcome.value = await addSite(action.typed, own.choices);
        break;
      case 'remove-site':
        await removeSite(action.site, own.choices);
        break;
      case 'add-others':
        outcome.value = await addOthers(own.choices);
        break;
      case 'remove-others':
        await removeOthers(own.choices);
        outcome.value = null;
        break;
      case 'site-on':
        await switchSite(own.choices, action.host, false);
        break;
      case 'answer':
        if (action.question === 'marks') await own.ask('showMarks', { yes: action.yes });
        else await own.choices.setAnswer('pictures', action.yes);
        break;
      case 'switch-termbase':
        await own.termbases.switch(action.id, action.on);
    }
    await look();
  };
  return (
    <OptionsView
      links={PAGE_LINKS}
      state={{
        ...asked.value,
        chosen: settings,
        has: { sidePanel: capabilities.sidePanel, shortcuts: capabilities.commands },
        outcome: outcome.value,
        failure: failure.value === null ? '' : t(`failure.${failure.value}`),
        about: { ...about.value, version: version(), outlets: outletCounts.auto, others: outletCounts.others },
      }}
      query={query.value}
      matches={(text) => mentions(text, query.value)}
      onQuery={(typed) => {
        query.value = typed;
      }}
      onAction={(action) => void act(action).catch(fail)}
    />
  );
}
