import type { Language } from '@/lib/model/ids';
import type { Strings } from '../translator';
import { en } from './en';
import { vi } from './vi';

/** The reader's catalogues by language; too heavy for page scripts, which get one by message. */
export const readerStrings: Record<Language, Strings> = { vi, en };
