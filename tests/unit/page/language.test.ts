import { describe, expect, it } from 'vitest';
import { isVietnamese } from '@/lib/page/language';
import { STORY } from './pages';

describe('language', () => {
  it.each([
    [STORY.join(' '), true],
    [STORY.join(' ').normalize('NFD'), true],
    [
      'Les gardes-frontières et les villageois ont commencé la construction d’une route en béton près de la frontière.',
      false,
    ],
    ['Sınır muhafızları ve köylüler Cuma günü köyü ilçe merkezine bağlayan beton bir yol inşa etmeye başladı.', false],
    [
      'Guardas de fronteira e moradores começaram a construção de uma estrada que não existia até então na região.',
      false,
    ],
    ['', false],
  ])('of “%.30s”', (text, expected) => {
    expect(isVietnamese(text)).toBe(expected);
  });
});
