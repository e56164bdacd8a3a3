import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '@/lib/app/engine';
import { OwnGlossaries } from '@/lib/app/termbases/own-glossaries';
import { Glossary } from '@/lib/glossary/glossary';
import { formOf, type Progress, Termbases, withStatus } from '@/lib/library/termbases';
import { articleOfBlocks } from '@/lib/model/article';
import { EMPTY_EQUIVALENT, EMPTY_FORM, ownId, type TermForm } from '@/lib/model/own-term';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { tokenize } from '@/lib/text/tokens';
import { load } from '@/scripts/load';
import { waitFor } from '@/tests/unit/wait-for';

let termbases: Termbases;
let count = 0;
beforeEach(() => {
  termbases = new Termbases(`termbases-${count++}`);
});
afterEach(() => termbases.close());

/** `english`: equivalents of the reader's own, parted by semicolons. */
function form({ english = '', ...changes }: Partial<TermForm> & { english?: string }): TermForm {
  const equivalents = english
    .split('; ')
    .filter(Boolean)
    .map((text) => ({ ...EMPTY_EQUIVALENT, text }));
  return { ...EMPTY_FORM, equivalents, ...changes };
}

const englishOf = ({ equivalents }: TermForm) => equivalents.map(({ text }) => text).join('; ');

function conceptOf(id: string, vi: string, en: string): Concept {
  const term = (text: string) => ({ text, statements: [] });
  return {
    id,
    statements: [],
    languages: [
      { lang: 'vi', statements: [], terms: [term(vi)] },
      { lang: 'en', statements: [], terms: [term(en)] },
    ],
  };
}

const fileOf = (concepts: Concept[]): Termbase => ({ title: 'Tệp', lang: 'vi', sources: ['Nguồn'], concepts });

const articleOf = (text: string) => articleOfBlocks([{ kind: 'paragraph', text }]);

