/**
 * Puts exactly this text on the clipboard, and says whether it got there. Works on http pages, which have no clipboard
 * API, and on pages that rewrite what is copied: what a listener before ours has put there is taken away, and none behind
 * it is heard.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const view = document.defaultView;
  if (view?.isSecureContext) {
    const written = await view.navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  view?.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', fill, { capture: true });
  return done;
}
