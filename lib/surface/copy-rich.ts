/** Puts text and its formatted twin on the clipboard, for a page of ours; says whether they got there. */
export async function copyRich({ text, html }: { text: string; html: string }): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
