import { useEffect, useState } from 'preact/hooks';
import type { ShownPicture } from '@/components/article/BlockView';
import type { KeptPicture } from '@/lib/model/kept';

/** Kept pictures by their addresses in the text, drawn from memory for as long as they are shown. */
export function usePictures(kept: readonly KeptPicture[]): ReadonlyMap<string, ShownPicture> {
  const [shown, setShown] = useState<ReadonlyMap<string, ShownPicture>>(new Map());
  useEffect(() => {
    const made = kept.map(({ src, bytes, width, height }) => {
      const url = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
      return [src, { url, width, height }] as const;
    });
    setShown(new Map(made));
    return () => {
      for (const [, { url }] of made) URL.revokeObjectURL(url);
    };
  }, [kept]);
  return shown;
}
