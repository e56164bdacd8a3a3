/** How long a file's address stays good, in ms: until the browser has surely taken it. */
const TAKEN = 60_000;

/** Saves a file where the browser puts downloads; needs no permission. */
export function saveFile({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
