import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Something wrong with a specimen, in a line or a few. */
export type Fault = string;

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const axe = readFileSync(join(resolve(import.meta.dirname, '../..'), 'node_modules/axe-core/axe.min.js'), 'utf8');
/** All rules but the ones about whole documents, which a part shown alone is not. */
const RULES = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => [id, { enabled: false }]),
);

/** What axe finds in a page, one fault an element; axe stays there for the next time. */
export async function violationsIn(page: Page): Promise<Fault[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const options = JSON.stringify({ rules: RULES, resultTypes: ['violations'] });
  const violations = (await page.evaluate(`axe.run(${options}).then((found) => found.violations)`)) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}\n  ${html}\n  ${failureSummary}`),
  );
}

/**
 * What does not fit: a page that scrolls sideways or on into nothing, and text that is cut by the box around it, unless
 * it is cut on purpose, with an ellipsis or a fading edge, or is there for the ear alone. What scrolls of itself, such
 * as a wide table, is left out.
 */
export async function overflowIn(page: Page): Promise<Fault[]> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : [];
    const end = Math.max(clientHeight, document.body.scrollHeight);
    if (scrollHeight > end + 1) faults.push(`scrolls into nothing: ${scrollHeight} of ${end}`);
    for (const node of document.querySelectorAll('body *')) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath, maskImage } = getComputedStyle(node);
      if (textOverflow === 'ellipsis') continue;
      if ([webkitLineClamp, clipPath, maskImage].some((value) => value !== 'none')) continue;
      // Without height it is folded away until it is wanted.
      if (node.clientHeight === 0) continue;
      const cut = [
        overflowX === 'hidden' && node.scrollWidth > node.clientWidth + 1 ? `${node.scrollWidth} wide` : '',
        overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 1 ? `${node.scrollHeight} high` : '',
      ].filter((one) => one !== '');
      if (cut.length > 0) faults.push(`cut: ${cut.join(', ')}\n  ${node.outerHTML.slice(0, 160)}`);
    }
    return faults;
  });
}
