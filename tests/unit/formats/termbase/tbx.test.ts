import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { termbaseOf } from '@/lib/formats/termbase/entries';
import { writeTermbase } from '@/lib/formats/termbase/write';
import type { Concept, Statement, Termbase } from '@/lib/model/termbase';
import { readGlossarySource } from '@/scripts/glossary/source';
import { importBytes, importText, issuesOf, refusal, termsOf } from './read';

const FORMATS = '../shared/formats';
const SCHEMA = join(FORMATS, 'tbx-basic-v3.rng');
const EXAMPLE = join(FORMATS, 'tbx-basic-astronomy-DCA.tbx');
const HAS_EXAMPLE = existsSync(EXAMPLE);
const HAS_XMLLINT = spawnSync('xmllint', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'termbase-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the schema says against a file, `''` for nothing. */
function faults(tbx: string): string {
  const file = join(folder, 'a.tbx');
  writeFileSync(file, tbx);
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, file], { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

const tbx = (body: string, root = 'xmlns="urn:iso:std:iso:30042:ed-2"') => `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="vi" ${root}>
<tbxHeader><fileDesc><sourceDesc><p>Thử</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${body}
</body></text></tbx>`;
const concept = (rest: string, id = 'c1') =>
  `<conceptEntry id="${id}">${rest}<langSec xml:lang="vi"><termSec><term>cửa khẩu</term></termSec></langSec></conceptEntry>`;
const read = (text: string) => importText(text, 'a.tbx');

/** Everything that TBX-Basic can say. */
const full: Termbase = {
  title: 'Sổ <thử> & "nghiệm"',
  lang: 'vi',
  sources: ['Một', 'Hai'],
  publication: ['Nhà'],
  encoding: ['UTF-8'],
  changes: [['2026-01-01', 'thêm'], ['2026-02-01']],
  concepts: [
    {
      id: 'cua-khau',
      statements: [
        {
          category: 'transactionType',
          text: 'origination',
          about: [
            { category: 'date', text: '2026-01-02' },
            { category: 'responsibility', text: 'Lan', target: 'p1' },
          ],
        },
        { category: 'subjectField', text: 'biên giới' },
        { category: 'customerSubset', text: 'A' },
        { category: 'projectSubset', text: 'B', about: [{ category: 'note', text: 'của B' }] },
        { category: 'xGraphic', text: 'Ảnh', target: 'https://example.com/a.jpg' },
        { category: 'externalCrossReference', text: 'Trang', target: 'https://example.com/?a=1&b=2' },
        { category: 'crossReference', text: 'thông quan', target: 'thong-quan' },
        { category: 'note', text: 'Ghi', lang: 'vi', id: 'n1' },
      ],
      languages: [
        {
          lang: 'vi',
          statements: [
            {
              category: 'definition',
              text: 'Nơi qua lại',
              about: [
                { category: 'source', text: 'Luật' },
                { category: 'note', text: 'chưa soát' },
              ],
            },
          ],
          terms: [
            {
              text: 'cửa khẩu',
              id: 't1',
              statements: [
                { category: 'partOfSpeech', text: 'noun', about: [{ category: 'source', text: 'Từ điển' }] },
                { category: 'administrativeStatus', text: 'preferredTerm-admn-sts' },
                { category: 'termType', text: 'fullForm' },
                { category: 'geographicalUsage', text: 'miền Bắc' },
                { category: 'grammaticalGender', text: 'other' },
                { category: 'termLocation', text: 'title' },
                { category: 'context', text: 'Qua cửa khẩu.', about: [{ category: 'source', text: 'Báo' }] },
                { category: 'source', text: 'Báo' },
              ],
            },
            { text: 'CK', statements: [] },
          ],
        },
        { lang: 'en-GB', statements: [], terms: [{ text: 'border gate', statements: [] }] },
      ],
    },
    {
      id: 'thong-quan',
      statements: [],
      languages: [{ lang: 'vi', statements: [], terms: [{ text: 'thông quan', statements: [] }] }],
    },
  ],
  references: [{ type: 'respPerson', objects: [{ id: 'p1', items: [{ type: 'fn', text: 'Lan' }] }] }],
};

describe('a termbase written and read again', () => {
  it.each(['tbx-dca', 'tbx-dct', 'json'] as const)('has lost nothing in %s', async (target) => {
    const imported = await importText(writeTermbase(full, target), target === 'json' ? 'a.json' : 'a.tbx');
    expect(imported.termbase).toEqual(full);
    expect(imported.issues).toEqual([]);
  });

  it('keeps markup within texts in DCA style', async () => {
    const text = 'Một hai ba';
    const inline = [
      { start: 0, end: 7, tag: 'hi' as const, attributes: { type: 'bold' } },
      { start: 4, end: 7, tag: 'foreign' as const, attributes: { 'xml:lang': 'en' } },
      { start: 10, end: 10, tag: 'ph' as const, attributes: {} },
    ];
    const statement: Statement = { category: 'note', text, inline };
    const [first] = full.concepts;
    const marked: Termbase = { ...full, concepts: first ? [{ ...first, statements: [statement] }] : [] };
    const written = writeTermbase(marked, 'tbx-dca');
    expect(written).toContain('<note><hi type="bold">Một <foreign xml:lang="en">hai</foreign></hi> ba<ph></ph></note>');
    expect((await read(written)).termbase.concepts[0]?.statements).toEqual([statement]);
  });

  it('is the same for any texts and ids', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
      .filter((value) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]+$/u.test(value));
    const id = fc.stringMatching(/^[a-z_][a-z0-9._-]{0,8}$/u);
    const none = fc.constant<Statement[]>([]);
    const term = fc.record({ text, statements: none });
    const section = (lang: string) =>
      fc.record({
        lang: fc.constant(lang),
        statements: none,
        terms: fc.array(term, { minLength: 1, maxLength: 3 }),
      });
    const concepts = fc.uniqueArray(
      fc.record({
        id,
        statements: fc.array(fc.record({ category: fc.constantFrom('note' as const, 'subjectField' as const), text })),
        languages: fc.tuple(section('vi'), section('en')).map((all) => [...all]),
      }),
      { minLength: 1, maxLength: 4, selector: (one) => one.id },
    );
    await fc.assert(
      fc.asyncProperty(concepts, fc.constantFrom('tbx-dca' as const, 'tbx-dct' as const), async (all, target) => {
        const termbase: Termbase = { title: 'Sổ', lang: 'vi', sources: ['Thử'], concepts: all };
        expect((await read(writeTermbase(termbase, target))).termbase).toEqual(termbase);
      }),
      { numRuns: 60 },
    );
  });

  it('has ids that XML allows, each once, and what points to them', () => {
    const one = (id: string, target: string) => ({
      id,
      statements: [{ category: 'crossReference' as const, text: 'x', target }],
      languages: [{ lang: 'vi', statements: [], terms: [{ text: id, statements: [] }] }],
    });
    const written = writeTermbase(
      { ...full, concepts: [one('5k', 'a b'), one('a b', '5k'), one('5k', 'a b')] },
      'tbx-dca',
    );
    expect([...written.matchAll(/(?:id|target)="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      'id-5k',
      'a_b',
      'a_b',
      'id-5k',
      'id-5k-2',
      'a_b',
      'p1',
    ]);
  });
});

describe.skipIf(!HAS_EXAMPLE || !HAS_XMLLINT)('against the schema of TBX-Basic', () => {
  it.each(['tbx-dca', 'tbx-dct'] as const)('%s is valid', (target) => {
    expect(faults(writeTermbase(full, target))).toBe('');
  });

  it.each(['tbx-dca', 'tbx-dct'] as const)('the whole glossary as %s is valid', (target) => {
    expect(faults(writeTermbase(termbaseOf(readGlossarySource('.').entries, 'Chú Giải', ['Thử']), target))).toBe('');
  });

  it('what has no place in a group or beside a term is a note', () => {
    const misplaced: Statement[] = [
      { category: 'date', text: '2026-01-01' },
      { category: 'partOfSpeech', text: 'noun' },
      { category: 'transactionType', text: 'origination' },
      { category: 'xGraphic', text: 'x', target: 'javascript:alert(1)' },
      { category: 'definition', text: 'x', about: [{ category: 'context', text: 'y' }] },
    ];
    const [first] = full.concepts;
    const odd: Termbase = { ...full, concepts: first ? [{ ...first, statements: misplaced }] : [] };
    expect(faults(writeTermbase(odd, 'tbx-dca'))).toBe('');
    expect(faults(writeTermbase(odd, 'tbx-dct'))).toBe('');
  });
});

describe.skipIf(!HAS_EXAMPLE)('the standard’s own example', () => {
  const example = HAS_EXAMPLE ? readFileSync(EXAMPLE, 'utf8') : '';

  it('is read whole', async () => {
    const { termbase, issues } = await read(example);
    const sections = termbase.concepts.flatMap(({ languages }) => languages);
    expect([termbase.concepts.length, sections.length]).toEqual([45, 84]);
    expect(sections.flatMap(({ terms }) => terms)).toHaveLength(113);
    expect(issues.map(({ code }) => code).filter((code) => code !== 'duplicate')).toEqual(['no-vietnamese']);
  });

  it.each(['tbx-dca', 'tbx-dct'] as const)('survives %s', async (target) => {
    const { termbase } = await read(example);
    const written = writeTermbase(termbase, target);
    expect((await read(written)).termbase).toEqual(termbase);
    if (HAS_XMLLINT) expect(faults(written)).toBe('');
  });

  it('keeps the number of every element', async () => {
    const { termbase } = await read(example);
    const count = (text: string) => {
      const counts: Record<string, number> = {};
      for (const [, name = ''] of text.matchAll(/<([a-zA-Z]+)[\s>]/gu)) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    };
    expect(count(writeTermbase(termbase, 'tbx-dca'))).toEqual(count(example));
  });
});

describe('version 2', () => {
  const martif = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="vi">
<martifHeader><fileDesc><sourceDesc><p>Sổ</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">x.xcs</p></encodingDesc></martifHeader>
<text><body>${body}</body></text></martif>`;

  it('is read, languages by their codes, with names of version 3', async () => {
    const imported = await read(
      martif(`<termEntry id="a"><descrip type="subjectField">biên giới</descrip>
<langSet xml:lang="fr"><tig><term><constructor>poste</constructor>-frontière</term></tig></langSet>
<langSet xml:lang="vi"><ntig><termGrp><term>cửa <hi>khẩu</hi></term><termNote type="partOfSpeech">noun</termNote></termGrp>
<descripGrp><descrip type="context">Qua cửa khẩu</descrip><admin type="source">Báo</admin></descripGrp></ntig></langSet></termEntry>`),
    );
    expect(termsOf(imported.termbase)).toEqual(['fr: poste-frontière | vi: cửa khẩu']);
    expect(imported.termbase.encoding).toBeUndefined();
    expect(imported.termbase.concepts[0]?.languages[0]?.terms[0]).toEqual({ text: 'poste-frontière', statements: [] });
    expect(imported.termbase.concepts[0]?.languages[1]?.terms[0]).toEqual({
      text: 'cửa khẩu',
      inline: [{ start: 4, end: 8, tag: 'hi', attributes: {} }],
      statements: [
        { category: 'partOfSpeech', text: 'noun' },
        { category: 'context', text: 'Qua cửa khẩu', about: [{ category: 'source', text: 'Báo' }] },
      ],
    });
    expect(imported.issues).toEqual([]);
  });
});

describe('faults', () => {
  it('unknown categories are kept as notes, with their line', async () => {
    const imported = await read(tbx(concept('<descrip type="reliabilityCode">9</descrip>')));
    expect(imported.termbase.concepts[0]?.statements).toEqual([{ category: 'note', text: 'reliabilityCode: 9' }]);
    expect(issuesOf(imported)).toEqual(['category:5']);
  });

  it('languages without or with a wrong code are kept and reported', async () => {
    const section = (attribute: string) => `<langSec${attribute}><termSec><term>x</term></termSec></langSec>`;
    const imported = await read(
      tbx(`<conceptEntry id="a">\n${section('')}\n${section(' xml:lang="tiếng Anh"')}\n</conceptEntry>`),
    );
    expect(termsOf(imported.termbase)).toEqual(['und: x | tiếng Anh: x']);
    // Without a Vietnamese term it will hardly find anything, which is said first.
    expect(issuesOf(imported)).toEqual(['no-vietnamese:null', 'no-language:6', 'language:7']);
  });

  it('codes that people write for languages are reported by line, too', async () => {
    const section = (lang: string) => `<langSec xml:lang="${lang}"><termSec><term>x</term></termSec></langSec>`;
    const imported = await read(
      tbx(
        `<conceptEntry id="a">\n${['vn', 'vi_VN', 'Vietnamese', 'VI', 'zh-Hans-CN'].map(section).join('\n')}\n</conceptEntry>`,
      ),
    );
    expect(termsOf(imported.termbase)[0]).toContain('vn: x | vi-VN: x | Vietnamese: x');
    expect(issuesOf(imported)).toEqual(['language:6', 'language:8']);
  });

  it('the encoding that an old file names is read', async () => {
    const text = tbx(concept('<note>@</note>')).replace('?>', ' encoding="windows-1250"?>');
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 0x40 ? 0xb3 : byte));
    const imported = await importBytes(bytes, 'a.tbx');
    expect(imported.termbase.concepts[0]?.statements).toEqual([{ category: 'note', text: 'ł' }]);
    expect(imported.issues).toMatchObject([{ code: 'encoding', detail: 'windows-1250' }]);
  });

  it('empty terms, ids and terms that stand twice are reported by line', async () => {
    const empty =
      '<conceptEntry id="e"><langSec xml:lang="vi"><termSec><term> </term></termSec></langSec></conceptEntry>';
    const imported = await read(tbx(`${concept('')}\n${concept('')}\n${empty}`));
    expect(imported.termbase.concepts.map(({ id }) => id)).toEqual(['c1', 'line-6']);
    expect(issuesOf(imported)).toEqual(['duplicate:6', 'duplicate-id:6', 'no-term:7', 'no-term:7', 'no-term:7']);
  });

  it('malformed XML is refused with its line', async () => {
    expect(await refusal(read(tbx(concept('<note>nghiên cứu & phát triển</note>'))))).toBe('broken-xml:5');
    expect(await refusal(read(tbx(concept('<note>a & b</note>')).replaceAll('\n', '\r')))).toBe('broken-xml:5');
    expect(await refusal(read(tbx(`${concept('')}\n<conceptEntry></langSec>`)))).toBe('broken-xml:6');
    expect(await refusal(read(tbx(concept('<note>&nbsp;</note>'))))).toBe('broken-xml:5');
    expect(await refusal(read(tbx(concept('')).slice(0, -6)))).toMatch(/^broken-xml/u);
  });

  it('no entity is taken, and no bomb goes off', async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<tbx>&b;</tbx>`;
    expect(await refusal(read(bomb))).toBe('doctype:2');
    const file = '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>';
    expect(await refusal(read(file))).toBe('doctype:1');
    for (const open of ['<!--', '<![CDATA[']) {
      expect(await refusal(read(tbx(concept(open.repeat(100_000)))))).toMatch(/^broken-xml/u);
    }
    expect(await refusal(read(tbx(concept('<hi>'.repeat(100) + '</hi>'.repeat(100)))))).toBe('broken-xml:5');
  });

  it('other XML and empty files are refused', async () => {
    expect(await refusal(read('<html><body/></html>'))).toBe('other-format:null');
    expect(await refusal(read(tbx('')))).toBe('empty:null');
    expect(await refusal(importText('{"a": 1}', 'a.json'))).toBe('other-format:null');
    expect(await refusal(importText('{\n"a": \n}', 'a.json'))).toMatch(/^broken-json/u);
  });

  it('JSON whose names of attributes would be markup is refused', async () => {
    const [first, ...others] = full.concepts;
    const inline = [{ start: 0, end: 2, tag: 'hi' as const, attributes: { 'a="b"><note': 'c' } }];
    const forged = { ...first, statements: [{ category: 'note', text: 'lối mở', inline }] } as Concept;
    const file = writeTermbase({ ...full, concepts: [forged, ...others] }, 'json');
    expect(await refusal(importText(file, 'a.json'))).toBe('broken-json:null');
  });

  it('JSON of a newer version is refused as such', async () => {
    const newer = writeTermbase(full, 'json').replace('"version": 1', '"version": 2');
    expect(await refusal(importText(newer, 'a.json'))).toBe('newer-version:null');
  });

  it('JSON that is nested without end is refused', async () => {
    const [first, ...others] = full.concepts;
    const told = { ...first, statements: [{ category: 'note', text: 'HERE' }] } as Concept;
    const file = writeTermbase({ ...full, concepts: [told, ...others] }, 'json');
    const open = '", "about": [{ "category": "note", "text": "';
    const deep = file.replace('HERE"', `${open.repeat(20_000)}"${' }]'.repeat(20_000)}`);
    expect(await refusal(importText(deep, 'a.json'))).toBe('broken-json:null');
  });
});

it('ids that would be written alike are told apart, and references lead to the right one', () => {
  const [first] = full.concepts;
  const [one, other] = ['lối mở', 'lối?mở'].map((id) => ({ ...first, id }) as Concept);
  if (!one || !other) throw new Error('no concepts');
  const statements = [{ category: 'crossReference' as const, text: 'lối mở', target: other.id }];
  const file = writeTermbase({ ...full, concepts: [{ ...one, statements }, other] }, 'tbx-dca');
  const ids = [...file.matchAll(/<conceptEntry id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(/target="([^"]+)">lối mở</u.exec(file)?.[1]).toBe(ids[1]);
});

describe.skipIf(!HAS_XMLLINT)('any reader of XML', () => {
  it('reads what we write', () => {
    const file = join(folder, 'b.tbx');
    writeFileSync(file, writeTermbase({ ...full, title: '\u0000<&>"\' \ud800' }, 'tbx-dca'));
    expect(
      execFileSync('xmllint', ['--xpath', 'string(//*[local-name()="title"])', file], { encoding: 'utf8' }),
    ).toContain('<&>"\'');
  });
});
