/** A picture as it is kept. */
export interface Jpeg {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Enough that nobody sees it in print on a page of this size. */
const QUALITY = 0.8;

/**
 * Decodes a picture and makes a JPEG of it with no side longer than `longest` pixels, over white: what is kept was
 * written by our own encoder, and EPUB readers and word processors take it. Null where it cannot be decoded.
 */
export async function toJpeg(picture: Blob, longest: number): Promise<Jpeg | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
}
