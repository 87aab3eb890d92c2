import type { SQLInputValue } from 'node:sqlite';

import type { Column } from './columnDefinition.ts';
import { columnSql, isIndexed } from './columnStorage.ts';
import { GraphRefusal, invalidRequest } from './graphRefusal.ts';
import type { ItemRow } from './itemStorage.ts';
import { filterCondition, sortTerms, type Condition, type SortTerm } from './odataFilter.ts';
import { pageToken, readPageToken, type PageEnd } from './pageToken.ts';
import { itemsOf, type Storage } from './storage.ts';
import type { Switches } from './switches.ts';

/** SharePoint refuses to look through more rows than this in one go. */
const listViewThreshold = 5000;

export interface ItemQuery {
  readonly filter: string | undefined;
  readonly orderby: string | undefined;
  readonly top: number;
  readonly skiptoken: string | undefined;
  /** `Prefer: HonorNonIndexedQueriesWarningMayFailRandomly` */
  readonly honorNonIndexed: boolean;
  /** Rows this caller must not learn of. */
  readonly hiddenItemIds: ReadonlySet<number>;
  readonly switches: Switches;
}

/** The first page of a list as it is. */
export const everything: Omit<ItemQuery, 'hiddenItemIds' | 'switches'> = {
  filter: undefined,
  orderby: undefined,
  top: 200,
  skiptoken: undefined,
  honorNonIndexed: false,
};

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  /** The skiptoken of the next page, if there is one. */
  readonly next: string | undefined;
}

export function pageOfItems(
  storage: Storage,
  listN: number,
  columns: readonly Column[],
  query: ItemQuery,
): ItemPage {
  const filter = query.filter === undefined ? undefined : filterCondition(query.filter, columns);
  const sort = query.orderby === undefined ? [] : sortTerms(query.orderby, columns);
  checkIndexed(filter, sort, query.honorNonIndexed);
  checkThreshold(storage, listN, { filter, sort, switches: query.switches });
  if (filter !== undefined && query.switches.fieldFilters === 'answerNothing')
    return { rows: [], next: undefined };
  const after = query.skiptoken === undefined ? undefined : afterPage(readPageToken(query.skiptoken), sort);
  const hidden = { sql: `id not in (${[...query.hiddenItemIds].join(', ')})`, values: [] };
  const where = [filter, after, query.hiddenItemIds.size === 0 ? undefined : hidden].filter(
    (condition) => condition !== undefined,
  );
  const order = [
    ...sort.map(({ column, descending }) => columnSql(column) + (descending ? ' desc' : '')),
    'id',
  ];
  const sorted = sort.map(({ column }, place) => `, ${columnSql(column)} as sort${place}`).join('');
  const rows = storage.all<ItemRow & Record<`sort${number}`, SQLInputValue>>(
    `select *${sorted} from ${itemsOf(listN)} ${where.length === 0 ? '' : `where ${where.map((one) => one.sql).join(' and ')}`}
     order by ${order.join(', ')} limit ?`,
    ...where.flatMap((one) => one.values),
    query.top + 1,
  );
  const page = rows.slice(0, query.top);
  const last = page.at(-1);
  if (rows.length <= query.top || last === undefined) return { rows: page, next: undefined };
  const sortedBy = sort.map((_, place) => last[`sort${place}`] ?? null);
  return { rows: page, next: pageToken({ id: last.id, sortedBy }) };
}

function checkIndexed(
  filter: Condition | undefined,
  sort: readonly SortTerm[],
  honorNonIndexed: boolean,
): void {
  const named = [...(filter?.columns ?? []), ...sort.map((term) => term.column)];
  const unindexed = named.find((column) => !isIndexed(column));
  if (unindexed !== undefined && !honorNonIndexed) {
    throw invalidRequest(
      `Field '${unindexed.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  const filtered = new Set(filter?.columns.map((column) => column.name));
  if (filtered.size > 1 && !honorNonIndexed) {
    throw invalidRequest(
      'When filtering on indexed fields, the service can only filter one indexed field at a time.',
    );
  }
}

interface Asked {
  readonly filter: Condition | undefined;
  readonly sort: readonly SortTerm[];
  readonly switches: Switches;
}

function checkThreshold(storage: Storage, listN: number, { filter, sort, switches }: Asked): void {
  const named = [...(filter?.columns ?? []), ...sort.map((term) => term.column)];
  if (named.length === 0) return;
  const helps = (column: Column): boolean =>
    isIndexed(column) && (column.choice === undefined || switches.indexedChoice === 'helps');
  // An index narrows what must be looked through to what matches; without one it is the whole list.
  const matching = filter !== undefined && named.every(helps) ? filter : undefined;
  if (matching === undefined && named.every(helps)) return;
  const looked = storage.one<{ rows: number }>(
    `select count(*) as rows from (select 1 from ${itemsOf(listN)} ${matching === undefined ? '' : `where ${matching.sql}`} limit ?)`,
    ...(matching?.values ?? []),
    listViewThreshold + 1,
  );
  if ((looked?.rows ?? 0) > listViewThreshold) {
    throw new GraphRefusal(
      400,
      'invalidRequest',
      'The attempted operation is prohibited because it exceeds the list view threshold.',
      { unsettled: 'overThreshold' },
    );
  }
}

/** What comes behind the last row of a page, in the order asked for. SQLite sorts absent values before all others. */
function afterPage(
  { id, sortedBy }: PageEnd,
  sort: readonly SortTerm[],
): { sql: string; values: SQLInputValue[] } {
  const steps = sort.map((term, place) => behind(term, sortedBy[place] ?? null));
  const equal = sort.map(({ column }, place) => ({
    sql: `${columnSql(column)} is ?`,
    values: [sortedBy[place] ?? null],
  }));
  const ways = [...steps, { sql: 'id > ?', values: [id] }].map((step, place) => {
    const parts = [...equal.slice(0, place), step];
    return { sql: parts.map((part) => part.sql).join(' and '), values: parts.flatMap((part) => part.values) };
  });
  return { sql: `(${ways.map((way) => way.sql).join(' or ')})`, values: ways.flatMap((way) => way.values) };
}

function behind(
  { column, descending }: SortTerm,
  value: SQLInputValue,
): { sql: string; values: SQLInputValue[] } {
  const sql = columnSql(column);
  if (value === null) return { sql: descending ? 'false' : `${sql} is not null`, values: [] };
  return descending
    ? { sql: `(${sql} < ? or ${sql} is null)`, values: [value] }
    : { sql: `${sql} > ?`, values: [value] };
}
