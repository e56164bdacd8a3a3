import type { ComponentChild } from 'preact';
import type { Block, ListItem, TableCell } from '@/lib/model/article';
import { usePageWords } from '../pages/PageWords';
import { inlineText } from './inline';

export interface BlockViewProps {
  block: Block;
  /** Its index in the article. */
  index: number;
  /** Of an image: its kept picture, where there is one. */
  picture?: ShownPicture | undefined;
}

/** A kept picture at an address of our own; its sides in pixels. */
export interface ShownPicture {
  url: string;
  width: number;
  height: number;
}

/** One block of an article. Nothing of it is ever taken as HTML, and no picture is loaded from where it came from. */
export function BlockView({ block, index, picture }: BlockViewProps) {
  const { t } = usePageWords();
  const leaf = { 'data-block': index, 'data-start': 0 };
  const text = inlineText(block);
  switch (block.kind) {
    case 'title':
      return (
        <h1 class="cg-article-title" {...leaf}>
          {text}
        </h1>
      );
    case 'sapo':
      return (
        <p class="cg-article-sapo" {...leaf}>
          {text}
        </p>
      );
    case 'heading':
      return block.level && block.level > 2 ? <h3 {...leaf}>{text}</h3> : <h2 {...leaf}>{text}</h2>;
    case 'quote':
      return <blockquote {...leaf}>{text}</blockquote>;
    case 'verse':
      return (
        <p class="cg-article-verse" {...leaf}>
          {text}
        </p>
      );
    case 'list':
      return <ListView block={block} index={index} items={block.items ?? []} />;
    case 'table':
      return <TableView block={block} index={index} cells={block.cells ?? []} />;
    case 'image':
    case 'embed':
      return (
        <figure class="cg-article-figure">
          {picture ? (
            <img src={picture.url} width={picture.width} height={picture.height} alt={block.alt ?? ''} />
          ) : (
            <span class="cg-article-picture">{t(block.kind === 'image' ? 'article.image' : 'article.video')}</span>
          )}
          {block.text || block.credit ? (
            <figcaption>
              <span {...leaf}>{text}</span>
              {block.credit ? (
                <>
                  {' '}
                  <span class="cg-article-credit">{block.credit}</span>
                </>
              ) : null}
            </figcaption>
          ) : null}
        </figure>
      );
    default:
      return <p {...leaf}>{text}</p>;
  }
}

interface ListViewProps extends BlockViewProps {
  items: readonly ListItem[];
}

/** Items deeper than the first stand in a list of their own under the item before them. */
function ListView({ block, index, items }: ListViewProps) {
  const depth = items[0]?.depth ?? 0;
  const groups: { item: ListItem; deeper: ListItem[] }[] = [];
  for (const item of items) {
    if (item.depth <= depth || groups.length === 0) groups.push({ item, deeper: [] });
    else groups.at(-1)?.deeper.push(item);
  }
  const children = groups.map(({ item, deeper }) => (
    <li key={item.start}>
      <span data-block={index} data-start={item.start}>
        {inlineText(block, item.start, item.end)}
      </span>
      {deeper.length > 0 ? <ListView block={block} index={index} items={deeper} /> : null}
    </li>
  ));
  return items[0]?.ordered ? <ol class="cg-article-list">{children}</ol> : <ul class="cg-article-list">{children}</ul>;
}

interface TableViewProps extends BlockViewProps {
  cells: readonly TableCell[];
}

function TableView({ block, index, cells }: TableViewProps) {
  const rows = Map.groupBy(cells, (cell) => cell.row);
  return (
    <div class="cg-article-table">
      <table>
        <tbody>
          {[...rows].map(([row, inRow]) => (
            <tr key={row}>{inRow.map((cell) => cellView(block, index, cell))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellView(block: Block, index: number, cell: TableCell): ComponentChild {
  const leaf = { key: cell.start, 'data-block': index, 'data-start': cell.start };
  const text = inlineText(block, cell.start, cell.end);
  if (!cell.header) return <td {...leaf}>{text}</td>;
  return (
    <th scope={cell.row === 0 ? 'col' : 'row'} {...leaf}>
      {text}
    </th>
  );
}
