import { isLookup, isMultiChoice, isMultiLine, writtenName, type Column } from './columnDefinition.ts';
import { invalidRequest } from './graphRefusal.ts';
import { graphTime } from './graphTenant.ts';
import { checkedLookup, type LookupSources } from './lookupValues.ts';
import type { Switches } from './switches.ts';

export type FieldValue = string | number | boolean | readonly string[] | readonly number[];
/** What a row holds. A column without a value has no key: Graph never answers null. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

const maxNoteCharacters = 63_999;

export interface WritingRules extends LookupSources {
  readonly columns: readonly Column[];
  readonly switches: Pick<Switches, 'unknownChoice' | 'emptyText'>;
}

/** Puts what was sent over what the row holds, or throws 400. Null and the empty text clear. */
export function mergeFields(rules: WritingRules, held: FieldValues, sent: unknown): FieldValues {
  const merged: Record<string, FieldValue> = { ...held };
  const fields = asRecord(sent);
  for (const [name, value] of Object.entries(fields)) {
    // `id` is the server's; annotations (`Tags@odata.type`) only say how to read the value beside them.
    if (name === 'id' || name.includes('@')) continue;
    const column = rules.columns.find((known) => writtenName(known) === name);
    if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    if (isBlank(column, value, rules)) delete merged[name];
    else merged[name] = checked(column, value, fields[`${name}@odata.type`], rules);
  }
  return merged;
}

const isBlank = (column: Column, value: unknown, { switches }: WritingRules): boolean =>
  value === null || (value === '' && (column.text === undefined || switches.emptyText === 'cleared'));

/** A new row starts with the columns' default values. */
export function defaultFields(columns: readonly Column[], now: number): FieldValues {
  const withDefault = columns.flatMap((column) => {
    const value = column.defaultValue?.value;
    return value === undefined || value === '' ? [] : [[column.name, defaultOf(column, value, now)] as const];
  });
  return Object.fromEntries(withDefault);
}

function defaultOf(column: Column, value: string, now: number): FieldValue {
  if (column.boolean !== undefined) return value === '1' || value.toLowerCase() === 'true';
  if (column.number !== undefined || column.currency !== undefined) return Number(value);
  if (column.dateTime !== undefined && value.toLowerCase() === '[today]') return graphTime(now);
  return value;
}

function checked(column: Column, value: unknown, annotation: unknown, rules: WritingRules): FieldValue {
  if (isLookup(column)) return checkedLookup(column, value, annotation, rules);
  if (isMultiChoice(column)) return checkedChoices(column, value, annotation, rules);
  if (annotation !== undefined) throw wrongType(column, 'a single value');
  if (column.text !== undefined) return checkedText(column, value);
  if (column.choice !== undefined) return checkedChoice(column, value, rules);
  if (column.boolean !== undefined) {
    if (typeof value === 'boolean') return value;
    throw wrongType(column, 'Edm.Boolean');
  }
  if (column.dateTime !== undefined) return checkedInstant(column, value);
  return checkedNumber(column, value);
}

function checkedText(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(column, 'Edm.String');
  const most = isMultiLine(column) ? maxNoteCharacters : (column.text?.maxLength ?? 255);
  if (value.length > most) {
    throw invalidRequest(
      `Invalid text value. A text field contains invalid data. Please check the value and try again. [${column.name}]`,
    );
  }
  return value;
}

function checkedNumber(column: Column, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(column, 'Edm.Double');
  const { minimum, maximum } = column.number ?? {};
  if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)) {
    throw invalidRequest(`The value of field '${column.name}' is out of range.`);
  }
  return value;
}

function checkedChoice(column: Column, value: unknown, { switches }: WritingRules): string {
  if (typeof value !== 'string') throw wrongType(column, 'Edm.String');
  const { allowTextEntry, choices = [] } = column.choice ?? {};
  if (allowTextEntry === true || choices.includes(value) || switches.unknownChoice === 'taken') return value;
  throw invalidRequest(`The value of field '${column.name}' is not one of its choices.`);
}

/** Several values need an annotation beside them that says so. */
function checkedChoices(
  column: Column,
  value: unknown,
  annotation: unknown,
  rules: WritingRules,
): readonly string[] {
  const collection = 'Collection(Edm.String)';
  if (annotation !== collection || !Array.isArray(value)) throw wrongType(column, collection);
  return value.map((one) => checkedChoice(column, one, rules));
}

/** Milliseconds are lost on the way into SharePoint. */
function checkedInstant(column: Column, value: unknown): string {
  const instant = typeof value === 'string' && /^\d{4}-\d\d-\d\d/u.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(instant)) throw wrongType(column, 'Edm.DateTimeOffset');
  return graphTime(instant);
}

const wrongType = (column: Column, type: string): Error =>
  invalidRequest(`Cannot convert the value of field '${column.name}' to the expected type '${type}'.`);

function asRecord(sent: unknown): Record<string, unknown> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    throw invalidRequest('Invalid request');
  return sent as Record<string, unknown>;
}
