import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton, compileAutomaton } from '@/lib/text/automaton';
import { tokenize } from '@/lib/text/tokens';

const keys = (text: string) => tokenize(text).map((token) => token.key);
const phrases = (...texts: string[]) => texts.map((text, value) => ({ tokens: keys(text), value }));

function found(automaton: Automaton, text: string): [string, number[]][] {
  const tokens = tokenize(text);
  return automaton
    .scan(tokens)
    .map(({ from, to, values }) => [text.slice(tokens[from]?.start, tokens[to - 1]?.end), values]);
}

describe('Automaton', () => {
  const list = phrases('quốc phòng', 'quốc phòng toàn dân', 'toàn dân', 'kinh tế - xã hội', 'UBND', 'ủy ban');
  const automaton = new Automaton(compileAutomaton(list));

  it('takes the longest match and goes on behind it', () => {
    expect(found(automaton, 'Nền Quốc phòng toàn dân và quốc phòng, toàn dân')).toEqual([
      ['Quốc phòng toàn dân', [1]],
      ['quốc phòng', [0]],
      ['toàn dân', [2]],
    ]);
  });

  it('matches other spellings at their exact place', () => {
    expect(found(automaton, 'phát triển kinh\u00a0tế–xã hội của Uỷ  ban')).toEqual([
      ['kinh\u00a0tế–xã hội', [3]],
      ['Uỷ  ban', [5]],
    ]);
  });

  it('gives the longest match at every place, overlapping', () => {
    const tokens = tokenize('Nền quốc phòng toàn dân');
    expect(automaton.matches(tokens).map(({ from, to }) => [from, to])).toEqual([
      [1, 5],
      [3, 5],
    ]);
  });

  it('does not match across punctuation or cells', () => {
    expect(found(automaton, 'quốc, phòng; ủy\tban')).toEqual([]);
  });

  it('looks up whole phrases only', () => {
    expect(automaton.lookUp(tokenize('toàn dân'))).toEqual([2]);
    expect(automaton.lookUp(tokenize('toàn'))).toEqual([]);
    expect(automaton.lookUp(tokenize(''))).toEqual([]);
  });

  it('keeps all values of one phrase', () => {
    const both = new Automaton(compileAutomaton([...phrases('CCB'), { tokens: ['ccb'], value: 7 }]));
    expect(found(both, 'Hội CCB')).toEqual([['CCB', [0, 7]]]);
  });

  it('refuses bytes that are cut short', () => {
    const bytes = compileAutomaton(list);
    expect(() => new Automaton(bytes.subarray(0, bytes.length - 8))).toThrow(RangeError);
  });

  it('agrees with a plain search, for any phrases and text', () => {
    const syllable = fc.constantFrom('an', 'ninh', 'quốc', 'gia', 'phòng', 'toàn');
    const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(syllable, { maxLength: 30 }), (all, words) => {
        const machine = new Automaton(
          compileAutomaton(all.map((tokens, value) => ({ tokens: tokens.flatMap(keys), value }))),
        );
        const text = words.join(' ');
        const expected: string[] = [];
        for (let i = 0; i < words.length; ) {
          const here = all.filter((p) => p.every((token, j) => words[i + j] === token));
          const longest = here.reduce((length, p) => Math.max(length, p.length), 0);
          if (longest > 0) expected.push(words.slice(i, i + longest).join(' '));
          i += longest || 1;
        }
        expect(found(machine, text).map(([match]) => match)).toEqual(expected);
      }),
    );
  });
});
