import { expect, it } from 'vitest';
import { ownFormOf } from '@/lib/app/termbases/own-form';
import { newTermAt } from '@/lib/app/where';
import type { EntryView } from '@/lib/model/entry';
import { entry } from '../glossary/entries';

const committee = entry('ubnd', 'ủy ban nhân dân', {
  variants: [
    { text: 'UBND', kind: 'abbreviation' },
    { text: 'ủy ban', kind: 'spelling', near: ['tỉnh'] },
  ],
  equivalents: [{ text: 'People’s Committee', status: 'official', source: 'Luật 72/2025/QH15' }],
});
const where = { text: 'Mưa. UBND tỉnh Thử họp.', start: 5, title: 'Tin', url: 'https://bao.example/1' };
const view = (rest: Partial<EntryView> = {}) => ({ entry: committee, composed: null, ...rest }) as EntryView;

it('a built-in entry is the start of one’s own, without what only its neighbours make it', () => {
  expect(ownFormOf(committee)).toMatchObject({
    term: 'ủy ban nhân dân',
    variants: 'UBND',
    equivalents: [{ text: 'People’s Committee', status: 'official', source: 'Luật 72/2025/QH15' }],
    definition: 'Lời giải của ủy ban nhân dân.',
    subject: '',
    usage: '',
    level: 'newspaper',
  });
});

it('the sentence of a term that was met is the one it stands in, up to its last sign', () => {
  const contexts = [0, 3, 4, 5, 21, 22].map((start) => newTermAt('lạ', { ...where, start }, null).context);
  expect(contexts).toEqual(['Mưa.', 'Mưa.', '', 'UBND tỉnh Thử họp.', 'UBND tỉnh Thử họp.', 'UBND tỉnh Thử họp.']);
  expect(newTermAt('lạ', { ...where, start: where.text.length }, null).context).toBe('');
});

it('a term that was met begins with what is known of it and the sentence around it', () => {
  const met = { context: 'UBND tỉnh Thử họp.', address: 'https://bao.example/1' };
  expect(newTermAt('ủy ban nhân dân', where, view())).toMatchObject({
    ...met,
    term: 'ủy ban nhân dân',
    variants: 'UBND',
    equivalents: [{ text: 'People’s Committee' }],
  });
  const equivalent = { text: 'Thử Provincial People’s Committee', status: 'ours' as const };
  expect(newTermAt('UBND tỉnh Thử', where, view({ composed: { heading: 'UBND tỉnh Thử', equivalent } }))).toMatchObject(
    {
      term: 'UBND tỉnh Thử',
      variants: '',
      equivalents: [{ ...equivalent, source: '' }],
      definition: 'Lời giải của ủy ban nhân dân.',
    },
  );
  expect(newTermAt('lạ', where, null)).toMatchObject({ ...met, term: 'lạ', equivalents: [], definition: '' });
});
