import type { Language } from '@/lib/model/ids';

/** What a string's `{name}` stands for. Numbers are written the language's way; `count` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** The English half of a catalogue: the Vietnamese keys, and a `_one` beside each `_other`, which Vietnamese lacks. */
export type EnglishOf<Catalogue> = { readonly [Key in keyof Catalogue]: string } & {
  readonly [Key in keyof Catalogue as Key extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

/** The keys that components name: those of a plural without its suffix. */
export type KeyOf<Catalogue> = keyof Catalogue extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : Key extends string
      ? Key
      : never
  : never;

/** Gives the string of a key in the language it was made for. */
export type T<Key extends string> = (key: Key, values?: Values) => string;

/** A language with its `t`: what every component is given. */
export interface Words<Key extends string> {
  language: Language;
  /** Of explanations. */
  gloss: Language;
  /** Whether the card of a term begins with its equivalents, not with what it means. */
  equivalentsFirst?: boolean;
  t: T<Key>;
}
