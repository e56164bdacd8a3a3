import type { EnglishOf } from '../types';
import { en as help } from './help/en';
import { en as library } from './library/en';
import { en as options } from './options/en';
import { en as translator } from './translator/en';
import type { vi } from './vi';

/** What our own pages say beyond the reader's strings, in English. */
export const en: EnglishOf<typeof vi> = {
  ...help,
  ...library,
  ...options,
  ...translator,

  'page.nav': 'Pages',
  'page.library': 'Library',
  'page.help': 'Help',
  'page.options': 'Options',

  'lookup.label': 'Look up a term',
  'lookup.placeholder': 'Look up in Vietnamese or English',
  'lookup.results_one': '{count} entry',
  'lookup.results_other': '{count} entries',
  'lookup.keys': 'Enter copies the English, Shift+Enter opens the entry.',
  'lookup.copied': '“{text}” copied',
  'lookup.copyFailed': '“{text}” could not be copied',

  'document.number': 'No. {number}.',
  'document.numberIssued': 'No. {number}, issued on {date}.',
  'document.issued': 'Issued on {date}.',

  'badge.text': 'read',
  'badge.title': 'Chú Giải: there is an article to read here',

  'popup.checking': 'Looking at this page.',
  'popup.loading': 'This page is still loading.',
  'popup.articleOf': 'An article from {outlet}',
  'popup.aFile': 'An article saved on your computer',
  'popup.article': '{article}. Words that need explaining will be underlined.',
  'popup.articleRead': '{article}: {points}, {terms}.',
  'popup.points_one': '{count}\u00a0key point',
  'popup.points_other': '{count}\u00a0key points',
  'popup.terms_one': '{count}\u00a0term',
  'popup.terms_other': '{count}\u00a0terms',
  'popup.notArticle': 'This page does not look like a news article.',
  'popup.off': 'Turned off on {host}. Nothing of Chú Giải runs here.',
  'popup.store': 'The browser lets no extension read the extension store. Other pages are fine.',
  'popup.browserPage':
    'This is a page of the browser itself; no extension can read it. Open an article and press again.',
  'popup.ownPage': 'This is a page of Chú Giải itself. Open an article and press again.',
  'popup.pdf': 'This is a PDF file, which Chú Giải cannot read yet. Copy its text to Paste text to have it explained.',
  'popup.file':
    'This is a file on your computer. To read it, turn on “Allow access to file URLs” where extensions are managed.',
  'popup.unknown':
    'This page cannot be read: it may not have loaded, or be a PDF file. Load it again and try once more.',
  'popup.read': 'Read this page',
  'popup.turnOn': 'Turn on again',
  'popup.readOnce': 'Read this once',
  'popup.keep': 'Keep',
  'popup.kept': 'Kept',
  'popup.recent': 'Recently kept',

  'welcome.lead':
    'Notes in the margin that help you read Vietnamese provincial news: key points, figures, and what official words mean.',
  'welcome.what': 'What it does',
  'welcome.whatText':
    'When you open an article, a narrow panel appears beside it. Words that need explaining are underlined with dots; rest the pointer on one to see.',
  'welcome.sampleBefore': 'Mưa to mấy cũng phải giữ cho xe đi được, vì đường này nằm trong',
  'welcome.sampleAfter': 'của tỉnh; mỗi bản cử người lo một đoạn.',
  'welcome.sees': 'What it sees',
  'welcome.seesText_one':
    'On {count} known news site, it reads the text of the article you have open. Elsewhere, only when you press the seal.',
  'welcome.seesText_other':
    'On {count} known newspapers and portals, it reads the text of the article you have open. Elsewhere, only when you press the seal.',
  'welcome.start': 'To begin',
  'welcome.startText': 'Pin the seal to the toolbar, then open any article.',
  'welcome.inPage': 'beside the article, in the page',
  'welcome.sample': 'Open a sample article',

  'side.noAccess': 'The side panel may not read this page yet.',
  'side.press': 'Press {shortcut}, or press the seal on the toolbar and choose Read this page.',
  'side.pressSeal': 'Press the seal on the toolbar and choose Read this page.',
};
