import { browser } from './api';
import { capabilities } from './capabilities';

/** One line of the address bar's list: what Enter hands on, and what is read. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML, Firefox as they are. */
const isXml = () => browser.runtime.getURL('').startsWith('chrome-');
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** Suggests for what is typed behind our keyword, and hands on what was chosen or typed. */
export function onOmnibox(suggest: (typed: string) => Promise<Suggestion[]>, enter: (text: string) => void): void {
  if (!capabilities.omnibox) return;
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    void suggest(typed).then((found) =>
      show(
        found.map(({ content, description }) => ({
          content,
          description: isXml() ? escaped(description) : description,
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => enter(text));
}
