import * as v from 'valibot';
import type { Field } from '@/lib/model/entry';

/** Folders of `data/glossary`, in the order in which lists show them. */
export const FIELDS: Field[] = [
  'defence',
  'border',
  'party',
  'state-bodies',
  'justice',
  'administration',
  'economy-and-trade',
  'planning-and-investment',
  'land-and-environment',
  'agriculture-and-new-countryside',
  'social-policy',
  'health',
  'education',
  'culture-and-tourism',
  'ethnic-and-religious-affairs',
  'foreign-affairs',
  'press',
  'abbreviations',
  'slogans-and-set-phrases',
];

const Text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => text === text.normalize('NFC').trim(), 'is not NFC or has space around it'),
);
const Day = v.pipe(v.string(), v.isoDate());
const Both = v.strictObject({ vi: Text, en: Text });
const Ordinal = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Ids = v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u))), []);

/** An entry as its file holds it; `data/glossary/README.md` says what the parts mean. */
export const EntrySource = v.strictObject({
  term: Text,
  level: v.picklist(['everyday', 'newspaper', 'specialist']),
  variants: v.optional(
    v.array(
      v.strictObject({
        text: Text,
        kind: v.picklist(['spelling', 'abbreviation', 'full', 'older']),
        near: v.optional(v.array(Text)),
      }),
    ),
    [],
  ),
  near: v.optional(v.array(Text)),
  except: v.optional(v.array(Text)),
  explanation: Both,
  note: v.optional(Both),
  equivalents: v.pipe(
    v.array(
      v.strictObject({
        text: Text,
        status: v.picklist(['official', 'established', 'ours']),
        source: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  patterns: v.optional(v.array(Both), []),
  basis: v.optional(
    v.array(v.strictObject({ document: v.string(), article: Ordinal, clause: v.optional(Ordinal) })),
    [],
  ),
  rests_on: v.optional(v.array(Text), []),
  broader: Ids,
  related: Ids,
  ended: v.optional(v.strictObject({ date: Day, successor: v.optional(v.string()), vi: Text, en: Text })),
  reviewed: v.optional(Day),
});
export type EntrySource = v.InferOutput<typeof EntrySource>;

/** A row of `data/documents.csv`. */
export const DocumentRow = v.strictObject({
  number: Text,
  name: Text,
  name_en: Text,
  issued: v.union([v.literal(''), Day]),
  in_force: v.picklist(['true', 'false', 'unknown']),
  checked: Day,
  replaced_by: v.string(),
  note: v.string(),
  note_en: v.string(),
});
export type DocumentRow = v.InferOutput<typeof DocumentRow>;

/** A row of `data/grounds.csv`: what explanations rest on, in both languages; entries name it in English. */
export const GroundRow = v.strictObject({ en: Text, vi: Text });
export type GroundRow = v.InferOutput<typeof GroundRow>;

/** Kinds of sources that make an equivalent official. */
export const OFFICIAL_KINDS = [
  'law-translation',
  'guidance',
  'ministry',
  'state-body',
  'party',
  'statistics',
  'military',
  'union',
  'intergovernmental',
];

/** A row of `data/sources.csv`. */
export const SourceRow = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  kind: v.picklist([...OFFICIAL_KINDS, 'press', 'reference', 'translation']),
  name: Text,
  address: v.string(),
});
export type SourceRow = v.InferOutput<typeof SourceRow>;
