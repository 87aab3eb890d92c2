import { isMultiChoice, isMultiLine, type Column } from './columnDefinition.ts';
import { invalidRequest } from './graphRefusal.ts';
import { graphTime } from './graphTenant.ts';

export type FieldValue = string | number | boolean | readonly string[];
/** What a row holds. A column without a value has no key: Graph never answers null. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

const maxNoteCharacters = 63_999;

/** Puts what was sent over what the row holds, or throws 400. Null and the empty text clear. */
export function mergeFields(columns: readonly Column[], held: FieldValues, sent: unknown): FieldValues {
  const merged: Record<string, FieldValue> = { ...held };
  for (const [name, value] of Object.entries(asRecord(sent))) {
    // `id` is the server's; annotations (`Tags@odata.type`) only say how to read the value beside them.
    if (name === 'id' || name.includes('@')) continue;
    const column = columns.find((known) => known.name === name);
    if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    if (value === null || value === '') delete merged[name];
    else merged[name] = checked(column, value);
  }
  return merged;
}

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

function checked(column: Column, value: unknown): FieldValue {
  if (column.text !== undefined) return checkedText(column, value);
  if (column.choice !== undefined) return checkedChoice(column, value);
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

function checkedChoice(column: Column, value: unknown): string | readonly string[] {
  const known = (choice: string): boolean =>
    column.choice?.allowTextEntry === true || (column.choice?.choices ?? []).includes(choice);
  const chosen = isMultiChoice(column) ? value : [value];
  if (!Array.isArray(chosen)) throw wrongType(column, 'Collection(Edm.String)');
  const choices = chosen.filter((choice) => typeof choice === 'string');
  if (choices.length < chosen.length) throw wrongType(column, 'Edm.String');
  if (!choices.every(known)) {
    throw invalidRequest(`The value of field '${column.name}' is not one of its choices.`);
  }
  return isMultiChoice(column) ? choices : (choices[0] ?? '');
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
