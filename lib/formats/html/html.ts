import { titleOf } from '@/lib/model/article';
import type { Language } from '@/lib/model/ids';
import type { KeptItem } from '@/lib/model/kept';
import { escapeHtml } from '../markup';
import { articleBody, EXPORT_CSS } from './body';

/** An article as one page that needs nothing from elsewhere; browsers and word processors open it. */
export function writeHtml(item: KeptItem, language: Language): string {
  const { article } = item;
  return `<!doctype html>
<html lang="${escapeHtml(article.lang)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeHtml(titleOf(article))}</title>
<style>
${EXPORT_CSS}
</style>
</head>
<body>
<article>
${articleBody(item, language)}
</article>
</body>
</html>
`;
}
