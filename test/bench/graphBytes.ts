import { gzipSync } from 'node:zlib';

export const gzipped = (text: string): number => gzipSync(text, { level: 6 }).length / 1000;

export type Row = Readonly<Record<string, unknown>>;

interface BatchBody {
  readonly responses: readonly {
    readonly body: { readonly value?: readonly { readonly fields?: Row }[] };
  }[];
}

/** The rows of each answer in these batches. */
export function rowsIn(body: string): readonly (readonly Row[])[] {
  const { responses } = JSON.parse(body) as BatchBody;
  return responses.map(({ body: { value = [] } }) => value.map(({ fields = {} }) => fields));
}

/** Every cell of every row, column after column: what the data alone weighs. */
export function columnar(lists: readonly (readonly Row[])[]): string {
  return JSON.stringify(
    lists.map((rows) => {
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
        (name) => !name.startsWith('@'),
      );
      return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
    }),
  );
}
