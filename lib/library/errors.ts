/**
 * Why the library could not do something; each has its sentence in the catalogues.
 * `full`: no room on the disk or in the quota. `blocked`: another tab holds an older library open. `corrupt`: a record
 * or the whole database cannot be read. `too-large`: one article beyond the limits. `unavailable`: no storage at all
 * (private window, switched off, or a library written by a newer Chú Giải).
 */
export type LibraryFailure = 'full' | 'blocked' | 'corrupt' | 'too-large' | 'unavailable';

export class LibraryError extends Error {
  readonly failure: LibraryFailure;

  constructor(failure: LibraryFailure, options?: ErrorOptions) {
    super(`library: ${failure}`, options);
    this.name = 'LibraryError';
    this.failure = failure;
  }
}

const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', 'NS_ERROR_FILE_NO_DEVICE_SPACE']);
const CORRUPT = new Set(['UnknownError', 'DataCloneError', 'NotReadableError', 'DataError', 'ConstraintError']);
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError']);

/** The error and what it was made of: Dexie wraps (`inner`, `failures`), the platform nests (`cause`). */
function chain(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { name, message, inner, cause, failures } = at as Record<string, unknown>;
    found.push({ name: String(name ?? ''), message: String(message ?? '') });
    at = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : null);
  }
  return found;
}

/** Whether the connection was lost under us (https://github.com/dexie/Dexie.js/issues/1805): worth opening it anew. */
export function isClosed(error: unknown): boolean {
  return chain(error).some(({ name, message }) => CLOSED.has(name) || /database (?:has been|is) clos/iu.test(message));
}

function failureOf(names: readonly string[]): LibraryFailure {
  if (names.some((name) => FULL.has(name))) return 'full';
  return names.some((name) => CORRUPT.has(name)) ? 'corrupt' : 'unavailable';
}

/** Any error of Dexie or the platform as a `LibraryError`; what is one already stays as it is. */
export function toLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const names = chain(error).map(({ name }) => name);
  return new LibraryError(failureOf(names), { cause: error });
}
