import { titleOf } from '@/lib/model/article';
import type { Language } from '@/lib/model/ids';
import type { KeptItem, KeptPicture } from '@/lib/model/kept';
import { base64 } from '../base64';
import { escapeHtml } from '../markup';
import { articleBody, EXPORT_CSS } from './body';

const dataAddress = ({ bytes }: KeptPicture) => `data:image/jpeg;base64,${base64(bytes)}`;

/** An article as one page that needs nothing from elsewhere; browsers and word processors open it. */
export function writeHtml(item: KeptItem, language: Language): string {
  const { article } = item;
  return `<!doctype html>
<html lang="${escapeHtml(article.lang)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeHtml(titleOf(article))}</title>
<style>
${EXPORT_CSS}
</style>
</head>
<body>
<article>
${articleBody(item, language, dataAddress)}
</article>
</body>
</html>
`;
}
