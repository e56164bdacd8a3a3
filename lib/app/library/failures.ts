import { FormatError, type FormatFailure } from '@/lib/formats/format-error';
import { LibraryError, type LibraryFailure } from '@/lib/library';

export type { FormatFailure, LibraryFailure };

/** Why something in the library or with a file went wrong, for the catalogues. `failed`: nothing is known of it. */
export type Failure = LibraryFailure | FormatFailure | 'failed';

export function failureOf(error: unknown): Failure {
  if (error instanceof LibraryError || error instanceof FormatError) return error.failure;
  return 'failed';
}
