import { query } from 'odata-v4-parser';

import { badRequest, GraphRefusal, invalidRequest } from './graphRefusal.ts';
import { childrenOf, type ODataToken } from './odataToken.ts';

/** What one `$expand` asks of a thing: the columns of `fields`, or of `columns`. `select` is undefined for "all of it". */
export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
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
  allowed: readonly string[],
): readonly Expansion[] {
  const expand = options.get('$expand');
  if (expand === undefined || expand.trim() === '') return [];
  // The documents still show this spelling without $; SharePoint refuses it.
  const unprefixed = /\b(\w+\((?:select|expand))\s*=/u.exec(expand)?.[1];
  if (unprefixed !== undefined) {
    const code = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
    throw new GraphRefusal(400, code, `The expression "${unprefixed}" is not valid.`);
  }
  return expandItems(expand).map((item) => {
    const name = childrenOf(item, 'ExpandPath')[0]?.raw ?? '';
    if (!allowed.includes(name)) {
      throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${name}'.`);
    }
    const select = childrenOf(item, 'Select')[0]?.raw.replace(/^\$select=/u, '');
    return { name, select: select === undefined ? undefined : names(select) };
  });
}

function expandItems(expand: string): ODataToken[] {
  try {
    const parsed = query(`$expand=${expand}`) as ODataToken;
    return childrenOf(parsed, 'ExpandItem');
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