describe('a termbase', () => {
  it('is followed in every page that is open, until that is ended', async () => {
    const told: string[] = [];
    const elsewhere = new Termbases(`termbases-${count - 1}`);
    const unfollow = termbases.follow((heads) => {
      told.push(heads.map(({ name, on }) => `${name} ${on}`).join());
    });
    const id = await elsewhere.create('Sở Công Thương');
    await waitFor(() => expect(told.at(-1)).toBe('Sở Công Thương true'));
    await elsewhere.switch(id, false);
    await waitFor(() => expect(told.at(-1)).toBe('Sở Công Thương false'));
    unfollow();
    await elsewhere.rename(id, 'Sổ khác');
    const { length } = told;
    // Another follower hears of it, and whoever has ended does not.
    await new Promise<void>((done) => {
      const end = elsewhere.follow(([head]) => head?.name === 'Sổ khác' && done(queueMicrotask(() => end())));
    });
    expect(told).toHaveLength(length);
    elsewhere.close();
  });

  it('takes entries, changes them, and gives them back after a deletion', async () => {
    const id = await termbases.create('Sở Công Thương');
    const { number } = await termbases.write(id, null, form({ term: 'lối mở', english: 'border trade opening' }));
    await termbases.write(id, number, form({ term: 'lối mở', english: 'border opening', variants: 'LM' }));
    const [entry] = await termbases.entries(id);
    expect(entry && formOf(entry.content)).toEqual(form({ term: 'lối mở', english: 'border opening', variants: 'LM' }));

    const gone = await termbases.delete(id, [number]);
    expect(await termbases.entries(id)).toEqual([]);
    await termbases.takeBack([gone]);
    expect((await termbases.entries(id)).map((one) => one.number)).toEqual([number]);
    expect((await termbases.list())[0]?.count).toBe(1);
  });

  it('is listed by term, whatever the order and the tone marks of its entries', async () => {
    const id = await termbases.create('Sổ');
    for (const term of ['hòa giải', 'đợt 10', 'biên bản', 'đợt 9', 'hoà nhập'])
      await termbases.write(id, null, form({ term }));
    const terms = (await termbases.entries(id)).map(({ content }) => formOf(content).term);
    expect(terms).toEqual(['biên bản', 'đợt 9', 'đợt 10', 'hòa giải', 'hoà nhập']);
  });

  it('never gives a number twice', async () => {
    const id = await termbases.create('Sổ');
    const { number: first } = await termbases.write(id, null, form({ term: 'một' }));
    await termbases.delete(id, [first]);
    expect((await termbases.write(id, null, form({ term: 'hai' }))).number).not.toBe(first);
  });

  it('keeps through a form what the form does not show', async () => {
    const id = await termbases.create('Sổ');
    const concept = conceptOf('k1', 'lối mở', 'opening');
    concept.languages[1]?.terms[0]?.statements.push({ category: 'partOfSpeech', text: 'noun' });
    concept.languages.push({ lang: 'fr', statements: [], terms: [{ text: 'ouverture', statements: [] }] });
    await termbases.import(id, fileOf([concept]));
    const [entry] = await termbases.entries(id);
    await termbases.write(id, entry?.number ?? 0, form({ term: 'lối mở', english: 'opening', note: 'cũ' }));
    const [exported] = (await termbases.export(id)).concepts;
    expect(exported).toEqual({ ...concept, statements: [{ category: 'note', text: 'cũ' }] });
  });

  it('holds what entries of ours have: level, legal basis, whose word each equivalent is', async () => {
    const id = await termbases.create('Sổ');
    const written = form({
      term: 'lối mở',
      level: 'newspaper',
      equivalents: [
        { text: 'border opening', status: 'official', source: 'Thư của Sở' },
        { text: 'opening; gate', status: 'established', source: '' },
      ],
      basis: [{ document: '15/2021/QH14', article: '9', clause: '1' }],
      source: 'Sổ tay',
    });
    const { number } = await termbases.write(id, null, written);
    const read = async () => formOf((await termbases.some(id, [number]))[0]?.content as Concept);
    const [first, both] = written.equivalents;
    const parted = ['opening', 'gate'].map((text) => ({ ...both, text }));
    expect(await read()).toEqual({ ...written, equivalents: [first, ...parted] });
    await termbases.write(id, number, { ...(await read()), level: 'specialist', equivalents: [], basis: [] });
    expect(await read()).toEqual(form({ term: 'lối mở', source: 'Sổ tay' }));
  });

  it('keeps what is said of a word that is only corrected, and no other source than its own', async () => {
    const id = await termbases.create('Sổ');
    const concept = conceptOf('k1', 'lối mở', 'opning');
    concept.languages[1]?.terms[0]?.statements.push(
      { category: 'partOfSpeech', text: 'noun' },
      { category: 'source', text: 'Thư của Sở' },
    );
    await termbases.import(id, fileOf([concept]));
    const [entry] = await termbases.entries(id);
    const read = formOf(entry?.content as Concept);
    expect(read.source).toBe('');
    const equivalents = read.equivalents.map((one) => ({ ...one, text: 'opening' }));
    await termbases.write(id, entry?.number ?? 0, { ...read, equivalents });
    expect((await termbases.export(id)).concepts[0]?.languages[1]?.terms).toEqual([
      { text: 'opening', statements: concept.languages[1]?.terms[0]?.statements },
    ]);
  });

  it('can be thrown away and taken back; after thirty days it is gone', async () => {
    const id = await termbases.create('Sổ');
    await termbases.write(id, null, form({ term: 'một' }));
    await termbases.discard(id, true);
    expect(await termbases.list()).toEqual([]);
    await termbases.discard(id, false);
    expect(await termbases.list()).toHaveLength(1);
    await termbases.discard(id, true);
    await termbases.purge();
    await termbases.discard(id, false);
    expect(await termbases.entries(id)).toHaveLength(1);
    await termbases.discard(id, true);
    await termbases.purge(Date.now() + 31 * 24 * 60 * 60 * 1000);
    expect(await termbases.entries(id)).toEqual([]);
  });
});

