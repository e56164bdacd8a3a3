import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/dom';

const utf8 = new TextEncoder();
const titleOf = (bytes: Uint8Array) => parsePage(bytes, 'https://baothu.vn/').document.title;
const page = (head: string) => `<!doctype html><html><head>${head}<title>Đường</title></head><body></body></html>`;

describe('parsePage', () => {
  it('reads UTF-8, whatever the page says', () => {
    expect(titleOf(utf8.encode(page('<meta charset="iso-8859-1">')))).toBe('Đường');
  });
  it('reads by the byte order mark', () => {
    const text = page('');
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
    expect(titleOf(bytes)).toBe('Đường');
  });
  it('reads old Vietnamese code pages, named or not', () => {
    const bytes = (head: string) =>
      Uint8Array.from(`<html><head>${head}<title>\xd0\xfd\xf5</title></head></html>`, (c) => c.charCodeAt(0));
    expect(titleOf(bytes('<meta charset="windows-1258">'))).toBe('Đươ');
    expect(titleOf(bytes(''))).toBe('Đươ');
  });
  it('keeps broken UTF-8 readable', () => {
    const bytes = utf8.encode(page('<meta charset="utf-8">'));
    bytes[bytes.length - 20] = 0xff;
    expect(titleOf(bytes)).toBe('Đường');
  });
  it('takes the page’s own address where none is given', () => {
    const { url } = parsePage(utf8.encode(page('<link rel="canonical" href="https://baothu.vn/a-1.html">')), null);
    expect(url).toBe('https://baothu.vn/a-1.html');
    expect(parsePage(utf8.encode(page('<meta property="og:url" content="/a">')), null).url).toBe('about:blank');
  });
});
