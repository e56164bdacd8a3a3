import { type Envelope, MessageError } from './message';
import type { Answer, MessageName, Request } from './protocol';

/** Asks the background. Rejects with a `MessageError` that says why. */
export type Ask = <Name extends MessageName>(name: Name, request: Request<Name>) => Promise<Answer<Name>>;

/** What goes over the wire. */
export interface Wire {
  to: 'background';
  name: MessageName;
  request: unknown;
}

/**
 * A client over any transport; page scripts and extension pages have different ones.
 *
 * @param onUnreachable there was no way to the background
 */
export function createClient(send: (wire: Wire) => Promise<unknown>, onUnreachable?: () => void): Ask {
  return async <Name extends MessageName>(name: Name, request: Request<Name>) => {
    const envelope = await send({ to: 'background', name, request }).catch((cause: unknown) => {
      onUnreachable?.();
      throw new MessageError('unreachable', { cause });
    });
    if (!isEnvelope(envelope)) throw new MessageError('unreachable');
    if (!envelope.ok) throw new MessageError(envelope.failure);
    return envelope.value as Answer<Name>;
  };
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
