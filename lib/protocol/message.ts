import type * as v from 'valibot';

/** Who may send a message: our reader or detector in a tab's main frame, or a page of the extension itself. */
export type SenderRule = 'web-page' | 'extension-page';

/** One kind of message: what it must look like, who may send it, and the type of its answer. */
export interface Message<Request, Answer> {
  schema: v.GenericSchema<unknown, Request>;
  from: readonly SenderRule[];
  /** Phantom: carries the answer's type. */
  readonly answer?: Answer;
}

/** Curried, so that the answer's type can be stated while the request's is inferred. */
export const message =
  <Answer>() =>
  <Request>(definition: {
    schema: v.GenericSchema<unknown, Request>;
    from: readonly SenderRule[];
  }): Message<Request, Answer> =>
    definition;

export type RequestOf<M> = M extends Message<infer Request, unknown> ? Request : never;
export type AnswerOf<M> = M extends Message<infer _Request, infer Answer> ? Answer : never;

/** Why a message was not answered; every one has its sentence in the catalogues. */
export type Failure =
  | 'refused'
  | 'failed'
  | 'unreachable'
  | 'full'
  | 'blocked'
  | 'corrupt'
  | 'unavailable'
  | 'too-large';

/** An error whose reason may be told to the sender. */
export class MessageError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'MessageError';
    this.failure = failure;
  }
}

/** What goes back over the wire. */
export type Envelope = { ok: true; value: unknown } | { ok: false; failure: Failure };
