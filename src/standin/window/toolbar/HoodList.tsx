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
          {rows.map((row, position) => (
            <tr key={position}>
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
