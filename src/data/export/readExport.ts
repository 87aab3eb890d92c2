import type { SourceCell, SourceTable } from '#data/import/importTableShape.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { isXlsx, readXlsx } from '#data/import/readXlsx.ts';
import { type Cell, type Column, technicalColumns, text, titleColumn } from '#data/lists/columns.ts';
import { allListShapes } from '#data/lists/lists.ts';

import type { ExportedTable } from './exportedTable.ts';

type Shape = (typeof allListShapes)[number];

/** The lists in a file that we wrote ourselves; undefined if it is somebody else's. */
export async function readExport(bytes: Uint8Array): Promise<readonly ExportedTable[] | undefined> {
  if (!isXlsx(bytes)) {
    const table = readCsv(bytes);
    const shape = table === undefined || !isOurs(table) ? undefined : shapeOf(table);
    return table === undefined || shape === undefined ? undefined : [exported(shape, table)];
  }
  const sheets = (await readXlsx(bytes))?.filter(({ table }) => isOurs(table)) ?? [];
  const tables = sheets.flatMap(({ name, table }) => {
    const shape = allListShapes.find(({ title }) => title === name);
    return shape === undefined ? [] : [exported(shape, table)];
  });
  return tables.length === 0 ? undefined : tables;
}

/** Nobody else's file has these two. */
const isOurs = ({ header }: SourceTable): boolean =>
  header.includes('ClientKey') && header.includes('SchemaV');

/** A CSV does not say which list it is: the one that has all of its columns, and the most of its own among them. */
function shapeOf({ header }: SourceTable): Shape | undefined {
  const share = (shape: Shape): number =>
    shape.columns.filter(({ name }) => header.includes(name)).length / shape.columns.length;
  const possible = allListShapes.filter((shape) => {
    const known = new Set(columnsOf(shape).map(({ name }) => name));
    return header.every((name) => known.has(name));
  });
  return possible.toSorted((one, other) => share(other) - share(one))[0];
}

const columnsOf = (shape: Shape): readonly Column[] => [
  text(titleColumn),
  ...shape.columns,
  ...technicalColumns,
];

function exported(shape: Shape, { header, rows }: SourceTable): ExportedTable {
  const kinds = header.map((name) => columnsOf(shape).find((column) => column.name === name)?.kind);
  const columns = header.filter((_, position) => kinds[position] !== undefined);
  return {
    list: shape.title,
    columns,
    rows: rows.map(({ cells }) =>
      kinds.flatMap((kind, position) => (kind === undefined ? [] : [cellOf(kind, cells[position])])),
    ),
  };
}

function cellOf(kind: Column['kind'], cell: SourceCell | undefined): Cell {
  if (cell === undefined || cell === '') return null;
  switch (kind) {
    case 'number': {
      const number = Number(cell);
      return Number.isFinite(number) ? number : null;
    }
    case 'boolean':
      return String(cell).toLowerCase() === 'true';
    case 'text':
    case 'longText':
    case 'choice':
      return String(cell);
  }
}
