import { describe, expect, it, vi } from 'vitest';
import { articleOfBlocks } from '@/lib/model/article';
import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { createClient } from '@/lib/protocol/client';
import { gate, type Handlers } from '@/lib/protocol/gate';
import { MessageError } from '@/lib/protocol/message';

const extension = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://bao.example/', frameId: 0, tab: { id: 1 } };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const article = {
  ...articleOfBlocks([{ kind: 'title' as const, text: 'Nhan đề' }]),
  url: 'https://bao.example/a.html',
  canonicalUrl: 'https://bao.example/a.html',
};

function handlers(): Handlers {
  return {
    extract: vi.fn(async () => ({
      verdict: { article: false as const, outlet: null, why: 'empty' as const },
      article: null,
      removals: [],
      runs: [],
      elements: 0,
      notes: null,
    })),
    read: vi.fn(async () => ({
      reading: { keyPoints: [], facts: [], terms: [], places: [], provinces: [] },
      heads: [],
      places: [],
      map: null,
      facts: [],
      equivalents: [],
      known: [],
      plain: [],
      everyUse: false,
      outletName: null,
    })),
    entry: vi.fn(async () => ({ entry: null, parts: [], near: [] })),
    keep: vi.fn(async () => ({ id: '1', pictures: null })),
    pictures: vi.fn(async () => ({ kept: 0, of: 0 })),
    kept: vi.fn(async () => null),
    mark: vi.fn(async () => '1'),
    showMarks: vi.fn(async () => null),
    note: vi.fn(async () => null),
    frame: vi.fn(async () => null),
    cite: vi.fn(async () => null),
    know: vi.fn(async () => null),
    words: vi.fn(async () => ({})),
    sheet: vi.fn(async () => ''),
    star: vi.fn(async () => null),
    siteOff: vi.fn(async () => null),
    found: vi.fn(async () => null),
    show: vi.fn(async () => null),
  };
}

const wire = (name: string, request: unknown) => ({ to: 'background', name, request });

