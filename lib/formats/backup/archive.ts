import { FormatError } from '../format-error';
import { openZip } from '../unzip';
import { writeZip, type ZipEntry } from '../zip';

/** A backup with pictures is an archive: what is without pictures the whole file, and each picture under its hash. */
const LIBRARY = 'library.json';
const pictureName = (hash: string) => `pictures/${hash}.jpg`;

const MAX_FILES = 65_535;
/** Bytes, unpacked: of the library as much as without an archive, of a picture more than any that is kept. */
const MAX_LIBRARY = 400_000_000;
const MAX_PICTURE = 5_000_000;

/** Gives a picture's bytes by its hash, null where it is not to be had. */
export type PictureSource = (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Puts a backup and its pictures, by their hashes, into one file. */
export async function writeArchive(library: Blob, pictures: ReadonlyMap<string, Blob>): Promise<Blob> {
  const files = [...pictures].map(([hash, content]): ZipEntry => ({ name: pictureName(hash), content, stored: true }));
  return writeZip([{ name: LIBRARY, content: library }, ...files]);
}

/**
 * Opens a backup with pictures; null where the archive is something else. Pictures are read one by one, as they are asked
 * for. @throws FormatError where it is broken
 */
export async function openArchive(file: Blob): Promise<{ library: Blob; picture: PictureSource } | null> {
  const files = await openZip(file, MAX_FILES);
  const library = await files.get(LIBRARY)?.unpack(MAX_LIBRARY);
  if (!library) return null;
  const picture: PictureSource = async (hash) => {
    try {
      return (await files.get(pictureName(hash))?.unpack(MAX_PICTURE)) ?? null;
    } catch (error) {
      if (error instanceof FormatError) return null;
      throw error;
    }
  };
  return { library: new Blob([library]), picture };
}
