import { loadFile } from '@/lib/browser/runtime';
import type { Article } from '@/lib/model/article';
import type { Ask } from '@/lib/protocol/client';
import { MessageError } from '@/lib/protocol/message';
import type { Answer, MessageName, Request } from '@/lib/protocol/protocol';
import { lazy } from './lazy';
import { createParts, type Parts } from './parts';

/** Our own article about invented events, which the welcome page opens. */
export async function loadSample(): Promise<Article> {
  return JSON.parse(new TextDecoder().decode(await loadFile('data/sample.json')));
}

/** All that a page of ours works with. It opens the database itself; nothing goes through the background. */
export interface OwnPage extends Parts {
  /** Answers as the background would. */
  ask: Ask;
}

export function openOwnPage(): OwnPage {
  const parts = createParts();
  const handlers = lazy(async () => (await import('./handlers')).createHandlers(parts, null));
  const ask = async <Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>> => {
    const handle = handlers[name] as (request: Request<Name>, sender: object) => Promise<Answer<Name>>;
    return await handle(request, {}).catch((cause: unknown) => {
      throw cause instanceof MessageError ? cause : new MessageError('failed', { cause });
    });
  };
  return { ...parts, ask };
}
