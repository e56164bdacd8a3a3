import { beforeEach, expect, it, vi } from 'vitest';
import { askerInTurn } from '@/lib/browser/page';
import { onMessagesInTurn } from '@/lib/browser/runtime';
import { waitFor } from '@/tests/unit/wait-for';

const browser = vi.hoisted(() => ({
  runtime: { id: 'ours', getURL: (path: string) => `browser://ours/${path}`, onConnect: {}, connect: () => ({}) },
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('@/lib/browser/api', () => ({ browser }));

const eventOf = <Args extends unknown[]>() => {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    tell: (...args: Args) => listeners.map((listener) => listener(...args)),
  };
};

interface Port {
  name: string;
  sender: { id: string };
  onMessage: ReturnType<typeof eventOf<[unknown]>>;
  onDisconnect: ReturnType<typeof eventOf>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

const portTo = (other: () => Port): Port => ({
  ...{ name: 'in-turn', sender: { id: 'ours' }, onMessage: eventOf<[unknown]>(), onDisconnect: eventOf() },
  postMessage: (message) => queueMicrotask(() => other().onMessage.tell(message)),
  disconnect: vi.fn(),
});

/** Ends of lines in the page, in the order in which they were opened. */
const opened: Port[] = [];
const page = new EventTarget();
let answer: (question: unknown) => Promise<unknown>;

vi.stubGlobal('addEventListener', page.addEventListener.bind(page));

beforeEach(() => {
  answer = async (question) => `${question}!`;
  opened.length = 0;
  const onConnect = eventOf<[Port]>();
  browser.runtime.onConnect = onConnect;
  browser.runtime.connect = () => {
    const ours: Port = portTo(() => theirs);
    const theirs: Port = portTo(() => ours);
    opened.push(ours);
    onConnect.tell(theirs);
    return ours;
  };
  onMessagesInTurn(() => (said) => (said === 'piece' ? null : answer(said)));
});

it('asks over one line, and knows the answers apart, whichever is ready first', async () => {
  const ready: (() => void)[] = [];
  answer = (question) => new Promise((resolve) => ready.unshift(() => resolve(`${question}!`)));
  const ask = askerInTurn(new AbortController().signal);
  const answers = Promise.all([ask(['piece', 'first']), ask(['second'])]);
  await waitFor(() => expect(ready.length).toBe(2));
  for (const done of ready) done();
  expect(await answers).toEqual(['first!', 'second!']);
  expect(opened.length).toBe(1);
});

it.each([
  ['the background has ended the line', () => opened[0]?.onDisconnect.tell()],
  ['the page has come back', () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))],
])('asks again over a new line where %s', async (_, cut) => {
  const asked = vi.fn(() => new Promise<unknown>(() => {}));
  answer = asked;
  const ask = askerInTurn(new AbortController().signal);
  const answered = ask(['once']);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  answer = async (question) => `${question} more`;
  cut();
  expect(await answered).toBe('once more');
  expect(await ask(['and'])).toBe('and more');
  expect(opened.length).toBe(2);
});

it('waits on where the end of the line before is told late', async () => {
  answer = () => new Promise(() => {});
  const ask = askerInTurn(new AbortController().signal);
  const answered = ask(['once']);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  answer = async (question) => `${question} more`;
  await waitFor(() => expect(opened.length).toBe(2));
  opened[0]?.onDisconnect.tell();
  expect(await answered).toBe('once more');
  expect(await ask(['and'])).toBe('and more');
  expect(opened.length).toBe(2);
});

it('gives up where the second line ends too', async () => {
  answer = () => new Promise(() => {});
  const ask = askerInTurn(new AbortController().signal);
  const answered = ask(['once']);
  const ended = expect(answered).rejects.toThrow('No answer');
  opened[0]?.onDisconnect.tell();
  await waitFor(() => expect(opened.length).toBe(2));
  opened[1]?.onDisconnect.tell();
  await ended;
});

it('leaves no line open where it ends', async () => {
  const stop = new AbortController();
  await askerInTurn(stop.signal)(['once']);
  stop.abort();
  expect(opened[0]?.disconnect).toHaveBeenCalled();
});
