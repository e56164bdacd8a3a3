import { minify } from 'terser';

interface Chunk {
  type: string;
  fileName: string;
  code?: string;
}

/** A plugin that minifies the page scripts once more: every reader pays for their bytes on every article. */
export function squeezePageScripts() {
  return {
    name: 'squeeze-page-scripts',
    async generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/') || !chunk.code) continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { passes: 3, ecma: 2020, unsafe_arrows: true, lhs_constants: false },
          // Browsers read a function twice that is called where it stands, unless it is in brackets; these are the
          // whole script.
          format: { ecma: 2020, comments: false, wrap_iife: true },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
