import type { EnglishOf } from '../types';
import { en as library } from './library/en';
import { en as translator } from './translator/en';
import type { vi } from './vi';

/** What our own pages say beyond the reader's strings, in English. */
export const en: EnglishOf<typeof vi> = {
  ...library,
  ...translator,

  'page.nav': 'Pages',
  'page.library': 'Library',
  'page.options': 'Options',
  'page.welcome': 'Welcome',

  'lookup.label': 'Look up a term',
  'lookup.placeholder': 'Look up a term, Vietnamese or English',
  'lookup.results_one': '{count} entry',
  'lookup.results_other': '{count} entries',
  'lookup.keys': 'Enter copies the English, Shift Enter opens the entry.',
  'lookup.copied': '“{text}” copied',
  'lookup.copyFailed': '“{text}” could not be copied',
  'lookup.none': 'This term is not here yet.',

  'badge.text': 'read',
  'badge.title': 'Chú Giải: there is an article to read here',

  'popup.checking': 'Looking at this page.',
  'popup.article': 'An article of {outlet}. Terms that need explaining will be marked.',
  'popup.articleRead': 'An article of {outlet}: {points}, {terms}.',
  'popup.points_one': '{count} key point',
  'popup.points_other': '{count} key points',
  'popup.terms_one': '{count} term',
  'popup.terms_other': '{count} terms',
  'popup.notArticle': 'This page does not look like a news article.',
  'popup.off': 'Turned off on {host}. Nothing of Chú Giải runs here.',
  'popup.store': 'The browser lets no extension read this store. Other pages are fine.',
  'popup.browserPage': 'This is a page of the browser itself; no extension can read it.',
  'popup.pdf': 'This is a PDF file, which Chú Giải cannot read yet.',
  'popup.file':
    'This is a file on your computer. To read it, switch on “Allow access to file URLs” where extensions are managed.',
  'popup.unknown': 'This page cannot be read.',
  'popup.read': 'Read this page',
  'popup.readAnyway': 'Read this page anyway',
  'popup.turnOn': 'Turn on again',
  'popup.readOnce': 'Read this once',
  'popup.keep': 'Keep',
  'popup.kept': 'Kept',
  'popup.siteOff': 'Turn off on this site',
  'popup.recent': 'Kept lately',

  'options.reading': 'Reading',
  'options.language': 'Language',
  'options.languageWhy': 'Of buttons and explanations. Articles stay in Vietnamese.',
  'options.points': 'Key points',
  'options.pointsWhy': 'So many sentences are chosen, however long the article is.',
  'options.theme': 'Colours',
  'options.themeWhy': 'Marks on a news page follow the page’s own ground, not this.',
  'options.theme.system': 'as the system',
  'options.theme.light': 'light',
  'options.theme.dark': 'dark',
  'options.autoOpen': 'Opens by itself',
  'options.autoOpenWhy': 'On every article, as you left it on each outlet, or only when you press.',
  'options.autoOpen.every': 'every article',
  'options.autoOpen.outlet': 'by outlet',
  'options.autoOpen.never': 'when pressed',
  'options.sites': 'News sites',
  'options.keeping': 'When an article is kept',
  'options.pictures': 'Its pictures',
  'options.picturesWhy':
    'Only those that the page has loaded already are taken, at most 1,280 pixels wide. Nothing is fetched later.',
  'options.pictures.ask': 'Ask next time',
  'options.pictures.yes': 'Keep them',
  'options.pictures.no': 'Text only',
  'options.known': 'Articles recognised',
  'options.knownWhy_one': '{count} provincial outlet. Other pages are read only when you press.',
  'options.knownWhy_other': '{count} provincial newspapers and portals. Other pages are read only when you press.',
  'options.off': 'Turned off',
  'options.offWhy': 'Nothing of Chú Giải runs on these sites.',
  'options.offNone': 'Turned off nowhere.',
  'options.turnOn': 'Turn on again',
  'options.turnOnAt': 'Turn on again on {host}',
  'options.about': 'About Chú Giải',
  'options.version': 'Version {version}',
  'options.glossary': 'Built-in glossary',
  'options.glossaryWhy_one': '{count} entry, explained by our editors from the laws and usage it names.',
  'options.glossaryWhy_other':
    '{count} entries, explained by our editors from the laws and usage that each names. English terms that have a source name it.',
  'options.privacy': 'Privacy',
  'options.privacyWhy': 'Everything stays on your computer: nothing is sent, no account, nobody counts what you read.',

  'welcome.lead':
    'Notes in the margin that help you read Vietnamese provincial news: key points, figures, and what official words mean.',
  'welcome.what': 'What it does',
  'welcome.whatText':
    'When you open an article, a narrow column appears beside it. Words worth explaining are underlined with dots; rest the pointer on one to see.',
  'welcome.sampleBefore': 'Mưa to mấy cũng phải giữ cho xe đi được, vì đường này nằm trong',
  'welcome.sampleAfter': 'của tỉnh; mỗi bản cử người lo một đoạn.',
  'welcome.sees': 'What it sees',
  'welcome.seesText_one':
    'On {count} known news site, it reads the text of the article you have open. Elsewhere, only when you press the seal.',
  'welcome.seesText_other':
    'On {count} known newspapers and portals, it reads the text of the article you have open. Elsewhere, only when you press the seal.',
  'welcome.start': 'To begin',
  'welcome.startText': 'Pin the seal to the toolbar, then open any article.',
  'welcome.language': 'Explanations in',
  'welcome.sample': 'Open a sample article',

  'side.noAccess': 'The side panel may not read this page yet.',
  'side.press': 'Press {shortcut}, or press the seal on the toolbar and choose Read this page.',
  'side.pressSeal': 'Press the seal on the toolbar and choose Read this page.',
};
