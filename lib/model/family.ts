import type { OutletId } from './ids';

/**
 * How one news system marks up its articles, as data. Every part is a selector list (see `lib/page/snapshot/select.ts`) and may
 * be left out; what a family leaves out, or what its selectors no longer find, the general algorithm finds.
 */
export interface Family {
  id: string;
  /** Exact hosts, without `www.` and mobile forms. */
  hosts: readonly string[];
  /** Addresses of articles on which the selectors were seen or told to hold. */
  tests: readonly string[];
  title?: string;
  sapo?: string;
  body?: string;
  authors?: string;
  date?: string;
  captions?: string;
  /** Inside title, sapo or body and none of the article. */
  drop?: string;
}

/** What is known of a page by its address: whose it is, and how its news system marks up articles. */
export interface Site {
  outlet: OutletId | null;
  family: Family | null;
}