describe('an import', () => {
  it('gives ids that are taken a number, and lets references follow', async () => {
    const id = await termbases.create('Sổ');
    await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one')]));
    const second = conceptOf('k2', 'hai', 'two');
    second.statements.push({ category: 'crossReference', text: 'một', target: 'k1' });
    await termbases.import(id, fileOf([conceptOf('k1', 'mốt', 'one'), second]));
    const { concepts } = await termbases.export(id);
    expect(concepts.map((concept) => concept.id)).toEqual(['k1', 'k1-2', 'k2']);
    expect(concepts[2]?.statements[0]?.target).toBe('k1-2');
  });

  it('takes a concept as it is, with what it says twice', async () => {
    const id = await termbases.create('Sổ');
    const twice = conceptOf('k1', 'một', 'one');
    twice.statements.push({ category: 'note', text: 'a' }, { category: 'note', text: 'a' });
    twice.languages.push({ lang: 'EN', statements: [], terms: [{ text: 'one', statements: [] }] });
    await termbases.import(id, fileOf([twice]));
    expect((await termbases.export(id)).concepts).toEqual([twice]);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const id = await termbases.create('Sổ');
    const stop = new AbortController();
    const many = Array.from({ length: 5000 }, (_, i) => conceptOf(`k${i}`, `thuật ngữ ${i}`, `term ${i}`));
    const importing = termbases.import(id, fileOf(many), { signal: stop.signal, progress: () => stop.abort() });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await termbases.entries(id)).toEqual([]);
    expect((await termbases.list())[0]?.count).toBe(0);
  });

  it('keeps what the file says of itself', async () => {
    const id = await termbases.create('Sổ');
    await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one')]));
    expect(await termbases.export(id)).toMatchObject({ title: 'Sổ', sources: ['Nguồn'] });
  });
});

const termsOf = async (id: string) => (await termbases.entries(id)).map(({ content }) => formOf(content).term);

describe('an act on many entries', () => {
  const made = async (...terms: string[]) => {
    const id = await termbases.create('Sổ');
    for (const term of terms) await termbases.write(id, null, form({ term, english: `${term} in English` }));
    return { id, numbers: await termbases.numbers(id) };
  };

  it('changes them all alike, and can be taken back', async () => {
    const { id, numbers } = await made('một', 'hai', 'ba');
    const change = await termbases.edit(id, numbers.slice(0, 2), (concept) => ({
      ...concept,
      statements: [{ category: 'subjectField', text: 'số' }],
    }));
    const subjects = async () => (await termbases.entries(id)).map(({ content }) => formOf(content).subject).sort();
    expect(await subjects()).toEqual(['', 'số', 'số']);
    const later = await termbases.edit(id, numbers, (concept) => ({ ...concept, statements: [] }));
    await termbases.takeBack([change, later]);
    expect(await subjects()).toEqual(['', '', '']);
  });

  it('moves or copies them into another termbase, and back', async () => {
    const { id, numbers } = await made('một', 'hai', 'ba');
    const other = await termbases.create('Khác');
    const moved = await termbases.transfer(id, numbers.slice(1), other, true);
    expect([await termsOf(id), await termsOf(other)]).toEqual([['một'], ['ba', 'hai']]);
    await termbases.takeBack(moved);
    expect([(await termsOf(id)).length, await termsOf(other)]).toEqual([3, []]);
    await termbases.transfer(id, numbers.slice(0, 1), other, false);
    expect([(await termsOf(id)).length, await termsOf(other)]).toEqual([3, ['một']]);
    expect((await termbases.list()).map(({ count }) => count)).toEqual([3, 1]);
  });

  it('moves more of them than are looked at in one go', async () => {
    const id = await termbases.create('Sổ');
    const concepts = Array.from({ length: 1200 }, (_, i) => conceptOf(`k${i}`, `số ${i}`, 'number'));
    await termbases.import(id, fileOf(concepts));
    const other = await termbases.create('Khác');
    await termbases.transfer(id, await termbases.numbers(id), other, true);
    expect((await termbases.list()).map(({ count }) => count)).toEqual([0, 1200]);
    expect((await termbases.export(other)).concepts).toEqual(concepts);
  });

  it('merges them into the first with all that the others had, and references follow', async () => {
    const id = await termbases.create('Sổ');
    const third = conceptOf('k3', 'ba', 'three');
    third.statements.push({ category: 'crossReference', text: 'hai', target: 'k2' });
    await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one'), conceptOf('k2', 'mốt', 'one'), third]));
    const before = (await termbases.export(id)).concepts;
    const change = await termbases.merge(id, (await termbases.numbers(id)).slice(0, 2));
    const [merged, kept] = (await termbases.export(id)).concepts;
    expect(merged?.languages.map(({ terms }) => terms.map(({ text }) => text))).toEqual([['một', 'mốt'], ['one']]);
    expect(kept?.statements[0]?.target).toBe('k1');
    await termbases.takeBack([change]);
    expect((await termbases.export(id)).concepts).toEqual(before);
  });

  it('takes back what it brought, and nothing that was written since', async () => {
    const id = await termbases.create('Sổ');
    const change = await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one'), conceptOf('k2', 'hai', 'two')]));
    await termbases.write(id, null, form({ term: 'ba' }));
    await termbases.takeBack([change]);
    expect((await termbases.entries(id)).map(({ content }) => formOf(content).term)).toEqual(['ba']);
  });
});

