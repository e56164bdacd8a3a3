import type { TakenPicture } from '@/lib/model/picture';

/**
 * Takes a picture that the page shows under an address, no side longer than `longest` pixels: drawn from what has been
 * loaded, so that nothing is fetched.
 *
 * The background has the browser run it in the tab as it stands here, so it may use nothing from outside itself.
 */
export async function takePicture(src: string, longest: number): Promise<TakenPicture> {
  const image = [...document.images].find((one) => one.complete && [one.currentSrc, one.src].includes(src));
  if (!image?.naturalWidth || !image.naturalHeight) return { status: 'absent' };
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, longest / Math.max(naturalWidth, naturalHeight));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(naturalWidth * scale)),
    Math.max(1, Math.round(naturalHeight * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) return { status: 'absent' };
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    return { status: 'taken', base64: new Uint8Array(await blob.arrayBuffer()).toBase64() };
  } catch {
    // Of another site: the browser lets nobody read what was drawn.
    return { status: 'closed' };
  }
}
