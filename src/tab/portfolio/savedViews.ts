import { columnIds } from './columns.ts';
import { facets, firstView, groupings, type GridView } from './gridView.ts';

export interface SavedView {
  readonly name: string;
  readonly view: GridView;
}

/** What is kept in Settings or on the device may be of another version, or of somebody's hand. */
export function readView(kept: unknown): GridView | undefined {
  if (!isRecord(kept) || !isRecord(kept['filter']) || !isRecord(kept['widths'])) return undefined;
  const asked = kept['columns'];
  if (!Array.isArray(asked) || !asked.every((id) => isOneOf(columnIds, id))) return undefined;
  const filter = Object.entries(kept['filter']);
  if (!filter.every(([facet, values]) => isOneOf(facets, facet) && areTexts(values))) return undefined;
  const widths = Object.entries(kept['widths']);
  if (!widths.every(([id, pixels]) => isOneOf(columnIds, id) && isWidth(pixels))) return undefined;
  return {
    ...firstView,
    filter: Object.fromEntries(filter),
    widths: Object.fromEntries(widths),
    group: groupings.find((one) => one === kept['group']),
    sort: sortIn(kept['sort']),
    columns: columnIds.filter((id) => id === 'project' || asked.includes(id)),
  };
}

const isRecord = (kept: unknown): kept is Record<string, unknown> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept);
const isOneOf = (known: readonly string[], one: unknown): boolean => known.some((of) => of === one);
const areTexts = (kept: unknown): boolean =>
  Array.isArray(kept) && kept.every((one) => typeof one === 'string');
const isWidth = (kept: unknown): boolean => typeof kept === 'number' && kept >= 44 && kept <= 1_000;

function sortIn(kept: unknown): GridView['sort'] {
  const by = isRecord(kept) ? columnIds.find((id) => id === kept['by']) : undefined;
  return by === undefined || !isRecord(kept) ? undefined : { by, descending: kept['descending'] === true };
}

const keyFor = (person: string | undefined): string => `tspmo:views:${person ?? ''}`.toLowerCase();

export function viewsOnDevice(person: string | undefined): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyFor(person)) ?? '[]');
    return Array.isArray(kept) ? named(kept.filter(isNamed)) : [];
  } catch {
    return []; // refused, or not ours
  }
}

/** Answers whether the device took them. */
export function keepViews(person: string | undefined, views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(keyFor(person), JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

const isNamed = (kept: unknown): kept is { readonly name: string; readonly view?: unknown } =>
  isRecord(kept) && typeof kept['name'] === 'string';

export function named(
  kept: readonly { readonly name: string; readonly view?: unknown }[],
): readonly SavedView[] {
  return kept.flatMap(({ name, view }) => {
    const read = readView(view);
    return read === undefined ? [] : [{ name, view: read }];
  });
}

/** One of that name stands for the one before. */
export const withView = (views: readonly SavedView[], one: SavedView): readonly SavedView[] => [
  ...views.filter(({ name }) => name !== one.name),
  one,
];
