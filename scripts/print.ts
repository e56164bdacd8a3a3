import { gistOf } from '@/components/panel/content';
import { formatLongDate } from '@/lib/i18n/long-date';
import { vi } from '@/lib/i18n/reader/vi';
import { type Article, titleOf } from '@/lib/model/article';
import type { NamedReading } from '@/lib/model/named-reading';
import { pointText } from '@/lib/model/reading';
import type { Verdict } from '@/lib/model/verdict';

/** A reading as the terminal shows it: verdict, title, province, date, key points, terms with their explanations. */
export function printForPeople(verdict: Verdict, article: Article | null, answer: NamedReading | null): string {
  const doubt = verdict.article ? [] : [vi[`refusal.${verdict.why}`]];
  if (!article || !answer) return doubt.join('');
  const { reading, heads, places, outletName } = answer;
  const provinces = reading.provinces.map(({ province }) => places.find(({ id }) => id === province)?.name ?? province);
  const date = article.publishedAt && formatLongDate(article.publishedAt, 'vi');
  const lines = [
    ...doubt,
    [outletName ?? article.siteName, provinces.join(', '), date].filter(Boolean).join(' · '),
    titleOf(article),
    '',
    'Ý chính',
    ...reading.keyPoints.map((point, i) => `  ${i + 1}. ${pointText(article, point)}`),
    '',
    'Thuật ngữ trong bài',
    ...heads.map(({ term, explanation, equivalent }) => {
      const english = equivalent ? ` (${equivalent.text})` : '';
      return `  ${term}${english}: ${gistOf(explanation.vi)}`;
    }),
    '',
  ];
  return lines.join('\n');
}
