import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, webAddress } from '@/lib/formats/markup';

test('escaped text has no markup and nothing that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(`<a href="'${text}">&`);
      expect(escaped).not.toMatch(
        /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u,
      );
    }),
  );
  expect(escapeHtml('\ud83d')).toBe('');
  expect(escapeHtml('😀')).toBe('😀');
});

test('addresses are of the web, and well-formed', () => {
  expect(webAddress('https://bao.example/đường/a b|c?x=[1]&y=50%#z#w')).toBe(
    'https://bao.example/%C4%91%C6%B0%E1%BB%9Dng/a%20b%7Cc?x=%5B1%5D&y=50%25#z%23w',
  );
  expect(webAddress('https://ten:mat-khau@bao.example/')).toBe('https://bao.example/');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/tin/1', ''])
    expect(webAddress(address)).toBeNull();
});
