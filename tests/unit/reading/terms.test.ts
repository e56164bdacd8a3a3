import { describe, expect, it } from 'vitest';
import type { Glossary } from '@/lib/glossary/glossary';
import { loadPlaces } from '@/lib/places';
import { findPlaces } from '@/lib/reading/places';
import { findTerms } from '@/lib/reading/terms';
import { compilePlaces } from '@/scripts/compile-places';
import { entry, glossaryOf } from '../glossary/entries';
import { articleOf } from './facts/article';

const places = loadPlaces(compilePlaces('.'));
const province = (vi: string, en: string) => ({ vi: `${vi} tỉnh {place}`, en: `${en} of {place} Province` });
const abbreviation = (text: string, near?: string[]) => ({
  text,
  kind: 'abbreviation' as const,
  ...(near && { near }),
});

const glossary = glossaryOf(
  entry('uy-ban-nhan-dan', 'Ủy ban nhân dân', {
    field: 'state-bodies',
    variants: [abbreviation('UBND')],
    patterns: [province('UBND', "People's Committee"), province('Ủy ban nhân dân', "People's Committee")],
  }),
  entry('chu-tich-uy-ban-nhan-dan', 'Chủ tịch UBND', {
    field: 'state-bodies',
    patterns: [province('Chủ tịch UBND', 'Chair')],
  }),
  entry('nhan-dan', 'nhân dân', { level: 'everyday' }),
  entry('cap-tinh', 'cấp tỉnh'),
  entry('pho-bi-thu', 'Phó Bí thư', { field: 'party' }),
  entry('bi-thu', 'Bí thư', { field: 'party' }),
  entry('quoc-phong', 'quốc phòng'),
  entry('quoc-phong-toan-dan', 'quốc phòng toàn dân'),
  entry('kinh-te-xa-hoi', 'kinh tế - xã hội'),
  entry('hoa-binh', 'hòa bình'),
  entry('thong-nhat', 'thống nhất'),
  entry('mot-cua', 'một cửa', { except: ['một cửa hàng'] }),
  entry('cua-khau', 'cửa khẩu', { field: 'border', patterns: [{ vi: 'cửa khẩu {place}', en: '{place} border gate' }] }),
  entry('thanh-tra', 'thanh tra'),
  entry('cuu-chien-binh', 'cựu chiến binh', { variants: [abbreviation('CCB', ['Hội', 'hội viên'])] }),
  entry('can-can', 'cán cân', { variants: [abbreviation('CCB', ['xuất khẩu'])] }),
  entry('doanh-nghiep', 'doanh nghiệp', { variants: [abbreviation('DN', ['công ty'])] }),
  entry('ocop', 'OCOP'),
  entry('thu-hut-dau-tu', 'thu hút đầu tư'),
  entry('fdi', 'đầu tư trực tiếp nước ngoài'),
  entry('dat-o', 'đất ở'),
  entry('bo-y-te', 'Bộ Y tế', { field: 'state-bodies' }),
  entry('so-y-te', 'Sở Y tế', { field: 'state-bodies' }),
  entry('chat-van', 'chất vấn'),
  entry('bi-can', 'bị can'),
  entry('vao-cuoc', 'vào cuộc'),
  entry('dinh-muc', 'định mức'),
  entry('tieu-cuc', 'tiêu cực', { near: ['tham nhũng'] }),
  entry('thanh-pho', 'thành phố', { variants: [abbreviation('TP')] }),
  entry('tu-phap', 'tư pháp', { variants: [abbreviation('TP', ['ngành'])] }),
);

/** "text → ids" of every hit. */
function read(texts: string | string[], of: Glossary = glossary): string[] {
  const article = articleOf([{ kind: 'title', text: '' }, ...[texts].flat()], '2024-03-05');
  return findTerms(article, of, findPlaces(article, null, places)).map(
    ({ span, entries }) => `${article.blocks[span.block]?.text.slice(span.start, span.end)} → ${entries.join(' ')}`,
  );
}

