export { entryOf, saidOf } from './concept';
export type { Duplicates } from './duplicates';
export { formOf, withSaid, withStatus } from './form';
export {
  type Change,
  type OwnConcept,
  type Progress,
  type TermbaseHead,
  Termbases,
} from './termbases';
