/** `Node.nodeType` of an element and of a text; the names on `Node` itself are not there without a browser. */
export const ELEMENT = 1;
export const TEXT = 3;
