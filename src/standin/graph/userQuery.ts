import { filter as parseFilter } from 'odata-v4-parser';

import type { Directory, DirectoryUser } from '#standin/tenant/directory.ts';
import { linkWith, metadataContext } from './graphLinks.ts';
import { badRequest, GraphRefusal } from './graphRefusal.ts';
import type { GraphCall } from './graphTenant.ts';
import { queryOptions, readSelect, readTop, refuseOtherOptions } from './odataOptions.ts';
import { below, type ODataToken } from './odataToken.ts';
import { hideTexts, type HiddenTexts } from './quotedTexts.ts';
import { userBody, wholeUser } from './userBody.ts';

const usualPage = 100;
const largestPage = 999;
type Test = (user: DirectoryUser) => boolean;

/** `GET /users`: the simple filters as they are; `$search`, endswith and ordered filters only as advanced queries. */
export function pageOfUsers(call: GraphCall, directory: Directory): Record<string, unknown> {
  const options = queryOptions(call.req.url);
  refuseOtherOptions(options, ['$filter', '$search', '$orderby', '$top', '$select', '$count', '$skiptoken']);
  const [filter, search, orderby] = ['$filter', '$search', '$orderby'].map((name) => options.get(name));
  const isEventual = call.req.header('ConsistencyLevel')?.toLowerCase() === 'eventual';
  const isCounted = options.get('$count') === 'true';
  if (search !== undefined && !isEventual) throw unsupported(searchNeedsEventual);
  const isAdvanced = /\bendswith\(|\bne\b|\bnot\b/iu.test(filter ?? '') || Boolean(filter && orderby);
  if (isAdvanced && !(isEventual && isCounted)) throw unsupported(filterNeedsEventual);

  const passes = [filter === undefined ? undefined : filterTest(filter), search && searchTest(search)];
  const found = directory.users.filter((user) => passes.every((test) => !test || test(user)));
  const sorted = orderby === undefined ? found : sortedBy(found, orderby);
  const start = Number(options.get('$skiptoken') ?? 0);
  const top = Math.min(readTop(options, usualPage, largestPage), largestPage);
  const page = sorted.slice(start, start + top);
  const isLast = start + top >= sorted.length;
  const select = readSelect(options);
  return {
    '@odata.context': metadataContext(`users${select === undefined ? '' : `(${select.join(',')})`}`),
    ...(isCounted && isEventual ? { '@odata.count': sorted.length } : {}),
    ...(isLast ? {} : { '@odata.nextLink': linkWith(call.req.url, '$skiptoken', String(start + top)) }),
    value: page.map((user) => userBody(user, select)),
  };
}

const searchNeedsEventual =
  "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'";
const filterNeedsEventual = 'Operator is not supported because the required parameters might be missing.';
const unsupported = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'Request_UnsupportedQuery', message);

function filterTest(filter: string): Test {
  const hidden = hideTexts(filter);
  try {
    return testOf(parseFilter(hidden.filter), hidden);
  } catch (error) {
    if (error instanceof GraphRefusal) throw error;
    throw badRequest('Invalid filter clause');
  }
}

function testOf(token: ODataToken, hidden: HiddenTexts): Test {
  const inner = (): Test[] => below(token.value).map((one) => testOf(one, hidden));
  switch (token.type) {
    case 'AndExpression': {
      const sides = inner();
      return (user) => sides.every((side) => side(user));
    }
    case 'OrExpression': {
      const sides = inner();
      return (user) => sides.some((side) => side(user));
    }
    case 'BoolParenExpression':
    case 'CommonExpression':
      return inner()[0] ?? (() => true);
    case 'EqualsExpression':
      return comparison(below(token.value), hidden, (value, text) => value === text);
    case 'MethodCallExpression': {
      const parameters = below((token.value as { parameters?: unknown }).parameters);
      if (token.raw.startsWith('startswith('))
        return comparison(parameters, hidden, (value, text) => value.startsWith(text));
      if (token.raw.startsWith('endswith('))
        return comparison(parameters, hidden, (value, text) => value.endsWith(text));
      throw badRequest('Invalid filter clause');
    }
    default:
      throw badRequest('Invalid filter clause');
  }
}

function comparison(
  [path, literal]: ODataToken[],
  { textOf }: HiddenTexts,
  holds: (value: string, text: string) => boolean,
): Test {
  const text = textOf(literal?.raw ?? '')?.toLowerCase();
  if (path === undefined || text === undefined) throw badRequest('Invalid filter clause');
  return (user) => holds(textIn(user, path.raw), text);
}

function textIn(user: DirectoryUser, property: string): string {
  const value = wholeUser(user)[property];
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** `"displayName:ida" OR "mail:ida"`: each looks for words that begin so. */
function searchTest(search: string): Test {
  const clauses = [...search.matchAll(/"(\w+):([^"]*)"/gu)];
  const isWhole = /^\s*"\w+:[^"]*"(?:\s+(?:OR|AND)\s+"\w+:[^"]*")*\s*$/u.test(search);
  if (!isWhole) throw badRequest('Invalid search clause');
  const isAll = /"\s+AND\s+"/u.test(search);
  return (user) => {
    const hits = clauses.map(([, property = '', words = '']) => hasWords(textIn(user, property), words));
    return isAll ? hits.every(Boolean) : hits.some(Boolean);
  };
}

const hasWords = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.split(/[\s@.]+/u).some((part) => part.startsWith(word)));

function sortedBy(users: readonly DirectoryUser[], orderby: string): DirectoryUser[] {
  const [, property, direction] = /^(displayName|userPrincipalName)(?:\s+(asc|desc))?$/u.exec(orderby) ?? [];
  if (property === undefined) throw unsupported(`Sorting not supported for current query.`);
  const up = users.toSorted((a, b) => textIn(a, property).localeCompare(textIn(b, property), 'en'));
  return direction === 'desc' ? up.toReversed() : up;
}
