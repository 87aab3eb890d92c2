import { query } from 'odata-v4-parser';

import { badRequest, GraphRefusal, invalidRequest } from './graphRefusal.ts';
import { below, childrenOf, type ODataToken } from './odataToken.ts';
import type { Switches } from './switches.ts';

/** What one `$expand` asks of a thing: the columns of `fields`, or of `columns`. `select` is undefined for "all of it". */
export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
}

/** What may be expanded, and what inside that: `{items: {fields: {}}}`. */
export interface Expandable {
  readonly [name: string]: Expandable;
}

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);

/** The options of a request, by name with `$`. Graph takes the outer ones without `$` as well. */
export function queryOptions(requestUrl: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const [name, value] of new URL(requestUrl).searchParams) {
    const whole = known.has(`$${name.toLowerCase()}`) ? `$${name}` : name;
    options.set(whole.toLowerCase(), value);
  }
  return options;
}

/** `$count`, `$skip` and whatever else a collection of list items does not know. */
export function refuseOtherOptions(options: ReadonlyMap<string, string>, allowed: readonly string[]): void {
  for (const [name, value] of options) {
    if (allowed.includes(name) || !name.startsWith('$')) continue;
    if (name === '$count' && value === 'false') continue;
    if (name === '$count' || name === '$skip') {
      throw invalidRequest(
        `${name} is not supported on this API. Only URLs returned by the API can be used to page.`,
      );
    }
    throw badRequest(`The query parameter '${name}' is not supported.`);
  }
}

export function readSelect(options: ReadonlyMap<string, string>): readonly string[] | undefined {
  const select = options.get('$select');
  return select === undefined || select.trim() === '' ? undefined : names(select);
}

export function readTop(options: ReadonlyMap<string, string>, usual: number, most: number): number {
  const top = options.get('$top');
  if (top === undefined) return usual;
  if (!/^[1-9]\d{0,9}$/u.test(top)) {
    throw badRequest(
      `Invalid value '${top}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  }
  return Math.min(Number(top), most);
}

export function readExpand(
  options: ReadonlyMap<string, string>,
  allowed: Expandable,
  { innerOptionsWithoutDollar }: Switches,
): readonly Expansion[] {
  const sent = options.get('$expand');
  if (sent === undefined || sent.trim() === '') return [];
  // The documents still show this spelling without $; SharePoint refuses it.
  const isTaken = innerOptionsWithoutDollar === 'taken';
  const expand = isTaken ? sent.replaceAll(/\((select|expand)\s*=/gu, '($$$1=') : sent;
  const unprefixed = /\b(\w+\((?:select|expand))\s*=/u.exec(expand)?.[1];
  if (unprefixed !== undefined) {
    const code = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
    throw new GraphRefusal(400, code, `The expression "${unprefixed}" is not valid.`);
  }
  return expandItems(expand).map((item) => expansionOf(item, allowed));
}

function expansionOf(item: ODataToken, allowed: Expandable): Expansion {
  const parts = below(item.value);
  const name = parts.find(({ type }) => type === 'ExpandPath')?.raw ?? '';
  const inside = allowed[name];
  if (inside === undefined) {
    throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${name}'.`);
  }
  const select = parts.find(({ type }) => type === 'Select')?.raw.replace(/^\$select=/u, '');
  const nested = parts
    .filter(({ type }) => type === 'Expand')
    .flatMap((part) => childrenOf(part, 'ExpandItem'));
  return {
    name,
    select: select === undefined ? undefined : names(select),
    expand: nested.map((one) => expansionOf(one, inside)),
  };
}

/** A client asks for the same columns all day, and reading them took the parser longer than the rows took SQLite. */
const readBefore = new Map<string, ODataToken[]>();
const keptAtMost = 500;

function expandItems(expand: string): ODataToken[] {
  const items = readBefore.get(expand);
  if (items !== undefined) return items;
  try {
    const parsed = query(`$expand=${expand}`) as ODataToken;
    const read = childrenOf(parsed, 'ExpandItem');
    if (readBefore.size < keptAtMost) readBefore.set(expand, read);
    return read;
  } catch {
    throw badRequest(
      `Parsing OData Select and Expand failed: Term '${expand}' is not valid in a $select or $expand expression.`,
    );
  }
}

const names = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
