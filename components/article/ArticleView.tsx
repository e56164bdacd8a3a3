import type { ComponentChildren } from 'preact';
import type { Article } from '@/lib/model/article';
import { BlockView, type ShownPicture } from './BlockView';

export interface ArticleViewProps {
  article: Article;
  /** Numbers of key points by the index of the block that holds them; they stand in the margin. */
  numbers?: ReadonlyMap<number, readonly number[]>;
  /** Kept pictures by the address under which they stand in the article. */
  pictures?: ReadonlyMap<string, ShownPicture> | undefined;
  /** The line under the title: outlet, date, authors. */
  meta?: ComponentChildren;
}

/** An article set to be read. Marks are painted over it by `rangeOf`; it draws none itself. */
export function ArticleView({ article, numbers, pictures, meta }: ArticleViewProps) {
  return (
    <article class="cg-article" lang={article.lang}>
      {article.blocks.map((block, index) => (
        <div class={rowClass(article, index)} key={index}>
          {numbers?.has(index) ? (
            <span class="cg-article-number" aria-hidden="true">
              {numbers.get(index)?.join(', ')}
            </span>
          ) : null}
          <BlockView block={block} index={index} picture={pictures?.get(block.src ?? '')} />
          {block.kind === 'title' && meta ? <p class="cg-article-meta">{meta}</p> : null}
        </div>
      ))}
    </article>
  );
}

/** Blocks of one inset box stand together, set off by a line. */
function rowClass(article: Article, index: number): string {
  return article.blocks[index]?.box === undefined ? 'cg-article-row' : 'cg-article-row cg-article-row--box';
}
