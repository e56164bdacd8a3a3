/** Lets the page work between two stretches of ours. */
export async function pause(): Promise<void> {
  if ('scheduler' in globalThis) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
