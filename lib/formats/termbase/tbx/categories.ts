import type { TbxCategory } from '@/lib/model/termbase';

/** The element that carries a category in DCA style ("data category as attribute"). */
export type Carrier = 'admin' | 'descrip' | 'ref' | 'termNote' | 'transac' | 'transacNote' | 'xref';

interface Rule {
  carrier: Carrier;
  /** The module whose namespace it has in DCT style ("data category as tag"). */
  module: 'min' | 'basic';
}

/** Categories of TBX-Basic; `note` and `date` are elements of the core in both styles. */
export const RULES: Record<Exclude<TbxCategory, 'note' | 'date'>, Rule> = {
  administrativeStatus: { carrier: 'termNote', module: 'min' },
  context: { carrier: 'descrip', module: 'basic' },
  crossReference: { carrier: 'ref', module: 'basic' },
  customerSubset: { carrier: 'admin', module: 'min' },
  definition: { carrier: 'descrip', module: 'basic' },
  externalCrossReference: { carrier: 'xref', module: 'min' },
  geographicalUsage: { carrier: 'termNote', module: 'basic' },
  grammaticalGender: { carrier: 'termNote', module: 'basic' },
  partOfSpeech: { carrier: 'termNote', module: 'min' },
  projectSubset: { carrier: 'admin', module: 'basic' },
  responsibility: { carrier: 'transacNote', module: 'basic' },
  source: { carrier: 'admin', module: 'basic' },
  subjectField: { carrier: 'descrip', module: 'min' },
  termLocation: { carrier: 'termNote', module: 'basic' },
  termType: { carrier: 'termNote', module: 'basic' },
  transactionType: { carrier: 'transac', module: 'basic' },
  xGraphic: { carrier: 'xref', module: 'basic' },
};

export const NAMESPACES = {
  core: 'urn:iso:std:iso:30042:ed-2',
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
};

/** Elements that hold one statement and what is said of it, by what they hold. */
export const GROUPS = {
  admin: 'adminGrp',
  descrip: 'descripGrp',
  termNote: 'termNoteGrp',
  transac: 'transacGrp',
} as const;

/** What may be said of a statement, by its carrier (the schema's content of the groups). */
export const ABOUT: Record<keyof typeof GROUPS, readonly (Carrier | 'note' | 'date')[]> = {
  admin: ['note', 'ref', 'xref'],
  descrip: ['admin', 'transac', 'note', 'ref', 'xref'],
  termNote: ['admin', 'transac', 'note', 'ref', 'xref'],
  transac: ['transacNote', 'date', 'note', 'ref', 'xref'],
};

export const isWebAddress = (text: string) => /^https?:\/\/\S+$/u.test(text);

export function isCategory(name: string): name is TbxCategory {
  return name === 'note' || name === 'date' || Object.hasOwn(RULES, name);
}

export const carrierOf = (category: TbxCategory) =>
  category === 'note' || category === 'date' ? category : RULES[category].carrier;
