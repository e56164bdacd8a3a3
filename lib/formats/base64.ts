/** Bytes that become text at once, as many as a call takes arguments; a multiple of three, so that pieces fit together. */
const PIECE = 24_576;

/** Base64 (RFC 4648); `Uint8Array.toBase64` is not in the Node that tests and commands run on. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
