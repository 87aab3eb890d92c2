import { readDay } from '#domain/calendar/day.ts';
import {
  allFeatures,
  defaultSettings,
  keepOnDeviceChoices,
  pmoLanguages,
  type PmoSettings,
  type QuarterBudgets,
  type SharedView,
} from '#domain/settings/pmoSettings.ts';

import { longText } from './columns.ts';
import type { ListShape } from './listShape.ts';

/** One row of PMO Settings. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
}

/** The ClientKey of a row is the setting's name. */
export const settingsList: ListShape<Setting> = {
  title: 'PMO Settings',
  columns: [longText('Value')],
  reads: ['ClientKey', 'Value'],
  rowToValue: (row) => {
    const name = row.requiredText('ClientKey');
    const value = row.json('Value', (json) => json ?? undefined);
    return name === undefined || value === undefined ? undefined : { name, value };
  },
  valueToRow: (setting) => ({ ClientKey: setting.name, Value: JSON.stringify(setting.value) }),
};

const timeZones = new Map<string, boolean>(); // Intl takes its time over each

function isTimeZone(name: string): boolean {
  const known = timeZones.get(name) ?? isKnownToIntl(name);
  timeZones.set(name, known);
  return known;
}

function isKnownToIntl(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the PMO did not set, or set to something that does not read, is as in `defaultSettings`. */
export function settingsFrom(rows: readonly Setting[]): PmoSettings {
  const valueOf = (name: string): unknown =>
    rows.find((row) => row.name.toLowerCase() === name.toLowerCase())?.value;
  const text = (name: string, isValid: (value: string) => boolean): string | undefined => {
    const value = valueOf(name);
    const read = typeof value === 'string' ? value.trim() : '';
    return read !== '' && isValid(read) ? read : undefined;
  };
  const asOf = text('asOf', () => true);
  return {
    timeZone: text('timeZone', isTimeZone) ?? defaultSettings.timeZone,
    currency: text('currency', (code) => /^[A-Z]{3}$/u.test(code)) ?? defaultSettings.currency,
    asOf: asOf === undefined ? defaultSettings.asOf : readDay(asOf),
    pmoName: text('pmoName', () => true) ?? defaultSettings.pmoName,
    pmoContact: text('pmoContact', (upn) => /^[^\s@]+@[^\s@]+$/u.test(upn)),
    language: pmoLanguages.find((one) => one === valueOf('language')) ?? defaultSettings.language,
    keepOnDevice:
      keepOnDeviceChoices.find((choice) => choice === valueOf('keepOnDevice')) ??
      defaultSettings.keepOnDevice,
    features: listIn(valueOf('features'), allFeatures) ?? defaultSettings.features,
    workingDays: someOf(listIn(valueOf('workingDays'), weekdays)) ?? defaultSettings.workingDays,
    helpWithinDays: valueOf('helpWithinDays'),
    budgetByQuarter: budgetsIn(valueOf('budgetByQuarter')),
    sharedViews: sharedViewsIn(valueOf(sharedViewsName)),
  };
}

export const sharedViewsName = 'sharedViews';

/** Those that have a name. Undefined where the PMO shares none. */
function sharedViewsIn(value: unknown): readonly SharedView[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one: { readonly name?: unknown; readonly view?: unknown } | null) =>
    typeof one?.name === 'string' && one.name.trim() !== '' ? { name: one.name, view: one.view } : [],
  );
}

/** Quarters that read, as `2027-Q1`, with an amount. Undefined where there is none. */
function budgetsIn(value: unknown): QuarterBudgets | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read = Object.entries(value).filter(
    (entry): entry is [string, number] =>
      /^\d{4}-Q[1-4]$/u.test(entry[0]) && typeof entry[1] === 'number' && entry[1] >= 0,
  );
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** Of what is written there those that are known, in their own order. */
function listIn<T>(value: unknown, known: readonly T[]): readonly T[] | undefined {
  return Array.isArray(value) ? known.filter((one) => value.includes(one)) : undefined;
}

/** A week in which nobody works would divide by nothing. */
const someOf = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list?.length === 0 ? undefined : list;

export function settingsToRows(settings: PmoSettings): readonly Setting[] {
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [{ name, value }],
  );
}
