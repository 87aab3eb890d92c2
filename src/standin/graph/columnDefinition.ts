import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { invalidRequest, notPlayed } from './graphRefusal.ts';

const facets = {
  text: z.looseObject({ allowMultipleLines: z.boolean().optional(), maxLength: z.number().optional() }),
  number: z.looseObject({ minimum: z.number().nullish(), maximum: z.number().nullish() }),
  currency: z.looseObject({}),
  boolean: z.looseObject({}),
  choice: z.looseObject({
    choices: z.array(z.string()).default([]),
    allowTextEntry: z.boolean().optional(),
    displayAs: z.string().optional(),
  }),
  dateTime: z.looseObject({ format: z.string().optional() }),
  personOrGroup: z.looseObject({ allowMultipleSelection: z.boolean().optional() }),
  lookup: z.looseObject({
    listId: z.string().optional(),
    columnName: z.string().optional(),
    allowMultipleValues: z.boolean().optional(),
  }),
};
const notPlayedFacets = ['hyperlinkOrPicture', 'calculated', 'term', 'thumbnail', 'geolocation'] as const;

const columnSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  description: z.string(),
  columnGroup: z.string(),
  enforceUniqueValues: z.boolean(),
  hidden: z.boolean(),
  indexed: z.boolean(),
  readOnly: z.boolean(),
  required: z.boolean(),
  defaultValue: z.looseObject({ value: z.string().optional() }).optional(),
  text: facets.text.optional(),
  number: facets.number.optional(),
  currency: facets.currency.optional(),
  boolean: facets.boolean.optional(),
  choice: facets.choice.optional(),
  dateTime: facets.dateTime.optional(),
  personOrGroup: facets.personOrGroup.optional(),
  lookup: facets.lookup.optional(),
});

/** A column as Graph shows it, and as it is kept. */
export type Column = z.infer<typeof columnSchema>;

const sentColumn = columnSchema.partial();
export type SentColumn = z.infer<typeof sentColumn>;

export const columnPatch = columnSchema
  .pick({
    displayName: true,
    description: true,
    enforceUniqueValues: true,
    hidden: true,
    indexed: true,
    required: true,
    defaultValue: true,
    text: true,
    number: true,
    currency: true,
    choice: true,
    dateTime: true,
  })
  .partial();

/** The whole column from what was sent, or 400. */
export function columnFrom(sent: unknown): Column {
  const read = sentColumn.safeParse(sent);
  if (!read.success) throw invalidRequest('Invalid request');
  const asked = read.data;
  const wanted = asked.name ?? asked.displayName ?? '';
  if (wanted === '') throw invalidRequest('Invalid request');
  const notYet = notPlayedFacets.find((facet) => facet in asked);
  if (notYet !== undefined) throw notPlayed(`columns of type ${notYet}`);
  const name = internalName(wanted);
  const column: Column = {
    columnGroup: 'Custom Columns',
    description: asked.description ?? '',
    displayName: asked.displayName ?? wanted,
    enforceUniqueValues: asked.enforceUniqueValues ?? false,
    hidden: asked.hidden ?? false,
    id: randomUUID(),
    indexed: asked.indexed ?? false,
    name,
    readOnly: asked.readOnly ?? false,
    required: asked.required ?? false,
    ...(asked.defaultValue === undefined ? {} : { defaultValue: asked.defaultValue }),
    ...facetWithDefaults(asked),
  };
  checkIndexRules(column);
  return column;
}

function facetWithDefaults(asked: SentColumn): Partial<Column> {
  if (asked.text !== undefined) {
    const text = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0 };
    const whole = { ...text, ...asked.text };
    return { text: whole.allowMultipleLines ? whole : { maxLength: 255, ...whole } };
  }
  if (asked.number !== undefined) {
    return { number: { decimalPlaces: 'automatic', displayAs: 'number', ...asked.number } };
  }
  if (asked.choice !== undefined) {
    return { choice: { allowTextEntry: false, displayAs: 'dropDownMenu', ...asked.choice } };
  }
  if (asked.dateTime !== undefined) {
    return { dateTime: { displayAs: 'default', format: 'dateOnly', ...asked.dateTime } };
  }
  if (asked.personOrGroup !== undefined) {
    const anybody = {
      allowMultipleSelection: false,
      chooseFromType: 'peopleOnly',
      displayAs: 'nameWithPresence',
    };
    return { personOrGroup: { ...anybody, ...asked.personOrGroup } };
  }
  if (asked.lookup !== undefined) {
    if (asked.lookup.listId === undefined) throw invalidRequest('Invalid request');
    return { lookup: { allowMultipleValues: false, columnName: 'Title', ...asked.lookup } };
  }
  if (asked.boolean !== undefined) return { boolean: asked.boolean };
  if (asked.currency !== undefined) return { currency: { locale: 'en-us', ...asked.currency } };
  throw invalidRequest('Unable to determine type of provided column definition');
}

/** SharePoint's own rules about which columns can carry an index. */
export function checkIndexRules(column: Column): void {
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Field '${column.name}' must be indexed to enforce unique values.`);
  }
  const isMulti = isMultiChoice(column) || isMultiLookup(column);
  if (column.enforceUniqueValues && column.boolean !== undefined) {
    throw invalidRequest(`Field '${column.name}' cannot enforce unique values.`);
  }
  if (column.indexed && (isMultiLine(column) || isMulti)) {
    throw invalidRequest(`Field '${column.name}' cannot be indexed.`);
  }
}

export const isMultiLine = (column: Column): boolean => column.text?.allowMultipleLines === true;
export const isMultiChoice = (column: Column): boolean => column.choice?.displayAs === 'checkBoxes';

/** Person and lookup columns hold the number of a row elsewhere: in the site's hidden user list, or in another list. */
export const isLookup = (column: Column): boolean =>
  column.personOrGroup !== undefined || column.lookup !== undefined;

export const isMultiLookup = (column: Column): boolean =>
  column.personOrGroup?.allowMultipleSelection === true || column.lookup?.allowMultipleValues === true;

/** The key a row keeps and a caller writes: Graph never takes the name of a lookup column itself. */
export const writtenName = (column: Column): string =>
  isLookup(column) ? `${column.name}LookupId` : column.name;

/** How SharePoint spells a name inside: letters and digits stay, all else (and a digit in front) becomes `_x0020_`. */
function internalName(wanted: string): string {
  return wanted
    .replaceAll(/[^A-Za-z0-9_]/gu, (character) => `_x${hex(character)}_`)
    .replace(/^\d/u, (digit) => `_x${hex(digit)}_`);
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