describe('an act on very many entries', () => {
  const MANY = 2500;
  const made = async () => {
    const id = await termbases.create('Sổ');
    const concepts = Array.from({ length: MANY }, (_, i) => conceptOf(`k${i}`, `số ${i}`, 'number'));
    await termbases.import(id, fileOf(concepts));
    const other = await termbases.create('Khác');
    return { id, other, numbers: await termbases.numbers(id) };
  };
  type Made = Awaited<ReturnType<typeof made>>;
  const acts: Record<string, (made: Made, work: Progress) => Promise<unknown>> = {
    edit: ({ id, numbers }, work) => termbases.edit(id, numbers, (concept) => withStatus(concept, 'official'), work),
    delete: ({ id, numbers }, work) => termbases.delete(id, numbers, work),
    merge: ({ id, numbers }, work) => termbases.merge(id, numbers, work),
    move: ({ id, numbers, other }, work) => termbases.transfer(id, numbers, other, true, work),
    copy: ({ id, numbers, other }, work) => termbases.transfer(id, numbers, other, false, work),
  };
  const whole = async ({ id, other }: Made) => [await termbases.export(id), await termbases.export(other)];

  it.each(Object.keys(acts))('%s: tells how far it is, and leaves nothing behind when it is stopped', async (name) => {
    const there = await made();
    const before = await whole(there);
    const stop = new AbortController();
    const shares: number[] = [];
    const progress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    };
    const stopped = acts[name]?.(there, { signal: stop.signal, progress });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
    expect(await whole(there)).toEqual(before);
  });

  it('is taken back whole, or, where that is stopped, not at all', async () => {
    const there = await made();
    const before = await whole(there);
    const changes = await termbases.transfer(there.id, there.numbers, there.other, true);
    const moved = await whole(there);
    const stop = new AbortController();
    const stopped = termbases.takeBack(changes, { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await whole(there)).toEqual(moved);
    await termbases.takeBack(changes);
    expect(await whole(there)).toEqual(before);
  });
});

