import type { Column } from '#data/lists/columns.ts';
import { resourceUnits } from '#standin/graph/resourceUnits.ts';

import { answerBatch, type BatchFaults } from './batchAnswers.ts';
import { page } from './itemPage.ts';
import { checkSelects, etagOf, rowBody, type Writer } from './rowBody.ts';
import type { Dice } from './rng.ts';
import {
  checkUnique,
  createServerList,
  deleteRow,
  type Fields,
  mergedFields,
  putRow,
  type ServerList,
  type ServerRow,
} from './serverList.ts';
import {
  accessDenied,
  badRequest,
  invalidRequest,
  itemNotFound,
  resourceModified,
  type WireAnswer,
  WireRefusal,
  type WireRequest,
} from './wire.ts';
import { deltaToken, tokenOf } from './deltaToken.ts';
import { type AskedFor, readPath } from './wirePath.ts';

export type Role = 'none' | 'read' | 'write';

/** A write that SharePoint took. */
export interface Written {
  readonly list: ServerList;
  readonly before: ServerRow | undefined;
  readonly after: ServerRow;
  readonly by: string;
}

export interface AnswerHow {
  readonly isTwice?: boolean;
  readonly batchFaults?: BatchFaults;
}

/** SharePoint lists behind Microsoft Graph, in memory, as far as the engine asks. Held to the real stand-in by a test. */
export interface ListServer {
  readonly lists: readonly ServerList[];
  readonly answer: (request: WireRequest, by: string, how?: AnswerHow) => WireAnswer;
  readonly addList: (title: string, columns: readonly Column[]) => ServerList;
  /** A person's right to a list, or to the site: 'none' on the site answers 403 to everything. */
  readonly setRole: (by: string, list: ServerList | 'site', role: Role) => void;
  /** Somebody types into SharePoint itself. */
  readonly writeByHand: (
    list: ServerList,
    row: ServerRow | undefined,
    fields: Fields,
    by: string,
  ) => ServerRow;
  readonly deleteByHand: (list: ServerList, row: ServerRow) => void;
  onWritten: (written: Written) => void;
  /** What was charged in all, and when each call came. */
  onUnits: ((units: number) => void) | undefined;
  /** Does a delta token remember that fields were wanted? Documented nowhere. */
  losesExpand: boolean;
  /** For some days in 2025 every filter on fields answered 200 and nothing. */
  filtersAnswerNothing: boolean;
  /** A delta tells a changed row once as it was before and once as it is: allowed, and some tenants do. */
  tellsTwice: boolean;
}

interface Deps {
  /** Milliseconds since 1970: SharePoint's own clock. */
  readonly now: () => number;
  readonly dice: Dice;
  readonly writerOf: (id: string) => Writer | undefined;
}

