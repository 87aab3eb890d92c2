import { MenuGroup, MenuGroupHeader, MenuItemCheckbox, MenuList } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';

import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import { say } from '#words/say.ts';

import { facetWords } from './facetWords.ts';
import { type Facet, facetOf, facets, type GridView } from './gridView.ts';
import { ToolMenu } from './ToolMenu.tsx';

export interface FilterMenuProps {
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly standings: readonly Standing[];
  readonly teamName: (key: string) => string;
}

/** By what is there: each value with how many projects have it. Values of one kind are "or", kinds are "and". */
export function FilterMenu({ view, onView, standings, teamName }: FilterMenuProps) {
  const offered = useMemo(
    () =>
      facets
        .map((facet) => ({ facet, values: valuesOf(standings, facet) }))
        .filter(({ values }) => values.length > 1),
    [standings],
  );
  const chosen = facets.reduce((sum, facet) => sum + (view.filter[facet]?.length ?? 0), 0);
  return (
    <ToolMenu
      name={chosen === 0 ? say('grid.filter') : say('grid.filtered', { count: chosen })}
      icon={<FilterRegular />}
      testId="filter"
      checkedValues={Object.fromEntries(facets.map((facet) => [facet, [...(view.filter[facet] ?? [])]]))}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const filter = { ...view.filter, [name]: checkedItems };
        const left = Object.entries(filter).filter(([, values]) => values.length > 0);
        onView({ ...view, filter: Object.fromEntries(left) });
      }}
      persistOnItemClick
    >
      <MenuList>
        {offered.map(({ facet, values }) => (
          <MenuGroup key={facet}>
            <MenuGroupHeader>{say(`grid.facet.${facet}`)}</MenuGroupHeader>
            {values.map(({ value, count }) => (
              <MenuItemCheckbox key={value} name={facet} value={value} secondaryContent={String(count)}>
                {facetWords(facet, value, teamName)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
        ))}
      </MenuList>
    </ToolMenu>
  );
}

function valuesOf(
  standings: readonly Standing[],
  facet: Facet,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const standing of standings) {
    const value = facetOf(standing, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).toSorted((one, other) =>
    one.value.localeCompare(other.value),
  );
}