describe('an import of terms that are there already', () => {
  const start = async () => {
    const id = await termbases.create('Sổ');
    await termbases.import(id, fileOf([conceptOf('k1', 'hòa giải', 'conciliation')]));
    const file = fileOf([
      conceptOf('k1', 'hoà giải', 'mediation'),
      conceptOf('k2', 'lối mở', 'opening'),
      conceptOf('k3', 'Lối mở', 'border opening'),
    ]);
    return { id, file };
  };
  const english = async (id: string) => (await termbases.entries(id)).map(({ content }) => englishOf(formOf(content)));

  it('leaves the references of what is there, and lets those of the file follow what became of it', async () => {
    const { id } = await start();
    const refersTo = (concept: Concept, target: string): Concept => {
      concept.statements.push({ category: 'crossReference', text: 'xem', target });
      return concept;
    };
    await termbases.import(id, fileOf([refersTo(conceptOf('k2', 'thông quan', 'clearance'), 'k1')]));
    // Ids of a file mean nothing to the termbase: its k1 is another concept's.
    const file = [
      conceptOf('k1', 'lối mở', 'opening'),
      conceptOf('k5', 'Lối mở', 'gate'),
      refersTo(conceptOf('k6', 'thông quan', 'customs clearance'), 'k5'),
      refersTo(conceptOf('k7', 'hàng lẻ', 'loose cargo'), 'k6'),
    ];
    await termbases.import(id, fileOf(file), { duplicates: 'merge' });
    const { concepts } = await termbases.export(id);
    expect(concepts.map((one) => [one.id, one.statements.map(({ target }) => target)])).toEqual([
      ['k1', []],
      ['k2', ['k1', 'k1-2']],
      ['k1-2', []],
      ['k7', ['k2']],
    ]);
  });

  it('leaves nothing of what was merged before it was cancelled', async () => {
    const terms = Array.from({ length: 2500 }, (_, i) => `số ${i}`);
    const id = await termbases.create('Sổ');
    await termbases.import(id, fileOf(terms.map((term, i) => conceptOf(`k${i}`, term, 'one'))));
    const before = await termbases.export(id);
    const file = fileOf(terms.map((term, i) => conceptOf(`k${i}`, term, 'two')));
    const stop = new AbortController();
    const shares: number[] = [];
    const progress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    };
    const importing = termbases.import(id, file, { signal: stop.signal, progress, duplicates: 'merge' });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toEqual([0.4, 0.8]);
    expect(await termbases.export(id)).toEqual(before);
  });

  it('counts them, those of the file itself too', async () => {
    const { id, file } = await start();
    expect(await termbases.duplicates(id, file.concepts)).toBe(2);
  });

  it.each([
    ['keep', ['conciliation', 'mediation', 'border opening', 'opening']],
    ['skip', ['conciliation', 'opening']],
    ['merge', ['conciliation; mediation', 'opening; border opening']],
  ] as const)('does as it is told: %s', async (duplicates, expected) => {
    const { id, file } = await start();
    const change = await termbases.import(id, file, { duplicates });
    expect((await english(id)).sort()).toEqual([...expected].sort());
    await termbases.takeBack([change]);
    expect(await english(id)).toEqual(['conciliation']);
  });

  it('can be taken back whole, with what the file said of itself', async () => {
    const id = await termbases.create('Sổ');
    const change = await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one')]));
    await termbases.takeBack([change]);
    expect((await termbases.export(id)).sources).toEqual([]);
    expect((await termbases.list())[0]?.count).toBe(0);
  });
});

describe('a termbase of a backup', () => {
  it('keeps its entries’ numbers where they are free, and those that are here keep theirs', async () => {
    const id = await termbases.create('Sổ');
    await termbases.import(id, fileOf([conceptOf('k1', 'một', 'one'), conceptOf('k2', 'hai', 'two')]));
    const [base] = await termbases.backUp();
    if (!base) throw new Error('no termbase');
    const later = '2100-01-01T00:00:00.000Z';
    const entries = [
      { number: 7, changedAt: later, content: conceptOf('k2', 'hai', 'a pair') },
      { number: 1, changedAt: later, content: conceptOf('k3', 'ba', 'three') },
      { number: 5, changedAt: later, content: conceptOf('k5', 'năm', 'five') },
      { number: 1, changedAt: '2000-01-01T00:00:00.000Z', content: conceptOf('k1', 'một', 'older') },
    ];
    expect(await termbases.restore({ ...base, entries })).toBe(3);
    const terms = async (number: number) => (await termbases.some(id, [number]))[0]?.content.id;
    expect(await Promise.all([1, 2, 5, 7, 8].map(terms))).toEqual(['k1', 'k2', 'k5', undefined, 'k3']);
    expect((await termbases.list())[0]?.count).toBe(4);
    expect(await termbases.restore({ ...base, entries })).toBe(0);
  });
});

describe('a compiled termbase', () => {
  it('is compiled anew only when it has changed', async () => {
    const id = await termbases.create('Sổ');
    await termbases.write(id, null, form({ term: 'lối mở', english: 'opening' }));
    expect(await termbases.compile(id)).toBe(true);
    expect(await termbases.compile(id)).toBe(false);
    const glossary = new Glossary((await termbases.compiled(id))?.bytes ?? new Uint8Array());
    expect(glossary.formsAt(tokenize('Lối  mở'))).toHaveLength(1);
  });
});