export function createListServer({ now, dice, writerOf }: Deps): ListServer {
  const lists: ServerList[] = [];
  const roles = new Map<string, Role>();
  const guids = { count: 0 };

  const instant = (): string => `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const roleOf = (by: string, where: string): Role => roles.get(`${by} ${where}`) ?? 'write';

  function listFor(asked: AskedFor, by: string, needed: 'read' | 'write'): ServerList {
    const isShut = roleOf(by, 'site') === 'none';
    const list = lists.find(({ id, title }) => id === asked.list || title.toLowerCase() === asked.list);
    if (isShut) throw accessDenied();
    if (list === undefined) throw itemNotFound();
    const role = roleOf(by, list.id);
    if (role === 'none') throw itemNotFound(); // SharePoint trims what one may not see
    if (needed === 'write' && role !== 'write') throw accessDenied();
    return list;
  }

  function insert(list: ServerList, fields: Fields, by: string): ServerRow {
    checkUnique(list, fields, 0);
    list.lastId += 1;
    list.lastChange += 1;
    guids.count += 1;
    const at = instant();
    const guid = `00000000-0000-4000-8000-${String(guids.count).padStart(12, '0')}`;
    const who = { createdAt: at, modifiedAt: at, createdBy: by, modifiedBy: by };
    const row: ServerRow = {
      id: list.lastId,
      guid,
      version: 1,
      change: list.lastChange,
      ...who,
      fields,
      before: undefined,
    };
    putRow(list, row);
    server.onWritten({ list, before: undefined, after: row, by });
    return row;
  }

  function update(list: ServerList, row: ServerRow, fields: Fields, by: string): ServerRow {
    checkUnique(list, fields, row.id);
    list.lastChange += 1;
    const next: ServerRow = {
      ...row,
      version: row.version + 1,
      change: list.lastChange,
      modifiedAt: instant(),
      modifiedBy: by,
      fields,
      before: { ...row, before: undefined },
    };
    putRow(list, next);
    server.onWritten({ list, before: row, after: next, by });
    return next;
  }

  const whole = { select: undefined, fields: { select: undefined } };
  const told = (list: ServerList, row: ServerRow, options: AskedFor['options'] | typeof whole) =>
    rowBody(list, row, options, writerOf);

  function answerItem(list: ServerList, row: ServerRow, status: number, asked?: AskedFor): WireAnswer {
    const body = told(list, row, asked?.options ?? whole);
    return { status, headers: { ETag: etagOf(row).replaceAll('"', '') }, body };
  }

  function read(asked: AskedFor, by: string, isTwice: boolean): WireAnswer {
    const list = listFor(asked, by, 'read');
    switch (asked.kind) {
      case 'list':
        return { status: 200, headers: {}, body: { id: list.id, displayName: list.title } };
      case 'columns': {
        const names = [...list.columns.keys()].filter((name) => !list.removedColumns.has(name));
        return { status: 200, headers: {}, body: { value: names.map((name) => ({ name })) } };
      }
      case 'item': {
        const row = rowFor(list, asked);
        checkSelects(list, asked.options);
        return answerItem(list, row, 200, asked);
      }
      case 'items':
        return page(list, asked, { filtersAnswerNothing: server.filtersAnswerNothing, told });
      case 'delta':
        return delta(list, asked, isTwice || server.tellsTwice);
      case 'batch':
        throw badRequest('Resource not found for the segment.');
    }
  }

  function delta(list: ServerList, asked: AskedFor, isTwice: boolean): WireAnswer {
    const from = tokenOf(list, asked);
    checkSelects(list, from.options);
    const live = [...list.rows.values()].filter(({ change }) => change > from.after);
    const gone = [...list.deleted].filter(([, change]) => change > Math.max(from.after, from.deletionsAfter));
    const changes = [
      ...live.map((row) => ({ change: row.change, row, id: row.id })),
      ...gone.map(([id, change]) => ({ change, row: undefined, id })),
    ].toSorted((one, other) => one.change - other.change);
    const shown = changes.slice(0, from.options.top);
    const isLast = changes.length <= from.options.top;
    const end = isLast ? list.lastChange : (shown.at(-1)?.change ?? from.after);
    const fields = server.losesExpand ? undefined : from.options.fields;
    const token = deltaToken({
      track: list.track,
      after: end,
      deletionsAfter: isLast ? end : from.deletionsAfter,
      options: { ...from.options, fields },
    });
    const tell = ({ row, id }: (typeof shown)[number]): unknown[] => {
      if (row === undefined) return [{ id: String(id), deleted: { state: 'deleted' } }];
      const states = isTwice && row.before !== undefined ? [row.before, row] : [row];
      return states.map((state) => told(list, state, from.options));
    };
    const body = {
      [isLast ? '@odata.deltaLink' : '@odata.nextLink']: `${asked.place}?token=${token}`,
      value: shown.flatMap(tell),
    };
    return { status: 200, headers: {}, body };
  }

  const server: ListServer = {
    lists,
    onWritten: () => undefined,
    onUnits: undefined,
    losesExpand: false,
    filtersAnswerNothing: false,
    tellsTwice: false,
    addList: (title, columns) => {
      const list = createServerList(
        `00000000-0000-4000-9000-${String(lists.length).padStart(12, '0')}`,
        title,
        columns,
      );
      lists.push(list);
      return list;
    },
    setRole: (by, list, role) => {
      roles.set(`${by} ${list === 'site' ? 'site' : list.id}`, role);
    },
    writeByHand: (list, row, fields, by) =>
      row === undefined ? insert(list, fields, by) : update(list, row, fields, by),
    deleteByHand: deleteRow,
    answer: (request, by, { isTwice = false, batchFaults } = {}) => {
      try {
        const asked = readPath(request.path);
        if (asked.kind === 'batch')
          return answerBatch(request, {
            dice,
            faults: batchFaults,
            send: (part, isPartTwice) => server.answer(part, by, { isTwice: isPartTwice }),
          });
        server.onUnits?.(
          resourceUnits(
            request.method,
            `/${asked.place.split('/').slice(4).join('/')}`,
            asked.options.token !== undefined,
          ),
        );
        if (request.method === 'GET') return read(asked, by, isTwice);
        if (request.method === 'POST' && asked.kind === 'items') {
          const list = listFor(asked, by, 'write');
          return answerItem(list, insert(list, mergedFields(list, {}, fieldsIn(request) ?? {}), by), 201);
        }
        if (request.method === 'PATCH' && asked.kind === 'item') {
          const list = listFor(asked, by, 'read');
          const row = rowFor(list, asked);
          if (roleOf(by, list.id) !== 'write') throw accessDenied();
          const sent = fieldsIn(request);
          if (sent === undefined) throw invalidRequest('Invalid request');
          checkIfMatch(request, row);
          return answerItem(list, update(list, row, mergedFields(list, row.fields, sent), by), 200);
        }
        throw badRequest('Resource not found for the segment.');
      } catch (error) {
        if (error instanceof WireRefusal) return error.answer;
        throw error;
      }
    },
  };
  return server;
}

function rowFor(list: ServerList, asked: AskedFor): ServerRow {
  const row = /^\d{1,15}$/u.test(asked.itemId) ? list.rows.get(Number(asked.itemId)) : undefined;
  if (row === undefined) throw itemNotFound();
  return row;
}

function fieldsIn({ body }: WireRequest): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('Unable to read JSON request payload.');
  return 'fields' in body ? body.fields : undefined;
}

function checkIfMatch({ headers = {} }: WireRequest, row: ServerRow): void {
  const sent = Object.entries(headers).find(([name]) => name.toLowerCase() === 'if-match')?.[1];
  if (sent === undefined || sent.trim() === '*') return;
  if (bare(sent) !== bare(etagOf(row))) throw resourceModified();
}

const bare = (etag: string): string =>
  etag.trim().replace(/^W\//u, '').replaceAll(/["{}]/gu, '').toLowerCase();
