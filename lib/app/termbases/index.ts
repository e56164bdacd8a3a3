export {
  type Change,
  type Duplicates,
  formOf,
  type OwnConcept,
  type Progress,
  saidOf,
  type TermbaseHead,
  withSaid,
  withStatus,
} from '@/lib/library/termbases';
export { compileTermbase } from './compiling';
export { exported } from './export';
export { bytesOf, describeIssue, type ReadFile, readFile, refusalOf } from './import';
export { ownFormOf } from './own-form';
export { TermbaseSearch } from './search';