describe('gate', () => {
  it('hands a good message to its handler and answers', async () => {
    const own = handlers();
    expect(await gate(own, extension)(wire('keep', { article }), page)).toEqual({
      ok: true,
      value: { id: '1', pictures: null },
    });
    expect(own.keep).toHaveBeenCalledWith({ article }, page);
  });

  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['no tab', { id: 'ours', url: 'https://bao.example/' }],
    ['an extension page, which keeps by itself', popup],
  ])('refuses %s', async (_, sender) => {
    const own = handlers();
    expect(await gate(own, extension)(wire('keep', { article }), sender)).toEqual({ ok: false, failure: 'refused' });
    expect(own.keep).not.toHaveBeenCalled();
  });

  it.each([
    ['truths that are none', { noscripts: ['2'] }],
    ['too much markup', { markup: 'a'.repeat(PAGE_LIMITS.markup + 1) }],
    ['an address of no page', { url: 'chrome://settings' }],
    ['what it did not ask for', { html: '' }],
  ])('refuses a page with %s', async (_, change) => {
    const taken = { url: article.url, markup: '<p>a</p>', noscripts: [] };
    const own = handlers();
    const send = (sent: object) =>
      gate(own, extension)(wire('extract', { page: sent, loaded: taken.url, force: true, restore: [] }), page);
    expect(await send({ ...taken, ...change })).toEqual({ ok: false, failure: 'refused' });
    expect(own.extract).not.toHaveBeenCalled();
    expect(await send(taken)).toMatchObject({ ok: true });
  });

  it.each([
    ['unknown fields', { article: { ...article, html: '<b>' } }],
    ['script addresses', { article: { ...article, url: 'javascript:alert(1)' } }],
    ['addresses without a host', { article: { ...article, canonicalUrl: 'https:' } }],
    [
      'lists as deep as no page is',
      {
        article: {
          ...article,
          blocks: [{ kind: 'list', text: 'a', items: [{ start: 0, end: 1, depth: 1e9, ordered: false }] }],
        },
      },
    ],
    [
      'tables as long as no page is',
      {
        article: {
          ...article,
          blocks: [{ kind: 'table', text: 'a', cells: [{ start: 0, end: 1, row: 4e9, col: 0 }] }],
        },
      },
    ],
    [
      'ranges beyond the text',
      {
        article: {
          ...article,
          blocks: [{ kind: 'list', text: 'a', items: [{ start: 0, end: 9, depth: 0, ordered: false }] }],
        },
      },
    ],
    [
      'ranges that end before they begin',
      { article: { ...article, blocks: [{ ...article.blocks[0], marks: [{ start: 1, end: 0, kind: 'em' }] }] } },
    ],
    [
      'an article beyond the limit',
      { article: { ...article, blocks: [{ kind: 'paragraph', text: 'a'.repeat(2_000_001) }] } },
    ],
    [
      'an article beyond the limit in all its blocks',
      {
        article: {
          ...article,
          blocks: Array.from({ length: 3 }, () => ({ kind: 'paragraph', text: 'a'.repeat(700_000) })),
        },
      },
    ],
    ['nothing', undefined],
  ])('refuses %s', async (_, request) => {
    expect(await gate(handlers(), extension)(wire('keep', request), page)).toEqual({ ok: false, failure: 'refused' });
  });

  it('refuses a place whose address could not be a link', async () => {
    const at = (url: string) => ({ id: 'loi-mo', where: { text: 'lối mở', start: 0, title: '', url } });
    const ask = (url: string) => gate(handlers(), extension)(wire('entry', at(url)), page);
    expect(await ask('javascript:alert(1)')).toEqual({ ok: false, failure: 'refused' });
    expect(await ask('https://bao.example/')).toMatchObject({ ok: true });
    expect(await ask('')).toMatchObject({ ok: true });
  });

  it('gives notes to pages of ours alone', async () => {
    const own = handlers();
    const answer = gate(own, extension);
    const frame = { ...page, url: 'chrome-extension://ours/note.html', frameId: 7 };
    expect(await answer(wire('note', { act: 'read', id: 'm1' }), page)).toEqual({ ok: false, failure: 'refused' });
    expect(own.note).not.toHaveBeenCalled();
    expect(await answer(wire('note', { act: 'read', id: 'm1' }), frame)).toEqual({ ok: true, value: null });
  });

  it('refuses an empty selection', async () => {
    const spans = [{ block: 0, start: 3, end: 3 }];
    const request = { article, spans, colour: 'green' };
    expect(await gate(handlers(), extension)(wire('mark', request), page)).toEqual({ ok: false, failure: 'refused' });
  });

  it.each(['constructor', '__proto__', 'drop'])('refuses the name %s', async (name) => {
    expect(await gate(handlers(), extension)(wire(name, {}), page)).toEqual({ ok: false, failure: 'refused' });
  });

  it('leaves alone what is not addressed to the background', async () => {
    expect(await gate(handlers(), extension)({ to: 'reader' }, page)).toBeUndefined();
  });

  it('tells a stated failure and hides any other', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const own = handlers();
    own.keep = async () => Promise.reject(new MessageError('full'));
    own.entry = async () => Promise.reject(new Error('secret'));
    const answer = gate(own, extension);
    expect(await answer(wire('keep', { article }), page)).toEqual({ ok: false, failure: 'full' });
    expect(await answer(wire('entry', { id: 'a' }), page)).toEqual({ ok: false, failure: 'failed' });
  });
});

describe('client', () => {
  it('unwraps the answer', async () => {
    const ask = createClient(async () => ({ ok: true, value: null }));
    await expect(ask('found', {})).resolves.toBeNull();
  });

  it.each([
    ['unreachable', async () => undefined],
    ['unreachable', async () => Promise.reject(new Error('no receiver'))],
    ['full', async () => ({ ok: false, failure: 'full' })],
  ])('rejects with %s', async (failure, send) => {
    await expect(createClient(send)('found', {})).rejects.toMatchObject({ failure });
  });

  it('says when there was no way to the background, and not of an answer that is a refusal', async () => {
    const lost = vi.fn();
    await createClient(async () => ({ ok: false, failure: 'full' }), lost)('found', {}).catch(() => {});
    expect(lost).not.toHaveBeenCalled();
    await createClient(async () => Promise.reject(new Error('gone')), lost)('found', {}).catch(() => {});
    expect(lost).toHaveBeenCalledOnce();
  });
});