describe('findTerms', () => {
  it('takes the longest form, at every occurrence', () => {
    expect(read('Nền quốc phòng toàn dân và Quốc phòng, quốc  phòng.')).toEqual([
      'quốc phòng toàn dân → quoc-phong-toan-dan',
      'Quốc phòng → quoc-phong',
      'quốc  phòng → quoc-phong',
    ]);
  });

  it('covers as much as it can where terms overlap', () => {
    expect(read('thu hút đầu tư trực tiếp nước ngoài; thu hút đầu tư')).toEqual([
      'đầu tư trực tiếp nước ngoài → fdi',
      'thu hút đầu tư → thu-hut-dau-tu',
    ]);
  });

  it('takes one long name before two short ones', () => {
    const bodies = glossaryOf(entry('so', 'các Sở'), entry('so-y-te', 'Sở Y tế'), entry('y-te', 'y tế'));
    expect(read('Giao các Sở Y tế, các Sở và ngành y tế.', bodies)).toEqual([
      'Sở Y tế → so-y-te',
      'các Sở → so',
      'y tế → y-te',
    ]);
  });

  it('cuts no word in two', () => {
    expect(read('cán bộ y tế ở cơ sở y tế')).toEqual([]);
    expect(read('Cán bộ Bộ Y tế, bộ Y tế')).toEqual(['Bộ Y tế → bo-y-te', 'bộ Y tế → bo-y-te']);
    expect(read('hiểu bản chất vấn đề; chất vấn đại biểu')).toEqual(['chất vấn → chat-van']);
    expect(read('bị can thiệp; quy định mức phạt; đi vào cuộc sống')).toEqual([]);
    const known = glossaryOf(entry('dinh-cong', 'đình công'), entry('an-phi', 'án phí'), entry('quoc-hoi', 'Quốc hội'));
    expect(read('gia đình công nhân; phương án phí; Phú Quốc hội tụ', known)).toEqual([]);
    expect(read('Đình công, án phí, Quốc hội', known)).toHaveLength(3);
    expect(read('bị can khai; theo định mức; đã vào cuộc')).toEqual([
      'bị can → bi-can',
      'định mức → dinh-muc',
      'vào cuộc → vao-cuoc',
    ]);
  });

  it('takes no word that leads to a place', () => {
    expect(read('chọn mảnh đất ở xã Thống Nhất, huyện Yên Định làm đất ở')).toEqual(['đất ở → dat-o']);
  });

  it('finds other spellings at their exact place', () => {
    const text = 'kinh tế – xã hội, kinh tế-xã hội, quô\u0301c pho\u0300ng';
    expect(read(text)).toEqual([
      'kinh tế – xã hội → kinh-te-xa-hoi',
      'kinh tế-xã hội → kinh-te-xa-hoi',
      'quô\u0301c pho\u0300ng → quoc-phong',
    ]);
  });

  it('keeps offsets across line breaks, soft hyphens and no-break spaces', () => {
    expect(read('Về quốc\u2028phòng, thanh\u00a0tra và kinh tế - xã\u00ad hội')).toEqual([
      'quốc\u2028phòng → quoc-phong',
      'thanh\u00a0tra → thanh-tra',
      'kinh tế - xã\u00ad hội → kinh-te-xa-hoi',
    ]);
  });

  it('does not match across sentences, items or cells', () => {
    expect(read('quốc. Phòng\nthanh\ttra')).toEqual([]);
  });

  it('marks a body with its place once', () => {
    expect(read('Ủy ban nhân dân tỉnh Lai Châu họp.')).toEqual(['Ủy ban nhân dân tỉnh Lai Châu → uy-ban-nhan-dan']);
    expect(read('Chủ tịch UBND TP Cần Thơ và UBND huyện Mộc Châu')).toEqual([
      'Chủ tịch UBND TP Cần Thơ → chu-tich-uy-ban-nhan-dan',
      'UBND huyện Mộc Châu → uy-ban-nhan-dan',
    ]);
  });

  it('gives no person to an office', () => {
    expect(read('Chủ tịch UBND tỉnh Lê Văn Lương')).toEqual(['Chủ tịch UBND tỉnh → chu-tich-uy-ban-nhan-dan']);
  });

  it('gives no deputy the office of the chair', () => {
    expect(read('Phó Chủ tịch UBND tỉnh Lai Châu')).toEqual(['UBND tỉnh Lai Châu → uy-ban-nhan-dan']);
    expect(read('Phó Bí thư họp với Bí thư')).toEqual(['Phó Bí thư → pho-bi-thu', 'Bí thư → bi-thu']);
  });

  it('gives a name that no gazetteer has to what takes such names', () => {
    expect(read('qua cửa khẩu Ma Lù Thàng (Việt Nam)')).toEqual(['cửa khẩu Ma Lù Thàng → cua-khau']);
    expect(read('qua cửa khẩu Hôm nay')).toEqual(['cửa khẩu → cua-khau']);
    expect(read('qua cửa khẩu, Ma Lù Thàng')).toEqual(['cửa khẩu → cua-khau']);
  });

  it('leaves proper names alone', () => {
    expect(read('Tỉnh Hòa Bình giữ gìn hòa bình.')).toEqual(['hòa bình → hoa-binh']);
    expect(read('Ở xã Thống Nhất, huyện Yên Định, ý kiến thống nhất.')).toEqual(['thống nhất → thong-nhat']);
    expect(read('Ông Nguyễn Hòa Bình ở Dinh Thống Nhất')).toEqual([]);
  });

  it('leaves phrases that only contain a term', () => {
    expect(read('một cửa hàng hoa và bộ phận một cửa')).toEqual(['một cửa → mot-cua']);
  });

  it('finds abbreviations in capitals only', () => {
    expect(read('sản phẩm OCOP, ocop, Ocop')).toEqual(['OCOP → ocop']);
  });

  it('decides abbreviations by their neighbours', () => {
    expect(read('Hội CCB xã')).toEqual(['CCB → cuu-chien-binh']);
    expect(read('CCB của hàng xuất khẩu')).toEqual(['CCB → can-can']);
  });

  it('decides them by what is named in full elsewhere', () => {
    expect(read(['Các cựu chiến binh.', 'Ông là CCB.'])).toEqual([
      'cựu chiến binh → cuu-chien-binh',
      'CCB → cuu-chien-binh',
    ]);
  });

  it('leaves them open where nothing decides', () => {
    expect(read('CCB họp.')).toEqual(['CCB → can-can cuu-chien-binh']);
  });

  it('takes the usual reading where no neighbour speaks for another', () => {
    expect(read('HĐND TP họp')).toEqual(['TP → thanh-pho']);
    expect(read('Ngành TP họp')).toEqual(['TP → tu-phap']);
  });

  it('takes an abbreviation with readings beyond the glossary only beside its neighbours', () => {
    expect(read('tuyến ĐN - DN')).toEqual([]);
    expect(read('Công ty và DN khác')).toEqual(['DN → doanh-nghiep']);
    expect(read(['DN họp.', 'Doanh nghiệp nhỏ'])).toEqual(['DN → doanh-nghiep', 'Doanh nghiệp → doanh-nghiep']);
  });

  it('takes a word with a common meaning only beside the neighbours of its other', () => {
    expect(read('chống tham nhũng, tiêu cực')).toEqual(['tiêu cực → tieu-cuc']);
    expect(read('tâm lý tiêu cực')).toEqual([]);
  });

  it('gives hits in reading order, none overlapping', () => {
    const article = articleOf(['UBND tỉnh Lai Châu, cửa khẩu Ma Lù Thàng', 'kinh tế - xã hội cấp tỉnh']);
    const hits = findTerms(article, glossary, findPlaces(article, null, places));
    expect(hits.map((hit) => hit.entries[0])).toEqual(['uy-ban-nhan-dan', 'cua-khau', 'kinh-te-xa-hoi', 'cap-tinh']);
    for (const [i, { span }] of hits.entries()) {
      const before = hits[i - 1]?.span;
      expect(before === undefined || before.block < span.block || before.end <= span.start).toBe(true);
    }
  });
});
