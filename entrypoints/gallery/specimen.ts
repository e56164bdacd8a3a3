import type { ComponentChild } from 'preact';
import type { Language } from '@/lib/model/ids';

/** A component in one of its states. `width` is that of its frame in px, `height` only where it fills its frame. */
export interface Specimen {
  id: string;
  width: number;
  height?: number;
  draw: (language: Language) => ComponentChild;
}
