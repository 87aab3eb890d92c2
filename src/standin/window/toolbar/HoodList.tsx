import { keyed } from '#standin/window/parts/keyed.ts';
import type { HoodTable } from './hood.ts';
import { useHoodStyles } from './toolbar.styles.ts';

export function HoodList({ list: { displayName, columns, rows } }: { readonly list: HoodTable }) {
  const styles = useHoodStyles();
  return (
    <section>
      <h3>
        {displayName} ({rows.length})
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(({ key, item: row }) => (
            <tr key={key}>
              {row.map((cell, place) => (
                <td key={columns[place]} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
