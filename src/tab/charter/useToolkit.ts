import { useMemo } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { SizeRules } from '#domain/charter/charterSize.ts';
import { type CharterTemplate, readCharterTemplates } from '#domain/charter/charterTemplate.ts';
import { readSizeRules } from '#domain/charter/sizeRules.ts';
import { holidaysOf, type ToolkitItem } from '#domain/toolkit/toolkitItem.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { headingNames } from './kindChoices.ts';

/** What the PMO's toolkit says about starting. A list that is not there says nothing, and ours holds. */
export interface ToolkitShown {
  readonly rules: SizeRules;
  readonly unreadable: readonly string[];
  readonly templates: readonly CharterTemplate[];
  readonly holidays: ReadonlySet<Day>;
}

export function useToolkit(): ToolkitShown {
  const { engine } = useTabDeps();
  const list = useMemo(() => engine.allRowsOf<ToolkitItem>('PMO Toolkit'), [engine]);
  const { rows } = useLive(list);
  return useMemo(() => {
    const items = rows.map(({ value }) => value);
    return {
      ...readSizeRules(items),
      templates: readCharterTemplates(items, headingNames()),
      holidays: holidaysOf(items),
    };
  }, [rows]);
}
