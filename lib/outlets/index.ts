import registry from '@/data/outlets/registry.json' with { type: 'json' };
import type { OutletId, ProvinceSlug } from '@/lib/model/ids';

export interface Outlet {
  /** Registered domain, such as `baolaichau.vn`. */
  id: OutletId;
  /** Vietnamese, as the outlet calls itself. */
  name: string;
  /** The outlet's own province first, then those merged into the same one; empty for national outlets. */
  provinces: ProvinceSlug[];
}

interface Row {
  id: string;
  name: string;
  provinces?: string[] | undefined;
  /** Other domains of the same outlet, most of them former ones. */
  hosts?: string[] | undefined;
  /** Tags that its leads begin with, without brackets and dash: `CTO` of "(CTO) - …". */
  datelines?: string[] | undefined;
}

/** First labels of hosts that stand under a portal's domain and are no news: services, registers, mail, maps. */
const SERVICE =
  /^(?:dichvucong|dvc|motcua|mail|webmail|data|opendata|dulieu|gis.*|bando|login|sso|id|api|egov|qlvb|vpdt)$/u;
/** Names under which provinces hold `*.X.vn` beside those of their portals (Public Suffix List). */
const OTHER_SUFFIXES = new Map<string, ProvinceSlug>([
  ['bariavungtau', 'ba-ria-vung-tau'],
  ['thanhphohochiminh', 'ho-chi-minh'],
]);

const rows: readonly Row[] = registry;
let rowsByHost: Map<string, Row> | null = null;

function index(): Map<string, Row> {
  rowsByHost ??= new Map(rows.flatMap((row) => [row.id, ...(row.hosts ?? [])].map((host) => [host, row] as const)));
  return rowsByHost;
}

function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/\.$/u, '');
}

function toOutlet({ id, name, provinces = [] }: Row): Outlet {
  return { id, name, provinces };
}

/** All domains of every outlet in the registry, by its id. */
export function domainsByOutlet(): Map<OutletId, string[]> {
  return new Map(rows.map(({ id, hosts = [] }) => [id, [id, ...hosts]]));
}

/** The tags of all outlets, as their leads begin with them. */
export const DATELINES: ReadonlySet<string> = new Set(rows.flatMap(({ datelines = [] }) => datelines));

/**
 * The outlet that an address belongs to: its own entry, or that of the nearest domain above it
 * (`sonnptnt.laichau.gov.vn` is the portal's). Hosts of services and registers belong to none.
 */
export function outletOf(url: string): Outlet | null {
  let host = hostOf(url);
  while (host?.includes('.')) {
    const row = index().get(host);
    if (row) return toOutlet(row);
    const dot = host.indexOf('.');
    if (SERVICE.test(host.slice(0, dot))) return null;
    host = host.slice(dot + 1);
  }
  return null;
}

/**
 * The province that a host proves by its suffix alone, whoever runs it: `*.laichau.gov.vn`, `*.laichau.vn`. The dot
 * before the name is required: `bvdkbaclieu.gov.vn` is a hospital's own domain.
 */
export function provinceOfHost(url: string): ProvinceSlug | null {
  const name = hostOf(url)?.match(/(?:^|\.)([a-z-]+)(?:\.gov)?\.vn$/u)?.[1];
  if (!name) return null;
  return index().get(`${name}.gov.vn`)?.provinces?.[0] ?? OTHER_SUFFIXES.get(name) ?? null;
}
