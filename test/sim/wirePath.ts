import { badRequest, invalidRequest } from './wire.ts';

/** What a path asks for. */
export interface AskedFor {
  readonly kind: 'batch' | 'list' | 'columns' | 'items' | 'delta' | 'item';
  readonly list: string;
  readonly itemId: string;
  /** The address of what is asked for, without options, for links. */
  readonly place: string;
  readonly options: Options;
}

export interface Options {
  readonly select: readonly string[] | undefined;
  /** Undefined: no `fields` at all; else which of them, or all. */
  readonly fields: { readonly select: readonly string[] | undefined } | undefined;
  readonly top: number;
  readonly filter: { readonly column: string; readonly value: string } | undefined;
  readonly skiptoken: string | undefined;
  readonly token: string | undefined;
}

const graphRoot = 'https://graph.microsoft.com';
const read = new Map<string, AskedFor>();

/** Reads a path; the same long one comes again and again. */
export function readPath(path: string): AskedFor {
  const known = read.get(path);
  if (known !== undefined) return known;
  const asked = parsed(path);
  if (read.size > 5000) read.clear();
  read.set(path, asked);
  return asked;
}

function parsed(path: string): AskedFor {
  const local = (path.startsWith(graphRoot) ? path.slice(graphRoot.length) : path).replace(/^\/v1\.0/u, '');
  const [place = '', query = ''] = local.split('?');
  const options = readOptions(query);
  const base = { place: `${graphRoot}/v1.0${place}`, options, list: '', itemId: '' };
  if (place === '/$batch') return { ...base, kind: 'batch' };
  const [, name, rest = ''] = /^\/sites\/[^:]+:[^:]+:\/lists\/([^/]+)(\/.*)?$/u.exec(place) ?? [];
  if (name === undefined) throw badRequest('Resource not found for the segment.');
  const list = decodeURIComponent(name).toLowerCase();
  const [, first = '', second] = rest.split('/');
  if (first === '') return { ...base, list, kind: 'list' };
  if (first === 'columns') return { ...base, list, kind: 'columns' };
  if (first !== 'items') throw badRequest('Resource not found for the segment.');
  if (second === undefined) return { ...base, list, kind: 'items' };
  if (second === 'delta') return { ...base, list, kind: 'delta' };
  return { ...base, list, kind: 'item', itemId: decodeURIComponent(second) };
}

function readOptions(query: string): Options {
  const sent = new URLSearchParams(query);
  const top = sent.get('$top');
  return {
    select: namesIn(sent.get('$select')),
    fields: readExpand(sent.get('$expand')),
    top: top === null ? 200 : readTop(top),
    filter: readFilter(sent.get('$filter')),
    skiptoken: sent.get('$skiptoken') ?? undefined,
    token: sent.get('token') ?? undefined,
  };
}

function readTop(top: string): number {
  if (!/^[1-9]\d*$/u.test(top)) throw badRequest('Invalid value for $top query option found.');
  return Math.min(Number(top), 5000);
}

function readExpand(expand: string | null): Options['fields'] {
  if (expand === null || expand.trim() === '') return undefined;
  const [, select] = /^fields(?:\(\$select=([^)]*)\))?$/u.exec(expand) ?? [null];
  if (select === null) throw badRequest('Parsing OData Select and Expand failed.');
  return { select: namesIn(select ?? null) };
}

/** The one kind of filter we send: an indexed column equals a text. */
function readFilter(filter: string | null): Options['filter'] {
  if (filter === null) return undefined;
  const [, column, value] = /^fields\/(\w+) eq '((?:[^']|'')*)'$/u.exec(filter) ?? [];
  if (column === undefined || value === undefined) throw badRequest('Invalid filter clause');
  return { column, value: value.replaceAll("''", "'") };
}

function namesIn(list: string | null): readonly string[] | undefined {
  if (list === null || list.trim() === '') return undefined;
  return list.split(',').map((name) => name.trim());
}

export const pageToken = (lastId: number): string =>
  Buffer.from(`Paged=TRUE&p_ID=${lastId}`).toString('base64url');

export function readPageToken(token: string): number {
  const decoded = /^[\w-]+$/u.test(token) ? Buffer.from(token, 'base64url').toString() : '';
  const id = /^Paged=TRUE&p_ID=(\d+)$/u.exec(decoded)?.[1];
  if (id === undefined) throw invalidRequest('One of the provided arguments is not acceptable.');
  return Number(id);
}
