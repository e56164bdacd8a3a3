import type { EnglishOf } from '../../types';
import type { vi } from './vi';

/** What the help page says, in English. */
export const en: EnglishOf<typeof vi> = {
  'help.lead': 'What readers ask.',
  'help.why': 'Why is there no panel here?',
  'help.why.1':
    'Press the seal on the toolbar: its first line says what this page is. The panel does not come by itself on front pages and lists, on papers that Chú Giải does not know yet, or where you turned it off.',
  'help.why.2':
    'Nor does it if you chose “when pressed” in Options, or the browser’s side panel. To read at once, press the seal and choose Read this page.',
  'help.add': 'How do I add the paper I read?',
  'help.add.1':
    'In Options, under Add a site, write its address, and allow it when the browser asks. From then on its articles are recognised like all others. Add all, under The other outlets, adds every paper, station and portal that Chú Giải knows by name.',
  'help.off': 'How do I turn it off on a site?',
  'help.off.1':
    'Open an article there, press the seal, then “Turn off on …” with the site’s address. Chú Giải runs on none of its pages from then on. To turn it on again: Options, Turned off.',
  'help.articles': 'Where are the articles I keep?',
  'help.articles.1':
    'In this browser, on this computer, to be read without a connection. The library finds them again. They are sent nowhere, so they do not appear on other computers by themselves.',
  'help.articles.2':
    'Removing Chú Giải makes the browser delete them. Back up first: Library, Storage, Back up everything.',
  'help.search': 'How do I search the library?',
  'help.search.1':
    'Type the words you remember. Without marks they find every accent, with marks only their own. UBND also finds articles that write it in full, and the other way round. Quotes mean to the letter and side by side. A minus before a word leaves out the articles that have it.',
  'help.search.2':
    'To narrow it, add province:lai-chau, outlet:baolaichau.vn, tag:“field work”, from:6/2025, to:2026. The best match comes first. “see in context” shows every use.',
  'help.move': 'How do I move to another computer?',
  'help.move.1':
    'On the old one: Library, Storage, Back up everything; that gives one file, or a few if the library is very large. Carry it over. On the new one: Storage, Restore from a backup.',
  'help.move.2':
    'Articles, pictures, highlights, notes, tags, termbases of your own, terms that you know or starred all come along. Language, colours and the sites that you added are set again there.',
  'help.sees': 'What does it see, what does it send?',
  'help.sees.1':
    'It sees the text of the article you have open, on the papers it knows and where you ask it to read. All work is done in your browser. It sends nothing; there is no server and no account.',
  'help.sees.2':
    'A page can tell which words are underlined. So only what it could guess is shown there; your highlights and your own terms are not, unless you allow it.',
  'help.points': 'Are the key points written by a machine?',
  'help.points.1':
    'No. They are the article’s own sentences, word for word; only the choice is made by machine. Some go without a linking word at their head or an addition at their end, where “…” stands. A number leads to its sentence. Explanations of terms are prepared entry by entry, with the law they rest on; where no law defines a term, its entry says so.',
  'help.own': 'What if an explanation is missing, or not what I need?',
  'help.own.1': 'Choose Add to mine on the card and write your own. Your termbases come before the built-in glossary.',
  'help.files': 'Does it read PDFs, or files on my computer?',
  'help.files.1':
    'PDFs not yet. Saved web pages, yes: where the browser manages extensions, allow Chú Giải access to file URLs, then press the seal.',
  'help.phone': 'How do I use it on a phone?',
  'help.phone.1':
    'In Firefox for Android: open the article, open the browser’s menu, choose Chú Giải. Tap a word with a dotted line, and its explanation comes up at the foot of the screen.',
  'help.keys': 'How do I use it with the keyboard?',
  'help.keys.1':
    'Tab reaches every button, Esc goes one step back: first the card, then the panel. Screen readers hear an explanation as you walk from term to term. Once a page is read, the key for Read this page leads into the panel.',
  'help.keys.2':
    'To highlight without a mouse: in a kept article, Tab to Highlight by sentence and press Enter; up and down choose a sentence, Shift takes in more, Tab leads to the colours and the note. The keys below can be changed.',
  'help.noKey': 'none set',
  'help.command.read': 'Read this page',
  'help.command.keep': 'Keep the article',
  'help.command.next-term': 'Next term',
  'help.command.previous-term': 'Previous term',
  'help.command.mark': 'Highlight or annotate the selection',
  'help.command.side-panel': 'Open the browser’s side panel',
};
