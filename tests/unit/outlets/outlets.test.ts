import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import autoHosts from '@/data/outlets/auto-hosts.json';
import registry from '@/data/outlets/registry.json';
import { outletOf, provinceOfHost } from '@/lib/outlets';

const provenance = new Map(
  readFileSync('data/outlets/provenance.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', , publishes = '', status = ''] = line.split('\t');
      return [id, { publishes, status }] as const;
    }),
);

describe('outletOf', () => {
  it.each([
    ['https://baolaichau.vn/chinh-tri/abc-1092501', 'baolaichau.vn'],
    ['http://www.baolaichau.vn', 'baolaichau.vn'],
    ['https://m.baolaichau.vn:8080/x?y#z', 'baolaichau.vn'],
    ['https://sonnptnt.laichau.gov.vn/tin', 'laichau.gov.vn'],
    ['https://dongkhoi.baovinhlong.vn/x', 'dongkhoi.baovinhlong.vn'],
    ['https://baovinhlong.vn/x', 'baovinhlong.com.vn'],
    ['https://dttc.sggp.org.vn/x', 'dttc.sggp.org.vn'],
    ['https://vov1.vov.vn/tag', 'vov.vn'],
    ['http://www.thanhnien.com.vn/pages/x.aspx', 'thanhnien.vn'],
    ['https://BAOLAICHAU.VN./x', 'baolaichau.vn'],
  ])('names the outlet of %s', (url, id) => {
    expect(outletOf(url)?.id).toBe(id);
  });

  it.each([
    'https://bvdkbaclieu.gov.vn/tin',
    'https://dichvucong.laichau.gov.vn/ho-so',
    'https://gisportal.hanoi.gov.vn',
    'https://baolaichau.vn.example.com/',
    'https://notbaolaichau.vn/',
    'https://vn/',
    'https://com.vn/',
    'file:///home/baolaichau.vn/x.html',
    'about:blank',
    'không phải địa chỉ',
    '',
  ])('knows no outlet for %s', (url) => {
    expect(outletOf(url)).toBeNull();
  });

  it('lists a merged paper’s own province first', () => {
    expect(outletOf('https://baoquangtri.vn/')?.provinces).toEqual(['quang-tri', 'quang-binh']);
    expect(outletOf('https://nhandan.vn/')?.provinces).toEqual([]);
  });
});

describe('provinceOfHost', () => {
  it.each([
    ['https://congan.bacgiang.gov.vn/', 'bac-giang'],
    ['https://hochiminhcity.gov.vn/', 'ho-chi-minh'],
    ['https://drt.danang.vn/', 'da-nang'],
    ['https://abc.thanhphohochiminh.vn/', 'ho-chi-minh'],
    ['https://dulich.baria-vungtau.gov.vn/', 'ba-ria-vung-tau'],
  ])('reads the province off %s', (url, province) => {
    expect(provinceOfHost(url)).toBe(province);
  });

  it.each([
    'https://bvdkbaclieu.gov.vn/',
    'https://moh.gov.vn/',
    'https://nhandan.vn/',
    'https://laichau.com/',
    'https://constructor.vn/',
  ])('proves nothing by %s', (url) => {
    expect(provinceOfHost(url)).toBeNull();
  });
});

describe('the registry', () => {
  it('has each host once, each outlet with its provenance', () => {
    const hosts = registry.flatMap((row) => [row.id, ...(row.hosts ?? [])]);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect([...provenance.keys()].sort()).toEqual(registry.map((row) => row.id).sort());
  });
});

const isPortal = (outlet: string) => registry.some(({ id, kind }) => id === outlet && kind === 'gov-portal');

describe('auto-hosts', () => {
  it('has only hosts that are known to publish and portals of provinces of today', () => {
    for (const { outlet } of autoHosts) {
      const { publishes, status } = provenance.get(outlet) ?? { publishes: '', status: '' };
      const portal = isPortal(outlet) && status === '';
      expect(publishes === 'likely' || publishes === 'seen' || portal, outlet).toBe(true);
    }
    expect(autoHosts.filter(({ outlet }) => provenance.get(outlet)?.publishes !== 'unknown')).toHaveLength(84);
    expect(autoHosts.filter(({ outlet }) => isPortal(outlet))).toHaveLength(34);
  });

  it('has exact match patterns of its own outlets only, each with its evidence', () => {
    for (const { outlet, matches, evidence } of autoHosts) {
      const allowed = [`*://${outlet}/*`, `*://www.${outlet}/*`];
      expect(matches[0]).toBe(allowed[0]);
      for (const match of matches) expect(allowed).toContain(match);
      if (isPortal(outlet)) expect(matches).toHaveLength(1);
      expect(evidence.length).toBeGreaterThan(20);
    }
    expect(new Set(autoHosts.map(({ outlet }) => outlet)).size).toBe(autoHosts.length);
  });
});
