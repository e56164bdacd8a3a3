/** Why a file cannot be taken in; each has its sentence in the catalogues. */
export type FormatFailure = 'too-large' | 'broken' | 'other-format' | 'newer-version';

export class FormatError extends Error {
  readonly failure: FormatFailure;

  constructor(failure: FormatFailure, options?: ErrorOptions) {
    super(`format: ${failure}`, options);
    this.name = 'FormatError';
    this.failure = failure;
  }
}
