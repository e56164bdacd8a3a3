import { afterEach, describe, expect, it, vi } from 'vitest';
import { snapshotOf } from '@/lib/page/snapshot/read';
import { hideByRules } from '@/lib/page/snapshot/sheets';

/** Of these paragraphs, by their classes, those that the sheets hide. */
function hiddenBy(...sheets: string[]): string[] {
  const body = ['mot', 'hai', 'ba', 'bon'].map((name) => `<p class="${name}">Đường mới qua suối</p>`).join('');
  const snapshot = snapshotOf({ markup: `<body>${body}</body>`, noscripts: [] });
  if (typeof snapshot === 'string') throw new Error(snapshot);
  hideByRules({ ...snapshot, sheets });
  return snapshot.hidden.map((at) => snapshot.className[at] ?? '');
}

describe('style sheets', () => {
  afterEach(() => vi.restoreAllMocks());

  it('hide by plain rules, not by those of some screens', () => {
    const plain = '.mot{display:none}.ba{visibility:hidden}';
    expect(hiddenBy(`${plain}@media print{.x{a:b}.hai{display:none}}.bon{display:none}`)).toEqual(['mot', 'ba', 'bon']);
    expect(hiddenBy('@media screen {.x{a:b}.mot{display:none}}')).toEqual(['mot']);
    expect(hiddenBy('@media all{.mot{display:none}}')).toEqual(['mot']);
  });

  it('hide what they set far outside the page, unless they set it back', () => {
    const outside = '.mot{position:absolute;left:-9999px}.hai{text-indent:-999em}.ba{left:-20px}.bon{left:-10000px}';
    expect(hiddenBy(`${outside}p.bon{left:auto}`)).toEqual(['mot', 'hai']);
  });

  it('hide nothing that a class beside shows again on wide screens', () => {
    const sheet = '.none{display:none!important}@media(min-width:768px){.md-block{display:block!important}}';
    const markup =
      '<body><p class="none md-block">Đường mới</p><p class="none">Bản nháp</p><p>Đường mới qua suối</p></body>';
    const snapshot = snapshotOf({ markup, noscripts: [] });
    if (typeof snapshot === 'string') throw new Error(snapshot);
    hideByRules({ ...snapshot, sheets: [sheet] });
    expect(snapshot.hidden.map((at) => snapshot.className[at])).toEqual(['none']);
  });

  it('hide nothing that a class named for wide screens shows again', () => {
    const sheet = String.raw`.hidden{display:none}@media (min-width:768px){.md\:block{display:block}}`;
    const markup =
      '<body><p class="hidden md:block">Đường mới</p><p class="hidden k1">Bản nháp</p><p>Đường mới qua suối</p></body>';
    const snapshot = snapshotOf({ markup, noscripts: [] });
    if (typeof snapshot === 'string') throw new Error(snapshot);
    hideByRules({ ...snapshot, sheets: [sheet] });
    expect(snapshot.hidden.map((at) => snapshot.className[at])).toEqual(['hidden k1']);
  });

  it('hide what lacks the class that would show it', () => {
    const closed = 'p.mot:not(.on){display:none}.hai:not(.hai){display:none}body > .ba:not(.on){visibility:hidden}';
    expect(hiddenBy(closed)).toEqual(['mot', 'ba']);
  });

  it('hide children, whatever spaces stand around their sign', () => {
    const sheet = 'body > .mot{display:none}body >.hai{display:none}body>.ba{display:none}div>.bon{display:none}';
    expect(hiddenBy(sheet)).toEqual(['mot', 'hai', 'ba']);
  });

  it.each(['body > > .mot', '3d .mot', 'body >  > .mot'])('hide nothing by what is no selector: %s', (selector) => {
    expect(hiddenBy(`${selector}{display:none}.hai{display:none}`)).toEqual(['hai']);
  });

  it('hide nothing by what they say of borders and margins', () => {
    const sides = '.mot{border-left:none}.hai{border-left : hidden;margin-left:-1000px}.ba{padding-left:none}';
    expect(hiddenBy(sides)).toEqual([]);
  });

  it('hide nothing by what they say of the back of a face, or define', () => {
    const ends = '.mot{-webkit-backface-visibility:hidden;backface-visibility:hidden}.hai{--display:none}';
    expect(hiddenBy(ends)).toEqual([]);
  });

  it('hide nothing in what is not closed, and are gone through once', () => {
    const sheet = '@media print{.x{a:b}.hai{display:none}'.repeat(200);
    const look = vi.spyOn(String.prototype, 'charCodeAt');
    expect(hiddenBy(sheet)).toEqual([]);
    expect(look.mock.calls.length).toBeLessThan(10 * sheet.length);
  });
});
