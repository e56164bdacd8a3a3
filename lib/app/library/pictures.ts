import { type Jpeg, toJpeg } from '@/lib/browser/jpeg';
import { isGranted } from '@/lib/browser/permissions';
import { pictureHead } from '@/lib/formats/picture';
import { type Library, MAX_PICTURES, type NewPicture } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import type { TakenPicture } from '@/lib/model/picture';
import type { PicturesKept } from '@/lib/protocol/messages/pictures';

/** Takes the picture that a tab's page shows under an address, no side longer than `longest` pixels. */
export type TakePicture = (tab: number, src: string, longest: number) => Promise<TakenPicture | null>;

/** No side of a kept picture is longer, in pixels. */
const LONGEST = 1280;
/** Bytes of a picture as a page or a host hands it over, and pixels that are decoded, at most. */
const MAX_BYTES = 20_000_000;
const MAX_PIXELS = 50_000_000;
/** How long a host may take, in ms. */
const PATIENCE = 10_000;

/** Addresses of an article's pictures, each once. */
export function pictureAddresses(article: Article): string[] {
  const found = article.blocks.flatMap(({ kind, src }) => (kind === 'image' && src ? [src] : []));
  return [...new Set(found)];
}

/**
 * Keeps the pictures of a kept article that the page in a tab has loaded, and those of hosts that the reader granted.
 * Whatever cannot be had is left out.
 */
export async function keepPictures(
  library: Library,
  id: string,
  tab: number,
  take: TakePicture,
): Promise<PicturesKept> {
  const opened = await library.open(id);
  if (!opened) return { kept: 0, of: 0 };
  const addresses = pictureAddresses(opened.article);
  const pictures: NewPicture[] = [];
  for (const src of addresses.slice(0, MAX_PICTURES)) {
    const picture = await pictureOf(() => take(tab, src, LONGEST), src);
    if (picture) pictures.push({ src, ...picture });
  }
  return { kept: await library.keepPictures(id, opened.version, pictures), of: addresses.length };
}

async function pictureOf(take: () => ReturnType<TakePicture>, src: string): Promise<Jpeg | null> {
  try {
    const taken = await take();
    if (taken?.status === 'closed') return await fromHost(src);
    if (taken?.status !== 'taken' || taken.base64.length > MAX_BYTES) return null;
    return await madeAnew(Uint8Array.fromBase64(taken.base64));
  } catch {
    return null;
  }
}

/**
 * A picture that the page has loaded from another site. That site is asked only where the reader has let us in, and what
 * the browser has in its cache comes first.
 */
async function fromHost(src: string): Promise<Jpeg | null> {
  if (!(await isGranted(src))) return null;
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(src, { cache: 'force-cache', credentials: 'omit', signal });
  const bytes = response.ok && (await bytesOf(response));
  return bytes ? await madeAnew(bytes) : null;
}

/** The body of an answer; null where it holds more than a picture may. */
async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > MAX_BYTES) return null;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whatever a page or a host calls a picture is decoded only where its first bytes say so, and encoded anew. */
async function madeAnew(bytes: Uint8Array<ArrayBuffer>): Promise<Jpeg | null> {
  const head = pictureHead(bytes);
  if (!head || head.width * head.height > MAX_PIXELS) return null;
  return toJpeg(new Blob([bytes], { type: head.type }), LONGEST);
}
