import * as v from 'valibot';
import type { Entry } from '@/lib/model/entry';
import { type Concept, DEPTH, type Statement, type Termbase } from '@/lib/model/termbase';
import { TermbaseRefused } from './issues';

const FORMAT = 'chu-giai-termbase';
const VERSION = 1;

const Optional = v.exactOptional;
/** Attributes are written into XML under the names they have here. */
const AttributeName = v.pipe(v.string(), v.regex(/^[\p{L}_][\p{L}\p{N}\p{M}._:-]*$/u));
const Inline = v.array(
  v.object({
    start: v.number(),
    end: v.number(),
    tag: v.picklist(['hi', 'foreign', 'sc', 'ec', 'ph']),
    attributes: v.record(AttributeName, v.string()),
  }),
);
const CategorySchema = v.picklist([
  'administrativeStatus',
  'context',
  'crossReference',
  'customerSubset',
  'date',
  'definition',
  'equivalentStatus',
  'externalCrossReference',
  'geographicalUsage',
  'grammaticalGender',
  'legalBasis',
  'level',
  'note',
  'partOfSpeech',
  'projectSubset',
  'responsibility',
  'source',
  'subjectField',
  'termLocation',
  'termType',
  'transactionType',
  'xGraphic',
]);
const statementSchema = (about: v.GenericSchema<Statement[]>): v.GenericSchema<Statement> =>
  v.object({
    category: CategorySchema,
    text: v.string(),
    inline: Optional(Inline),
    target: Optional(v.string()),
    lang: Optional(v.string()),
    id: Optional(v.string()),
    about: Optional(about),
  });
/** Not recursive: what is nested without end would exhaust the stack of whoever reads it. */
const StatementSchema = Array.from({ length: DEPTH }).reduce<v.GenericSchema<Statement>>(
  (inner) => statementSchema(v.array(inner)),
  statementSchema(v.strictTuple([])),
);
const Texts = v.array(v.string());
const HEAD = {
  title: v.string(),
  lang: v.string(),
  sources: Texts,
  publication: Optional(Texts),
  encoding: Optional(Texts),
  changes: Optional(v.array(Texts)),
  references: Optional(
    v.array(
      v.object({
        type: v.string(),
        objects: v.array(
          v.object({
            id: Optional(v.string()),
            items: v.array(v.object({ type: Optional(v.string()), text: v.string() })),
          }),
        ),
      }),
    ),
  ),
};
export const ConceptSchema: v.GenericSchema<Concept> = v.object({
  id: v.string(),
  statements: v.array(StatementSchema),
  languages: v.array(
    v.object({
      lang: v.string(),
      statements: v.array(StatementSchema),
      terms: v.pipe(
        v.array(
          v.object({
            text: v.pipe(v.string(), v.nonEmpty()),
            inline: Optional(Inline),
            id: Optional(v.string()),
            statements: v.array(StatementSchema),
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});
/** What files say of a termbase as a whole. */
export const TermbaseHeadSchema: v.GenericSchema<Omit<Termbase, 'concepts'>> = v.object(HEAD);
const TermbaseSchema: v.GenericSchema<Termbase> = v.object({ ...HEAD, concepts: v.array(ConceptSchema) });

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** A termbase as JSON, whole; of a glossary of ours with its entries, which hold more than a termbase can. */
export function writeJson(termbase: Termbase, entries?: readonly Entry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...termbase, ...(entries && { entries }) }, null, 1)}\n`;
}

/** @throws TermbaseRefused for anything but what `writeJson` wrote */
export function readJson(text: string): Termbase {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // V8 tells the place or the letters before it, Firefox the line.
    const said = String(error);
    const line = /\bline (\d+)/u.exec(said)?.[1];
    const at = /position (\d+)/u.exec(said)?.[1];
    const broken = line ?? (at === undefined ? null : text.slice(0, Number(at)).split('\n').length);
    throw new TermbaseRefused('broken-json', broken === null ? null : Number(broken));
  }
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) throw new TermbaseRefused('other-format');
  if (head.output.version > VERSION) throw new TermbaseRefused('newer-version');
  const parsed = v.safeParse(TermbaseSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new TermbaseRefused('broken-json', null, `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
  }
  const bare = parsed.output.concepts.findIndex(({ languages }) => languages.length === 0);
  if (bare >= 0) throw new TermbaseRefused('broken-json', null, `concepts.${bare}.languages`);
  if (parsed.output.concepts.length === 0) throw new TermbaseRefused('empty');
  return parsed.output;
}
