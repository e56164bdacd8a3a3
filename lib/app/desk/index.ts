export { deskClipboard, deskCsv, deskTbx, type TableWords } from './files';
export type { DeskRow } from './rows';
export { articleOfText, LONGEST_TEXT } from './text';
