import { expect, it } from 'vitest';
import { patternsOf, siteOfPattern } from '@/lib/outlets/match-pattern';

const BOTH = ['*://baovidu.vn/*', '*://www.baovidu.vn/*'];

it.each([
  ['baovidu.vn', BOTH],
  [' www.BaoViDu.vn ', BOTH],
  ['https://baovidu.vn/tin/cau-moi-1.html?a=1', BOTH],
  ['http://baovidu.vn:8080/', BOTH],
  ['*://baovidu.vn/*', BOTH],
  ['*.vidu.gov.vn', ['*://*.vidu.gov.vn/*']],
  ['https://*.vidu.gov.vn/*', ['*://*.vidu.gov.vn/*']],
  ['báo.vn', ['*://xn--bo-mia.vn/*', '*://www.xn--bo-mia.vn/*']],
])('makes of %s its patterns', (typed, patterns) => {
  expect(patternsOf(typed)).toEqual(patterns);
});

it.each([
  '',
  '*',
  '<all_urls>',
  '*://*/*',
  '*.vn',
  'https://',
  'file:///home/a.html',
  'chrome://settings',
  'javascript:alert(1)',
  'mailto:toasoan@baovidu.vn',
  'một tờ báo',
  '127.0.0.1',
  'bao*.vn',
])('refuses %s', (typed) => {
  expect(patternsOf(typed)).toBeNull();
});

it('names the site of a pattern', () => {
  expect(['*://www.baovidu.vn/*', '*://*.vidu.gov.vn/*'].map(siteOfPattern)).toEqual(['baovidu.vn', '*.vidu.gov.vn']);
});
