import { isToReader } from '@/lib/protocol/to-reader';
import type { ReadingSession } from '@/lib/surface/session';

/** Does what the background or the popup says; what it returns is the answer, `undefined` for what is not ours. */
export function obey(session: ReadingSession, message: unknown): unknown {
  if (!isToReader(message)) return undefined;
  switch (message.name) {
    case 'open':
      void session.open(message.occasion === 'asked');
      return true;
    case 'keep':
      void session.keep();
      return true;
    case 'next-term':
      session.text.stepTerm(1);
      return true;
    case 'previous-term':
      session.text.stepTerm(-1);
      return true;
    case 'leave':
      session.leave();
      return true;
    case 'selection':
      void session.useSelection(message.act);
      return true;
    case 'library':
      session.own.hear(message.articles);
      return true;
    case 'frame':
      session.own.hearFrame(message.said);
      return true;
    case 'article':
      return session.current?.page.article ?? null;
    case 'summary':
      return session.summary;
    default:
      return undefined;
  }
}
