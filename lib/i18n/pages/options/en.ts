import type { EnglishOf } from '../../types';
import type { vi } from './vi';

/** What the options page says, in English. */
export const en: EnglishOf<typeof vi> = {
  'options.find': 'Find an option',
  'options.findNone': 'There is no such option.',

  'options.reading': 'Reading',
  'options.dock': 'Notes appear',
  'options.dockWhy':
    'On whichever side your eye expects them. In the browser’s side panel the news page stays exactly as it is; the seal says when there is an article to read.',
  'options.dockWhyPage': 'On whichever side your eye expects them.',
  'options.dock.right': 'on the right',
  'options.dock.left': 'on the left',
  'options.dock.side': 'in the browser’s side panel',
  'options.autoOpen': 'Opens by itself',
  'options.autoOpenWhy':
    'Choose “when pressed” if a panel that comes by itself is in your way. “By outlet” remembers how you left it at each one.',
  'options.autoOpen.every': 'every article',
  'options.autoOpen.outlet': 'by outlet',
  'options.autoOpen.never': 'when pressed',
  'options.explain': 'Terms underlined',
  'options.explainWhy':
    'Everything while the language is strange to you; later only what is new, that is, terms that you have never looked up.',
  'options.explain.all': 'every time',
  'options.explain.first': 'first time in an article',
  'options.explain.new': 'only new to me',
  'options.points': 'Key points',
  'options.pointsWhy':
    'Few to see quickly what it is about, many to spare yourself the rest. So many, however long the article.',
  'options.shortcuts': 'Keyboard shortcuts',
  'options.shortcutsWhy': 'Change one that a page or your system uses already.',
  'options.changeShortcuts': 'Change shortcuts',

  'options.look': 'Language and colours',
  'options.language': 'Language',
  'options.languageWhy': 'Of buttons and explanations. Articles stay in Vietnamese.',
  'options.gloss': 'Explanations in',
  'options.glossWhy':
    'Change it to have buttons in one language and explanations in the other, as learners of Vietnamese may.',
  'options.gloss.interface': 'the same',
  'options.lead': 'Term cards begin with',
  'options.leadWhy': 'Translators usually want the English first and the explanation after it.',
  'options.lead.explanation': 'the explanation',
  'options.lead.equivalents': 'the English',
  'options.theme': 'Colours',
  'options.themeWhy':
    'Change it to differ from your system. Underlines and highlights on a news page follow the page’s own background, not this.',
  'options.theme.system': 'as the system',
  'options.theme.light': 'light',
  'options.theme.dark': 'dark',

  'options.sites': 'News sites',
  'options.known': 'Articles recognised',
  'options.knownWhy_one': '{count} news outlet. Other pages are read only when you press.',
  'options.knownWhy_other':
    '{count} newspapers, broadcasters and portals, national and provincial. Other pages are read only when you press.',
  'options.others': 'The other outlets',
  'options.othersWhy_one':
    '{count} more outlet is known by name. Add it if you read widely; the browser will ask whether you allow it.',
  'options.othersWhy_other':
    '{count} more newspapers, broadcasters and portals are known by name. Add them all if you read widely; the browser will ask whether you allow it.',
  'options.othersAdded_one': '{count} more outlet that is known by name has been added.',
  'options.othersAdded_other':
    '{count} more newspapers, broadcasters and portals that are known by name have been added.',
  'options.addOthers': 'Add all',
  'options.removeOthers': 'Remove all',
  'options.addedOthers': 'All the other outlets have been added.',
  'options.add': 'Add a site',
  'options.addWhy':
    'Add one that you often read and that is not among those. Give its address or name, or *.name for all sites below it; the browser will ask whether you allow it.',
  'options.addField': 'Address or name of the site',
  'options.addAct': 'Add',
  'options.added': '{host} added.',
  'options.addRefused': 'You did not allow it, so it was not added.',
  'options.addUnclear': 'This address is not clear. Write it like baovidu.vn or *.vidu.gov.vn.',
  'options.remove': 'Remove',
  'options.removeAt': 'Remove {host}',
  'options.off': 'Turned off',
  'options.offWhy': 'Nothing of Chú Giải runs on these sites. Turn one on again if it was a slip.',
  'options.offNone': 'Turned off nowhere. To turn it off on a site, press the seal there.',
  'options.turnOn': 'Turn on again',
  'options.turnOnAt': 'Turn on again on {host}',

  'options.yours': 'Yours',
  'options.termbases': 'Termbases of your own',
  'options.termbasesWhy': 'Turn off one that you do not need today, so that explanations do not mix.',
  'options.termbasesNone': 'There is none yet. Make one if you translate, or want explanations of your own.',
  'options.openTermbases': 'Open the glossary',
  'options.pictures': 'Pictures of kept articles',
  'options.picturesWhy':
    'Keep them to have them beside the text; they take more room. Only those that the page has loaded already are taken, at most 1,280 pixels wide; nothing is fetched later.',
  'options.pictures.ask': 'ask next time',
  'options.pictures.yes': 'keep them',
  'options.pictures.no': 'text only',
  'options.marks': 'Your highlights on news pages',
  'options.marksWhy':
    'Shown, you see at once what you highlighted whenever you open an article again, but the page can tell which places those are. It can never read a note.',
  'options.marks.ask': 'ask when I highlight',
  'options.marks.yes': 'show them',
  'options.marks.no': 'only in the kept copy',
  'options.citation': 'Style of references',
  'options.citationWhy': 'Choose what your university or publisher asks for.',
  'options.storage': 'Storage',
  'options.storageWhy': 'See how much is kept, back it up, restore it or clear some of it.',
  'options.openStorage': 'Open storage',

  'options.about': 'About Chú Giải',
  'options.version': 'Version {version}',
  'options.glossary': 'Built-in glossary',
  'options.glossaryWhy_one': '{count} entry, explained by our editors from the laws and usage it names.',
  'options.glossaryWhy_other':
    '{count} entries, explained by our editors from the laws and usage that each names. English terms that have a source name it.',
  'options.sources': 'Documents cited',
  'options.sourcesWhy_one': '{count} law, decree or other document that explanations rest on.',
  'options.sourcesWhy_other': '{count} laws, decrees and other documents that explanations rest on.',
  'options.showSources': 'Show the list',
  'options.licences': 'Licences',
  'options.licencesWhy':
    'Source code of Chú Giải: MIT. Typeface Source Serif 4: SIL Open Font License. The package holds Preact, Signals, i18next, valibot (MIT), Dexie (Apache 2.0), webextension-polyfill (MPL 2.0) and saxes (ISC); its file licences.txt has their texts.',
  'options.privacy': 'Privacy',
  'options.privacyWhy':
    'Everything stays on your computer: nothing is sent, there is no account, and nobody counts what you read.',
};
