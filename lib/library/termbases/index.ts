export type { Change } from './acts';
export { entryOf, saidOf } from './concept';
export type { Duplicates } from './duplicates';
export { formOf, withSaid, withStatus } from './form';
export type { Progress } from './progress';
export {
  type OwnConcept,
  type TermbaseHead,
  Termbases,
} from './termbases';
