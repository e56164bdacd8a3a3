import type { ComponentChildren } from 'preact';
import { Button, IconButton } from '../base/Button';

export interface RowFieldsProps<Row> {
  rows: readonly Row[];
  /** What a new row begins with. */
  empty: Row;
  /** How the row at an index is called, for those who hear the form. */
  nameOf: (index: number) => string;
  add: string;
  remove: string;
  /** Whether the last row can be taken away. */
  removable: boolean;
  onRows: (rows: Row[]) => void;
  /** The fields of a row; `change` takes on what was typed. */
  children: (row: Row, change: (changes: Partial<Row>) => void) => ComponentChildren;
}

/** Fields that come several times over: one group each, with a way to add and to take away. */
export function RowFields<Row>(props: RowFieldsProps<Row>) {
  const { rows, empty, nameOf, add, remove, removable, onRows, children } = props;
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} class="cg-row-fields">
          <legend class="cg-hidden">{nameOf(at)}</legend>
          {children(row, (changes) => onRows(rows.map((one, i) => (i === at ? { ...one, ...changes } : one))))}
          {removable || rows.length > 1 ? (
            <span class="cg-row-remove">
              <IconButton icon="close" label={remove} onClick={() => onRows(rows.filter((_, i) => i !== at))} />
            </span>
          ) : null}
        </fieldset>
      ))}
      <p class="cg-row-add">
        <Button kind="quiet" onClick={() => onRows([...rows, empty])}>
          {add}
        </Button>
      </p>
    </>
  );
}
