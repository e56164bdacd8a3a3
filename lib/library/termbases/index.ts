export { entryOf, saidOf } from './concept';
export { formOf } from './form';
export { type Progress, type TermbaseHead, Termbases } from './termbases';
