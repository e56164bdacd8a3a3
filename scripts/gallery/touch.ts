/** What a finger hits without looking, in CSS pixels: WCAG 2.5.5, and both systems' own rule. */
export const FINGER = 44;

/**
 * Controls below `root` whose target is narrower or lower than a finger or than their words, one line each. The target
 * is what answers a press: it is felt for from the middle of the control, or of its label, outwards, so that padding,
 * pseudo-elements and labels count and what lies over it does not. As in WCAG 2.5.8 a control within a sentence is left
 * out, as the lines around it decide on its height; so is what is there for the keyboard and the ear alone, and what is
 * folded away. Runs in the page.
 */
export function smallTargetsIn(root: Document | ShadowRoot | Element, finger: number): string[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"]';
  /** What of a target a font's or a screen's rounding may take. */
  const TRIFLE = 1;
  const scope = root.getRootNode() as Document | ShadowRoot;

  /** The control and its labels: what presses it. */
  const partsOf = (control: Element): Element[] => [control, ...((control as HTMLInputElement).labels ?? [])];

  const unseen = (control: Element): boolean => {
    if (!control.checkVisibility({ visibilityProperty: true }) || (control as HTMLButtonElement).disabled) return true;
    for (let at: Element | null = control; at; at = at.parentElement) {
      const { clipPath, overflowY } = getComputedStyle(at);
      if (clipPath !== 'none') return partsOf(control).length === 1;
      if (overflowY === 'hidden' && at.clientHeight === 0) return true;
    }
    return false;
  };

  const inSentence = (control: Element): boolean => {
    if (!['inline', 'inline-block'].includes(getComputedStyle(control).display)) return false;
    let line = control.parentElement;
    while (line?.parentElement && getComputedStyle(line).display === 'inline') line = line.parentElement;
    if (!line) return false;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      if (owner && !owner.closest(CONTROLS) && /\p{L}/u.test(walker.currentNode.textContent ?? '')) return true;
    }
    return false;
  };

  /** Width and height of what answers a press, felt from a point outwards until either is as much as a finger. */
  const felt = (parts: Element[], x: number, y: number): [number, number] => {
    const answers = (atX: number, atY: number): boolean => {
      const hit = scope.elementFromPoint(atX, atY);
      return hit !== null && parts.some((part) => part.contains(hit));
    };
    if (!answers(x, y)) return [0, 0];
    const along = (stepX: number, stepY: number): number => {
      let [back, forth] = [0, 0];
      while (back < finger && answers(x - stepX * (back + 0.5), y - stepY * (back + 0.5))) back++;
      while (back + forth < finger && answers(x + stepX * (forth + 0.5), y + stepY * (forth + 0.5))) forth++;
      return back + forth;
    };
    return [along(1, 0), along(0, 1)];
  };

  const small: string[] = [];
  for (const control of root.querySelectorAll(CONTROLS)) {
    if (unseen(control) || inSentence(control)) continue;
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const parts = partsOf(control);
    let best = [0, 0] as [number, number];
    for (const rect of parts.flatMap((part) => part.getClientRects()[0] ?? [])) {
      const size = felt(parts, rect.left + rect.width / 2, rect.top + rect.height / 2);
      if (Math.min(...size) > Math.min(...best)) best = size;
    }
    const line = control.outerHTML.slice(0, 200);
    if (Math.min(...best) < finger - TRIFLE) small.push(`${best.map(Math.round).join(' × ')}\n  ${line}`);
    const words = new Range();
    for (const node of control.childNodes) {
      if (!(node instanceof Text) || getComputedStyle(control).overflowX !== 'visible') continue;
      words.selectNodeContents(node);
      const beyond = words.getBoundingClientRect().right - control.getBoundingClientRect().right;
      if (beyond > TRIFLE) small.push(`words stand out by ${Math.round(beyond)}\n  ${line}`);
    }
  }
  return small;
}
