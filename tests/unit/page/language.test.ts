import { describe, expect, it } from 'vitest';
import { isVietnamese, isVietnameseStory } from '@/lib/page/language';
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
    [
      'Hruê anei, mnuih ƀuôn sang hlăm ƀuôn Na Hin mâo êlan klông mrâo, găp djuê hơ̆k mơak snăk. Khua ƀuôn Lường Văn Thoan brei thâo, êlan anei đru kơ phung hđeh nao sang hră, amâo lŏ găn êa ôh. Čar brei prăk, ƀuôn sang đru mơ̆ng ai ktang, bi leh hlăm thŭn anei.',
      false,
    ],
    [`${STORY.join(' ')} Người Ê Đê gọi bản là ƀuôn, đường là êlan, trưởng bản là khua ƀuôn, năm là thŭn.`, true],
    ['Núñez ghi bàn thắng ở phút cuối', true],
    ['', false],
  ])('of “%.30s”', (text, expected) => {
    expect(isVietnamese(text)).toBe(expected);
  });
});

describe('the language of a story', () => {
  const LETTER = [
    'Dear friends of the village, I was cold and lost, and you gave me tea, rice and a place by the fire of the house.',
    'The people of Na Hin and the guards of the border have built the road, and the children of the school use it.',
  ];
  it.each([
    ['that quotes a letter in English', [...LETTER, ...STORY.slice(0, 2)], true],
    ['in English with a word about it', [...LETTER, ...LETTER, 'Bản dịch tiếng Anh của báo'], false],
    ['without a text', [], false],
  ])('%s', (_, texts, expected) => {
    expect(isVietnameseStory(texts)).toBe(expected);
  });
});
