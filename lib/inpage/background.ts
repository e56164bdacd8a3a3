export type Ground = 'light' | 'dark';

interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

/** Computed colours are `rgb()` or `rgba()`, save for wide-gamut ones, which count as unknown. */
function parseColour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/u
    .exec(text)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number);
  const [r, g, b, a = 1] = parts ?? [];
  return r === undefined || g === undefined || b === undefined ? null : { r, g, b, a };
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance({ r, g, b }: Colour): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Luminance at which black and white text are equally far from the ground. */
const MIDDLE = 0.179;

/** The element that shows the shadow tree in which an element stands first; `null` where it stands in the document. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Whether text stands on a light or a dark ground: the first opaque background among its ancestors; under pictures and
 * gradients, which cannot be measured, the opposite of the text's own colour.
 */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') break;
    const colour = parseColour(style.backgroundColor);
    if (colour && colour.a > 0.5) return luminance(colour) > MIDDLE ? 'light' : 'dark';
    if (at === at.ownerDocument.documentElement) return 'light';
  }
  const ink = parseColour(getComputedStyle(element).color);
  return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
}
