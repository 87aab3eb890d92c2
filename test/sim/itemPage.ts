import { checkSelects } from './rowBody.ts';
import type { ServerList, ServerRow } from './serverList.ts';
import { invalidRequest, type WireAnswer } from './wire.ts';
import { type AskedFor, pageToken, readPageToken } from './wirePath.ts';

interface How {
  readonly filtersAnswerNothing: boolean;
  readonly told: (list: ServerList, row: ServerRow, options: AskedFor['options']) => unknown;
}

/** A page of rows, oldest first, and where the next one is. */
export function page(list: ServerList, asked: AskedFor, { filtersAnswerNothing, told }: How): WireAnswer {
  const { filter, top, skiptoken } = asked.options;
  checkSelects(list, asked.options);
  const after = skiptoken === undefined ? 0 : readPageToken(skiptoken);
  const found = matches(list, filter).filter(({ id }) => id > after);
  const rows = filtersAnswerNothing && filter !== undefined ? [] : found.slice(0, top);
  const last = rows.at(-1);
  const isMore = last !== undefined && found.length > rows.length;
  const next =
    last === undefined ? '' : `${asked.place}?${optionsText(asked)}&$skiptoken=${pageToken(last.id)}`;
  const body = {
    ...(isMore ? { '@odata.nextLink': next } : {}),
    value: rows.map((row) => told(list, row, asked.options)),
  };
  return { status: 200, headers: {}, body };
}

function matches(list: ServerList, filter: AskedFor['options']['filter']): readonly ServerRow[] {
  const rows = [...list.rows.values()];
  if (filter === undefined) return rows;
  const { column, value } = filter;
  const known = list.columns.get(column);
  if (known === undefined || list.removedColumns.has(column))
    throw invalidRequest(`Field '${column}' is not recognized`);
  if (known.isIndexed !== true) throw invalidRequest(`Field '${column}' cannot be referenced in filter`);
  const wanted = value.toLowerCase();
  return rows.filter(({ fields }) => String(fields[column] ?? '').toLowerCase() === wanted);
}

function optionsText({ options: { select, fields, top, filter } }: AskedFor): string {
  const inner = fields?.select === undefined ? '' : `($select=${fields.select.join(',')})`;
  const parts = [
    ...(select === undefined ? [] : [`$select=${select.join(',')}`]),
    ...(fields === undefined ? [] : [`$expand=fields${inner}`]),
    `$top=${top}`,
    ...(filter === undefined
      ? []
      : [
          `$filter=${encodeURIComponent(`fields/${filter.column} eq '${filter.value.replaceAll("'", "''")}'`)}`,
        ]),
  ];
  return parts.join('&');
}
