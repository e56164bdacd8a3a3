import type { RichText } from '@/lib/model/citation';

/**
 * Puts exactly this text on the clipboard, plain or with its formatted twin, and says whether it got there. Works on http
 * pages, which have no clipboard API, and on pages that rewrite what is copied: what a listener before ours has put there
 * is taken away, and none behind it is heard.
 */
export async function copyText(document: Document, content: string | RichText): Promise<boolean> {
  const view = document.defaultView;
  const { text, html } = typeof content === 'string' ? { text: content, html: null } : content;
  if (view?.isSecureContext) {
    const written = await write(view, text, html).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  view?.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', fill, { capture: true });
  return done;
}

async function write(view: Window, text: string, html: string | null): Promise<void> {
  const { clipboard } = view.navigator;
  if (html === null) return clipboard.writeText(text);
  const blob = (type: string, part: string) => new Blob([part], { type });
  await clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
  ]);
}
