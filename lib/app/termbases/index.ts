export { formOf, saidOf, type TermbaseHead } from '@/lib/library/termbases';
export { compileTermbase } from './compiling';
export { exported } from './export';
export { describeIssue, type ReadFile, readFile, refusalOf } from './import';
export { TermbaseSearch } from './search';
