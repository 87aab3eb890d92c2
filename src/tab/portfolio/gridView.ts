import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';

import { type ColumnId, columns, firstColumns } from './columns.ts';

export const facets = ['status', 'health', 'team', 'stage', 'method', 'lead', 'sponsor'] as const;
export type Facet = (typeof facets)[number];
/** Something by which projects lie together. */
export const groupings = ['team', 'stage', 'sponsor', 'lead'] as const;
export type Grouping = (typeof groupings)[number];

/** How somebody wants to see the list; what a saved view keeps. */
export interface GridView {
  readonly filter: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly group: Grouping | undefined;
  /** Undefined: what matters first. */
  readonly sort: { readonly by: ColumnId; readonly descending: boolean } | undefined;
  readonly columns: readonly ColumnId[];
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
}

export const firstView: GridView = {
  filter: {},
  group: undefined,
  sort: undefined,
  columns: firstColumns,
  widths: {},
};

/** '' where the project says nothing of it. */
export function facetOf({ project, health }: Standing, facet: Facet): string {
  switch (facet) {
    case 'status':
      return project.rag ?? 'notSet';
    case 'health':
      return health.evidence;
    case 'team':
      return project.teamKey ?? '';
    case 'stage':
      return project.stage ?? '';
    case 'method':
      return project.method ?? '';
    case 'lead':
      return project.lead?.name ?? '';
    case 'sponsor':
      return project.sponsor?.name ?? '';
  }
}

/** What somebody typed, as far as it narrows the list. */
export type Search = (standings: readonly Standing[]) => readonly Standing[];

/** Those that were meant, in the order they are asked for; while something is typed, what reads most like it comes first. */
export function foundStandings(
  standings: readonly Standing[],
  { filter, sort }: Pick<GridView, 'filter' | 'sort'>,
  search?: Search,
): readonly Standing[] {
  const asked = facets.flatMap((facet) => {
    const values = filter[facet];
    return values === undefined || values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
  const fitting =
    asked.length === 0
      ? standings
      : standings.filter((one) => asked.every(({ facet, values }) => values.has(facetOf(one, facet))));
  const found = search === undefined ? fitting : search(fitting);
  return sort === undefined ? found : sorted(found, sort);
}

function sorted(
  standings: readonly Standing[],
  { by, descending }: NonNullable<GridView['sort']>,
): Standing[] {
  const sign = descending ? -1 : 1;
  return standings
    .map((standing) => ({ standing, value: columns[by].order(standing) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return one < other ? -sign : one > other ? sign : 0;
    })
    .map(({ standing }) => standing);
}

export type GridItem =
  | { readonly kind: 'row'; readonly standing: Standing }
  | {
      readonly kind: 'group';
      readonly value: string;
      readonly standings: readonly Standing[];
      readonly isOpen: boolean;
    };

/** The lines of the grid: groups in the order of their first project, closed ones without their rows. */
export function gridItems(
  standings: readonly Standing[],
  group: Grouping | undefined,
  closed: ReadonlySet<string>,
): readonly GridItem[] {
  if (group === undefined) return standings.map((standing) => ({ kind: 'row', standing }));
  const items: GridItem[] = [];
  for (const [value, ofGroup] of Map.groupBy(standings, (standing) => facetOf(standing, group))) {
    const isOpen = !closed.has(value);
    items.push({ kind: 'group', value, standings: ofGroup, isOpen });
    if (isOpen) for (const standing of ofGroup) items.push({ kind: 'row', standing });
  }
  return items;
}
