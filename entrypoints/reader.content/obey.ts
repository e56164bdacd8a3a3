import type { ReadingSession } from '@/lib/surface/session';

/** Does what the background or the popup says; what it returns is the answer, `undefined` for what is not ours. */
export function obey(session: ReadingSession, message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'reader')
    return undefined;
  const { name, occasion, outlet } = message as Partial<Record<'name' | 'occasion' | 'outlet', unknown>>;
  switch (name) {
    case 'open':
      session.outlet = typeof outlet === 'string' ? outlet : null;
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
