import { filter as parseFilter, query as parseQuery } from 'odata-v4-parser';
import type { SQLInputValue } from 'node:sqlite';

import { isLookup, writtenName, type Column } from './columnDefinition.ts';
import { columnSql } from './columnStorage.ts';
import { badRequest, invalidRequest } from './graphRefusal.ts';
import { graphTime } from './graphTenant.ts';
import { below, childrenOf, type ODataToken } from './odataToken.ts';
import { hideTexts, type HiddenTexts } from './quotedTexts.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
  readonly columns: readonly Column[];
}

export interface SortTerm {
  readonly column: Column;
  readonly descending: boolean;
}

const comparisons: Readonly<Record<string, string>> = {
  EqualsExpression: 'is',
  NotEqualsExpression: 'is not',
  LesserThanExpression: '<',
  LesserOrEqualsExpression: '<=',
  GreaterThanExpression: '>',
  GreaterOrEqualsExpression: '>=',
};

/** The white list: comparisons of a column with a value, startswith, and, or, parentheses. Anything else is 400. */
export function filterCondition(filter: string, columns: readonly Column[]): Condition {
  const { filter: simple, textOf } = hideTexts(filter);
  return conditionOf(parsed(simple), { columns, textOf });
}

interface Scope extends Pick<HiddenTexts, 'textOf'> {
  readonly columns: readonly Column[];
}

function parsed(filter: string): ODataToken {
  try {
    return parseFilter(filter);
  } catch {
    throw invalidFilter();
  }
}

function conditionOf(token: ODataToken, scope: Scope): Condition {
  switch (token.type) {
    case 'AndExpression':
    case 'OrExpression':
      return joined(token, scope);
    case 'BoolParenExpression':
    case 'CommonExpression':
      return conditionOf(onlyChild(token), scope);
    case 'MethodCallExpression':
      return startsWith(token, scope);
    default:
      return comparison(token, scope);
  }
}

function joined(token: ODataToken, scope: Scope): Condition {
  const sides = below(token.value).map((side) => conditionOf(side, scope));
  return {
    sql: `(${sides.map((side) => side.sql).join(token.type === 'AndExpression' ? ' and ' : ' or ')})`,
    values: sides.flatMap((side) => side.values),
    columns: sides.flatMap((side) => side.columns),
  };
}

function startsWith(token: ODataToken, scope: Scope): Condition {
  const [path, literal, ...more] = below((token.value as { parameters?: unknown }).parameters);
  if (
    !token.raw.startsWith('startswith(') ||
    path === undefined ||
    literal === undefined ||
    more.length > 0
  ) {
    throw invalidFilter();
  }
  const column = columnAt(path.raw, scope.columns);
  const prefix = valueOf(literal, column, scope);
  if (typeof prefix !== 'string') throw invalidFilter();
  const last = String.fromCodePoint(0x10_ff_ff);
  const sql = `(${columnSql(column)} >= ? and ${columnSql(column)} < ?)`;
  return { sql, values: [prefix, prefix + last], columns: [column] };
}

function comparison(token: ODataToken, scope: Scope): Condition {
  const operator = comparisons[token.type];
  const [path, literal] = below(token.value);
  if (operator === undefined || path === undefined || literal?.type !== 'Literal') throw invalidFilter();
  const column = columnAt(path.raw, scope.columns);
  // Comparing with the text behind a lookup is answered, and filters nothing.
  if (isLookup(column) && !path.raw.endsWith('LookupId')) return { sql: 'true', values: [], columns: [] };
  return {
    sql: `${columnSql(column)} ${operator} ?`,
    values: [valueOf(literal, column, scope)],
    columns: [column],
  };
}

/** `fields/Name` → the column. Without `fields/` Graph calls the clause invalid. */
function columnAt(path: string, columns: readonly Column[]): Column {
  const name = /^fields\/(\w+)$/u.exec(path)?.[1];
  if (name === undefined) throw invalidFilter();
  const column =
    columns.find((known) => known.name === (name === 'id' ? 'ID' : name)) ??
    columns.find((known) => writtenName(known) === name);
  if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized`);
  return column;
}

function valueOf(literal: ODataToken, column: Column, { textOf }: Scope): SQLInputValue {
  if (literal.raw === 'null') return null;
  if (literal.raw === 'true' || literal.raw === 'false') return literal.raw === 'true' ? 1 : 0;
  const text = textOf(literal.raw);
  if (column.dateTime !== undefined) return instantOf(text ?? literal.raw);
  if (text === undefined) return numberOf(literal.raw);
  const isNumeric = Boolean(column.number ?? column.currency ?? column.boolean) || isLookup(column);
  return isNumeric || column.name === 'ID' ? numberOf(text) : text;
}

function instantOf(text: string): string {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw invalidFilter();
  return graphTime(instant);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw invalidFilter();
  return number;
}

export function sortTerms(orderby: string, columns: readonly Column[]): SortTerm[] {
  const items = orderByItems(orderby);
  return items.map(({ raw }) => {
    const [path = '', direction = 'asc'] = raw.trim().split(/\s+/u);
    return { column: columnAt(path, columns), descending: direction === 'desc' };
  });
}

function orderByItems(orderby: string): ODataToken[] {
  try {
    return childrenOf(parseQuery(`$orderby=${orderby}`), 'OrderByItem');
  } catch {
    throw badRequest('Invalid orderby clause');
  }
}

const invalidFilter = (): Error => badRequest('Invalid filter clause');

function onlyChild(token: ODataToken): ODataToken {
  const [child, ...more] = below(token.value);
  if (child === undefined || more.length > 0) throw invalidFilter();
  return child;
}