describe('glossaries of own terms', () => {
  it('stay the same objects until something has changed', async () => {
    const id = await termbases.create('Một');
    await termbases.write(id, null, form({ term: 'lối mở', english: 'opening' }));
    await termbases.compile(id);
    const glossaries = new OwnGlossaries(termbases);
    const first = await glossaries.load();
    expect(await glossaries.load()).toBe(first);
    await termbases.write(id, null, form({ term: 'thông quan', english: 'clearance' }));
    await termbases.compile(id);
    const second = await glossaries.load();
    expect(second[0]?.glossary.size).toBe(2);
    await termbases.rename(id, 'Hai');
    expect((await glossaries.load())[0]?.name).toBe('Hai');
  });
});

describe('own terms in a reading', () => {
  const text = 'Các chốt dân quân thường trực giữ lối mở; việc giải phóng mặt bằng chưa xong.';
  const engine = () => new Engine(load, new OwnGlossaries(termbases));
  const terms = async (own: boolean) => {
    const { reading, heads } = await engine().read(articleOf(text), { own });
    return reading.terms.map(({ span, entries }) => ({
      text: text.slice(span.start, span.end),
      own: entries[0].startsWith('own:'),
      english: heads.find(({ id }) => id === entries[0])?.equivalent?.text,
    }));
  };

  it('win over the built-in ones where they read the same or are longer, in the order of their termbases', async () => {
    const second = await termbases.create('Hai');
    const first = await termbases.create('Một');
    await termbases.move(first, -1);
    await termbases.write(first, null, form({ term: 'giải phóng mặt bằng', english: 'clearance of the first' }));
    await termbases.write(second, null, form({ term: 'giải phóng mặt bằng', english: 'clearance of the second' }));
    await termbases.write(second, null, form({ term: 'chốt dân quân thường trực', english: 'standing militia post' }));
    for (const id of [first, second]) await termbases.compile(id);
    const found = await terms(true);
    expect(found).toContainEqual({ text: 'giải phóng mặt bằng', own: true, english: 'clearance of the first' });
    expect(found).toContainEqual({ text: 'chốt dân quân thường trực', own: true, english: 'standing militia post' });
    expect(found.filter((one) => one.text.includes('dân quân'))).toHaveLength(1);
    expect((await terms(false)).some(({ own }) => own)).toBe(false);

    await termbases.switch(first, false);
    expect(await terms(true)).toContainEqual({
      text: 'giải phóng mặt bằng',
      own: true,
      english: 'clearance of the second',
    });
  });

  it('say on the card whose they are, and where else the term stands', async () => {
    const id = await termbases.create('Một');
    const { number } = await termbases.write(
      id,
      null,
      form({ term: 'giải phóng mặt bằng', subject: 'đất đai', usage: 'deprecatedTerm-admn-sts' }),
    );
    await termbases.compile(id);
    const ownTerm = ownId({ termbase: id, number });
    expect(await engine().entry(ownTerm, null)).toMatchObject({
      entry: { own: { termbase: 'Một', subject: 'đất đai', usage: 'deprecatedTerm-admn-sts' } },
      also: [{ id: 'giai-phong-mat-bang', termbase: null }],
    });
    expect(await engine().entry('giai-phong-mat-bang', null)).toMatchObject({
      also: [{ id: ownTerm, termbase: 'Một' }],
    });
  });

  it('say in the table of a text which termbase they stand in, where they name no source', async () => {
    const id = await termbases.create('Một');
    const sourced = { text: 'land handover', status: 'official', source: 'Thư của Sở' };
    await termbases.write(id, null, form({ term: 'giải phóng mặt bằng', english: 'clearance' }));
    await termbases.write(id, null, form({ term: 'lối mở', equivalents: [sourced] }));
    await termbases.compile(id);
    const rows = await engine().table(articleOf(text));
    const sources = new Map(rows.map(({ vietnamese, source }) => [vietnamese, source]));
    expect([sources.get('giải phóng mặt bằng'), sources.get('lối mở')]).toEqual(['Một', 'Thư của Sở']);
  });

  it('are looked up before the built-in ones, without marks and from English', async () => {
    const id = await termbases.create('Một');
    await termbases.write(id, null, form({ term: 'khu vực phòng thủ', english: 'defence area' }));
    await termbases.compile(id);
    for (const query of ['khu vuc phong thu', 'defence area']) {
      expect((await engine().lookUp(query))[0]?.id).toMatch(/^own:/u);
    }
  });
});
