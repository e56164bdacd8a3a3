import type { BrowserName } from './binaries';
import { Session } from './session';

/** Browsers that a file is through with, for the next file of this process. */
const idle = new Map<BrowserName, Session>();

// So vitest ends a process for which there are no files left.
process.once('SIGTERM', () => {
  for (const { browser } of idle.values()) browser.process()?.kill('SIGKILL');
  process.exit();
});

/**
 * A browser with the usual options, which has only now been given the extension; to be given back. To start one takes
 * longer than many a test.
 */
export async function borrowSession(name: BrowserName): Promise<Session> {
  const session = idle.get(name);
  if (!session) return await Session.start(name);
  idle.delete(name);
  await session.renew();
  return session;
}

/** Gives a browser back: one that is as it was, but for its tabs and the extension. */
export async function giveBack(session: Session | undefined): Promise<void> {
  if (!session) return;
  try {
    await session.clear();
    idle.set(session.name, session);
  } catch (error) {
    await session.close();
    throw error;
  }
}
