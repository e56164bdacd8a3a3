import type { PageKey } from '@/lib/i18n/pages-translator';
import { Button } from '../base/Button';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

/** A command and its keys; `''` where none are set. */
export interface HelpShortcut {
  command: string;
  keys: string;
}

export interface HelpViewProps {
  links: PageBarProps['links'];
  /** Empty where the browser has none. */
  shortcuts: readonly HelpShortcut[];
  onChangeShortcuts: () => void;
}

/** Questions with their answers, a paragraph each. */
const ANSWERS = {
  why: ['help.why.1', 'help.why.2'],
  add: ['help.add.1'],
  off: ['help.off.1'],
  articles: ['help.articles.1', 'help.articles.2'],
  search: ['help.search.1', 'help.search.2'],
  move: ['help.move.1', 'help.move.2'],
  sees: ['help.sees.1', 'help.sees.2'],
  points: ['help.points.1'],
  own: ['help.own.1'],
  files: ['help.files.1'],
  phone: ['help.phone.1'],
} as const satisfies Record<string, readonly PageKey[]>;

/** Commands that have a name of ours, the one that is asked for most first. */
const COMMANDS: Record<string, PageKey> = {
  read: 'help.command.read',
  keep: 'help.command.keep',
  'next-term': 'help.command.next-term',
  'previous-term': 'help.command.previous-term',
  mark: 'help.command.mark',
  'side-panel': 'help.command.side-panel',
};

const ORDER = Object.keys(COMMANDS);
const inOrder = (shortcuts: HelpViewProps['shortcuts']) =>
  shortcuts.toSorted((a, b) => ORDER.indexOf(a.command) - ORDER.indexOf(b.command));

/** What readers ask, and the keys. */
export function HelpView({ links, shortcuts, onChangeShortcuts }: HelpViewProps) {
  const { language, t } = usePageWords();
  const questions = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="help" links={links} />
      <main class="cg-help">
        <h1>{t('page.help')}</h1>
        <p class="cg-help-lead">{t('help.lead')}</p>
        {questions.map((question) => (
          <section key={question} id={question} class="cg-help-question">
            <h2>{t(`help.${question}`)}</h2>
            {ANSWERS[question].map((answer) => (
              <p key={answer}>{t(answer)}</p>
            ))}
          </section>
        ))}
        {shortcuts.length > 0 ? (
          <section id="keys" class="cg-help-question">
            <h2>{t('help.keys')}</h2>
            <p>{t('help.keys.1')}</p>
            <p>{t('help.keys.2')}</p>
            <dl class="cg-help-keys">
              {inOrder(shortcuts).map(({ command, keys }) => (
                <div key={command}>
                  <dt>{COMMANDS[command] ? t(COMMANDS[command]) : command}</dt>
                  <dd>{keys ? <kbd>{keys}</kbd> : t('help.noKey')}</dd>
                </div>
              ))}
            </dl>
            <Button onClick={onChangeShortcuts}>{t('options.changeShortcuts')}</Button>
          </section>
        ) : null}
      </main>
    </div>
  );
}
