import type { ReadingSession } from '@/lib/surface/session';

/** Does what the background or the popup says; what it returns is the answer, `undefined` for what is not ours. */
export function obey(session: ReadingSession, message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'reader')
    return undefined;
  const { name, occasion } = message as { name?: unknown; occasion?: unknown };
  switch (name) {
    case 'open':
      void session.open(occasion === 'asked');
      return true;
    case 'keep':
      void session.keep();
      return true;
    case 'next-term':
      session.stepTerm(1);
      return true;
    case 'previous-term':
      session.stepTerm(-1);
      return true;
    case 'leave':
      session.leave();
      return true;
    case 'summary':
      return session.summary;
    default:
      return undefined;
  }
}
