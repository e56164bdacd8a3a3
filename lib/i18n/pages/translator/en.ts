import type { EnglishOf } from '../../types';
import type { vi } from './vi';

/** What glossary and desk say, in English. */
export const en: EnglishOf<typeof vi> = {
  'page.glossary': 'Glossary',
  'page.desk': 'Paste text',
  'popup.sidePanel': 'Open side panel',

  'glossary.builtIn': 'Built-in',
  'glossary.list': 'Terms',
  'glossary.entry': 'Open entry',
  'glossary.bases': 'Glossaries',
  'glossary.off': 'off',
  'glossary.more': 'Show more',

  'table.vietnamese': 'Vietnamese',
  'table.english': 'English',
  'table.status': 'Status',
  'table.field': 'Field',
  'table.source': 'Source',
  'table.unknown': 'none yet',

  'desk.paste': 'Paste a Vietnamese text here.',
  'desk.private': 'What you paste stays in this page: nothing is sent, and closing it forgets the text.',
  'desk.read': 'Make the table of terms',
  'desk.reading': 'Making the table',
  'desk.too-large': 'This text is too long. Paste it in parts of less than two million letters.',
  'desk.failed': 'This text could not be read. Please try once more.',
  'desk.text': 'Text',
  'desk.table': 'Table of terms',
  'desk.found_one': '{count} line in the table',
  'desk.found_other': '{count} lines in the table',
  'desk.none': 'No term was found in this text.',
  'desk.another': 'Paste another',
  'desk.copy': 'Copy table',
  'desk.file': 'table-of-terms',
};
