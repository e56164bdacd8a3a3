/**
 * What moves below `root` although the reader wants nothing to move, one line each: styles that would fade, slide or
 * scroll smoothly, on elements and on what is drawn before and after them, and animations that run. Runs in the page.
 */
export function motionIn(root: Document | ShadowRoot | Element): string[] {
  /** Longest that a change may take, in ms: less than a frame. */
  const TRIFLE = 10;
  const longest = (times: string): number =>
    Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const line = element.outerHTML.slice(0, 160);
    for (const pseudo of ['', '::before', '::after', '::backdrop']) {
      const style = getComputedStyle(element, pseudo);
      if (style.transitionProperty !== 'none' && longest(style.transitionDuration) > TRIFLE)
        faults.push(`transition ${style.transitionDuration}${pseudo}\n  ${line}`);
      if (style.animationName !== 'none' && longest(style.animationDuration) > TRIFLE)
        faults.push(`animation ${style.animationName}${pseudo}\n  ${line}`);
      if (style.scrollBehavior === 'smooth') faults.push(`scrolls smoothly${pseudo}\n  ${line}`);
    }
  }
  const scope = root.getRootNode() as Document | ShadowRoot;
  for (const { effect, playState } of scope.getAnimations()) {
    if (playState === 'running' && Number(effect?.getComputedTiming().activeDuration) > TRIFLE)
      faults.push(`runs\n  ${(effect as KeyframeEffect).target?.outerHTML.slice(0, 160)}`);
  }
  return faults;
}
