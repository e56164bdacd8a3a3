// Lets Node run the project's TypeScript as it stands: resolves "@/…" and endings left out.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const root = new URL('../', import.meta.url);

/** The URL that one of our own specifiers stands for, without its ending; null for anything else. */
function own(spec, parent) {
  if (spec.startsWith('@/')) return new URL(spec.slice(2), root);
  const relative = /^\.\.?\//.test(spec) && parent?.startsWith(root.href) && !parent.includes('/node_modules/');
  return relative ? new URL(spec, parent) : null;
}

registerHooks({
  resolve(spec, context, next) {
    const url = own(spec, context.parentURL);
    for (const end of url ? ['', '.ts', '/index.ts'] : []) {
      if (/\.\w+$/.test(url.pathname + end) && existsSync(new URL(url.href + end)))
        return next(url.href + end, context);
    }
    return next(spec, context);
  },
});
