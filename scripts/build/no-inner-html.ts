/** How Preact's build sets a node's HTML, for `dangerouslySetInnerHTML`. */
const ASSIGNMENT = /\b(\w+)\.innerHTML=(\w+)\.__html\b/gu;

/**
 * A plugin that takes from Preact the one place where it would set HTML: nothing here renders any, and reviewers of the
 * stores' packages ask about every such place. Fails where Preact no longer has it as expected.
 */
export function noInnerHtml() {
  return {
    name: 'no-inner-html',
    transform(code: string, id: string): { code: string; map: null } | null {
      if (!/\/preact\/dist\/preact\.m?js(?:\?|$)/u.test(id)) return null;
      if (code.match(ASSIGNMENT)?.length !== 1) throw new Error(`Preact sets HTML otherwise than expected: ${id}`);
      return { code: code.replace(ASSIGNMENT, '$1.textContent=$2.__html'), map: null };
    },
  };
}
