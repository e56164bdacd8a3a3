import * as v from 'valibot';
import { type Envelope, MessageError, type SenderRule } from './message';
import { type Answer, type MessageName, protocol, type Request } from './protocol';

/** What the browser says of a message's sender. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
}

export type Handlers = { [Name in MessageName]: (request: Request<Name>, sender: Sender) => Promise<Answer<Name>> };

export interface Extension {
  id: string;
  /** Address under which its pages lie, with a slash at the end. */
  origin: string;
}

const Wire = v.object({ to: v.literal('background'), name: v.string(), request: v.unknown() });

function ruleOf(sender: Sender, extension: Extension): SenderRule | null {
  if (sender.id !== extension.id) return null;
  if (sender.url?.startsWith(extension.origin)) return 'extension-page';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'web-page' : null;
}

/** Answers what came over the wire. */
export type Gate = (wire: unknown, sender: Sender) => Promise<Envelope | undefined>;

/**
 * The one way into the background: checks form, sender and size of a message, then hands it to its handler. Resolves
 * to an envelope, `undefined` for what is not addressed to the background; never rejects.
 */
export function gate(handlers: Handlers, extension: Extension): Gate {
  return async (wire, sender) => {
    const parsed = v.safeParse(Wire, wire);
    if (!parsed.success) return undefined;
    const { name, request } = parsed.output;
    if (!Object.hasOwn(protocol, name)) return { ok: false, failure: 'refused' };
    return answer(name as MessageName, request, sender);
  };

  async function answer(name: MessageName, raw: unknown, sender: Sender): Promise<Envelope> {
    const rule = ruleOf(sender, extension);
    if (!rule || !protocol[name].from.includes(rule)) return { ok: false, failure: 'refused' };
    const request = v.safeParse(protocol[name].schema, raw);
    if (!request.success) return { ok: false, failure: 'refused' };
    try {
      const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
      return { ok: true, value: await handle(request.output, sender) };
    } catch (error) {
      if (error instanceof MessageError) return { ok: false, failure: error.failure };
      console.error(error);
      return { ok: false, failure: 'failed' };
    }
  }
}
