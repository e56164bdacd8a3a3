import { contentDetail } from '@/data/outlets/families/content-detail';
import { epi } from '@/data/outlets/families/epi';
import { newscontents } from '@/data/outlets/families/newscontents';
import { onecms } from '@/data/outlets/families/onecms';
import { postDetail } from '@/data/outlets/families/post-detail';
import { provincialPapers } from '@/data/outlets/families/provincial-papers';
import { singlePapers } from '@/data/outlets/families/single-papers';
import { vccorp } from '@/data/outlets/families/vccorp';
import { vnexpress } from '@/data/outlets/families/vnexpress';
import { znews } from '@/data/outlets/families/znews';
import type { Family, Site } from '@/lib/model/family';
import { originalAddress } from '@/lib/page/address';
import { outletOf } from './index';

/** Every family that is known; each host belongs to one at most. */
export const FAMILIES: readonly Family[] = [
  epi,
  vccorp,
  newscontents,
  onecms,
  contentDetail,
  postDetail,
  vnexpress,
  znews,
  ...singlePapers,
  ...provincialPapers,
];

/** The family of the system that serves this address; `null` where none is known. */
export function familyOf(url: string): Family | null {
  const host = URL.parse(url)?.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  return host ? (FAMILIES.find((family) => family.hosts.includes(host)) ?? null) : null;
}

/** What is known of a page before it is looked at, by its address; of an archive's copy by the one that it was taken from. */
export function siteOf(url: string): Site {
  const original = originalAddress(url);
  return { outlet: outletOf(original)?.id ?? null, family: familyOf(original) };
}
