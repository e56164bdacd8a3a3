import { describe, expect, it } from 'vitest';
import { loadPlaces, mapOf, placeCard } from '@/lib/places';
import { tokenize } from '@/lib/text/tokens';
import { compilePlaces } from '@/scripts/compile-places';

const bytes = compilePlaces('.');
const places = loadPlaces(bytes);

function idsOf(phrase: string): string[] {
  const [match] = places.scan(tokenize(phrase));
  return (match?.values ?? []).map((value) => places.unit(value).id);
}

describe('the compiled units', () => {
  it('are the same bytes every time', () => {
    expect(compilePlaces('.')).toEqual(bytes);
  });

  it('number 63 provinces, 696 districts, 10,035 and 3,321 communes, 34 provinces of today', () => {
    let count = 0;
    const kinds = new Map<string, number>();
    for (const province of places.slugs) expect(places.numberOf(province)).toBe(count++);
    for (let number = 0; ; number++) {
      if (number === 63 + 696 + 10_035 + 3_321) break;
      const { level, era } = places.unit(number);
      kinds.set(`${level} ${era}`, (kinds.get(`${level} ${era}`) ?? 0) + 1);
    }
    expect(Object.fromEntries(kinds)).toEqual({
      'province both': 63,
      'district before': 696,
      'commune before': 10_035,
      'commune after': 3_321,
    });
    expect(() => places.unit(14_115)).toThrow(RangeError);
    expect(new Set(places.slugs.map((slug) => places.provinceOn(slug, '2025-07-01'))).size).toBe(34);
  });

  it('refuse a file that is cut short', () => {
    expect(() => loadPlaces(bytes.slice(0, 1000))).toThrow(RangeError);
  });
});

describe('scan', () => {
  it.each([
    ['Lai Châu', 'lai-chau'],
    ['Lai Châu'.normalize('NFD'), 'lai-chau'],
    ['HOÀ BÌNH', 'hoa-binh'],
    ['Bà Rịa–Vũng Tàu', 'ba-ria-vung-tau'],
    ['TP. HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['Huế', 'hue'],
    ['Đăk Lăk', 'dak-lak'],
    ['Krông Păk', 'd:654'],
    ["Cư M'gar", 'd:648'],
    ['Cư M’gar', 'd:648'],
    ['Q.3', 'd:770'],
    ['Q3', 'd:770'],
    ['thành phố Vinh', 'd:412'],
  ])('finds %s', (phrase, id) => {
    expect(idsOf(phrase)).toContain(id);
  });

  it('gives both units that one code names', () => {
    expect(idsOf('phường Trúc Bạch').concat(idsOf('Trúc Bạch'))).toContain('c1:00004');
    expect(idsOf('Ba Đình')).toEqual(expect.arrayContaining(['d:001', 'c2:00004']));
  });

  it.each(['Vinh', 'Thanh', '5', 'vẻ vang'])('takes %s for no name by itself', (word) => {
    expect(idsOf(word)).toEqual([]);
  });
});

describe('provinces in time', () => {
  it('belong to others from 1 July 2025', () => {
    expect(places.provinceOn('binh-phuoc', '2025-06-30')).toBe('binh-phuoc');
    expect(places.provinceOn('binh-phuoc', '2025-07-01')).toBe('dong-nai');
  });

  it('change their names', () => {
    expect(places.provinceNameOn('dong-nai', '2026-04-29')).toEqual({ type: 'tỉnh', name: 'Đồng Nai' });
    expect(places.provinceNameOn('dong-nai', '2026-04-30')).toEqual({ type: 'thành phố', name: 'Đồng Nai' });
    expect(places.provinceNameOn('hue', '2024-12-31')).toEqual({ type: 'tỉnh', name: 'Thừa Thiên Huế' });
    expect(places.provinceNameOn('hue', '2025-01-01')).toEqual({ type: 'thành phố', name: 'Huế' });
  });
});

describe('placeCard', () => {
  it('says what has become of a province', () => {
    expect(placeCard(places, 'binh-phuoc', '2026-06-01T08:00')).toEqual({
      id: 'binh-phuoc',
      name: 'tỉnh Bình Phước',
      level: 'province',
      province: 'dong-nai',
      former: true,
      history: {
        vi: 'tỉnh Bình Phước: từ 1/7/2025 thuộc tỉnh Đồng Nai, từ 30/4/2026 là thành phố Đồng Nai',
        en: 'Bình Phước province: part of Đồng Nai province since 1 July 2025, Đồng Nai City since 30 April 2026',
      },
    });
    expect(placeCard(places, 'binh-phuoc', '2025-06-30')).toMatchObject({ province: 'binh-phuoc' });
    expect(placeCard(places, 'binh-phuoc', '2025-06-30')).not.toHaveProperty('former');
  });

  it.each([
    ['lai-chau', ''],
    ['quang-tri', 'tỉnh Quảng Trị: từ 1/7/2025 gồm cả tỉnh Quảng Bình cũ'],
    ['d:108', 'huyện Sìn Hồ: cấp huyện kết thúc 1/7/2025'],
    ['d:692', 'huyện Lộc Ninh: cấp huyện kết thúc 1/7/2025, địa bàn nay thuộc thành phố Đồng Nai'],
    ['d:755', 'huyện Côn Đảo: cấp huyện kết thúc 1/7/2025, từ đó là đặc khu Côn Đảo, thành phố Hồ Chí Minh'],
    ['c1:00004', 'phường Trúc Bạch: từ 1/7/2025 thuộc phường Ba Đình, thành phố Hà Nội'],
    ['c2:04117', 'xã Mường Chanh: lập ngày 1/7/2025 từ xã Chiềng Chung và xã Mường Chanh cũ'],
    ['c2:03451', ''],
  ])('tells the history of %s', (id, history) => {
    const told = placeCard(places, id, null)?.history.vi ?? 'no card';
    expect(told).toBe(history);
  });

  it('has none for an id of nothing', () => {
    expect(placeCard(places, 'd:999', null)).toBeNull();
  });
});

describe('mapOf', () => {
  const pathOf = (slug: string, day: string) => mapOf(places, [slug], day)?.provinces[0]?.path;

  it('has an outline for every province of either era', () => {
    for (const slug of places.slugs) {
      for (const day of ['2024-05-01', '2026-05-01']) expect(pathOf(slug, day)).toMatch(/^(?:M\d+ \d+l[-\d ]+z)+$/u);
    }
  });

  it('draws a province as it was on the day of the story, under the name of that day', () => {
    expect(pathOf('dong-nai', '2025-06-30')).not.toBe(pathOf('dong-nai', '2025-07-01'));
    expect(pathOf('lai-chau', '2025-06-30')).toBe(pathOf('lai-chau', '2025-07-01'));
    expect(mapOf(places, ['binh-phuoc', 'dong-nai'], '2026-05-01')?.provinces).toMatchObject([{ name: 'Đồng Nai' }]);
  });

  it('shows both archipelagos always, and lights them with their provinces', () => {
    const lit = (slug: string) => mapOf(places, [slug], null)?.archipelagos.map(({ name, lit }) => [name, lit]);
    expect(lit('lai-chau')).toEqual([
      ['Hoàng Sa', false],
      ['Trường Sa', false],
    ]);
    expect(lit('quang-nam')).toContainEqual(['Hoàng Sa', true]);
    expect(lit('khanh-hoa')).toContainEqual(['Trường Sa', true]);
  });

  it('is none where the story is in no province', () => {
    expect(mapOf(places, [], null)).toBeNull();
  });
});
