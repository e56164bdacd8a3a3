import { browser } from './api';

interface OutFile {
  name: string;
  blob: Blob;
}

/** How long a file's address stays good, in ms: until the browser has surely taken it. */
const TAKEN = 60_000;
/** Folder in the downloads folder, where files are put unasked. */
const FOLDER = 'chu-giai';

/** Saves a file where the browser puts downloads; needs no permission. */
export function saveFile({ name, blob }: OutFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

const PERMISSION = { permissions: ['downloads' as const] };

/** Whether files may be put into the downloads folder unasked. */
export async function mayDownload(): Promise<boolean> {
  return await browser.permissions.contains(PERMISSION);
}

/** Asks the reader for that; only in a click, before anything is waited for. */
export async function askToDownload(): Promise<boolean> {
  return await browser.permissions.request(PERMISSION);
}

/** Puts a file into a folder of ours in the downloads folder; resolves to whether it is there. */
export async function putFile({ name, blob }: OutFile): Promise<boolean> {
  const url = URL.createObjectURL(blob);
  try {
    return await finished(await browser.downloads.download({ url, filename: `${FOLDER}/${name}`, saveAs: false }));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Waits for the end of a download; resolves to whether it is complete. */
async function finished(id: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const settle = (state: string | undefined) => {
    if (state === 'complete' || state === 'interrupted') resolve(state === 'complete');
  };
  const listen = (change: { id: number; state?: { current?: string } }) => {
    if (change.id === id) settle(change.state?.current);
  };
  browser.downloads.onChanged.addListener(listen);
  try {
    const [download] = await browser.downloads.search({ id });
    settle(download?.state);
    return await promise;
  } finally {
    browser.downloads.onChanged.removeListener(listen);
  }
}
