import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { say } from '#words/say.ts';

import type { CapacityModel } from './capacityModel.ts';
import { weekNumber } from './cellModel.ts';
import { type HeatCell, heatRows } from './heatRows.ts';

/** The same figures to read line by line; everybody one may see stands in it. */
export function CapacityTable({ model, weeksShown }: { model: CapacityModel; weeksShown: number }) {
  const all = new Set(model.groups.map(({ key }) => key));
  const rows = heatRows(model, all, weeksShown);
  return (
    <PlainTable
      heads={[
        say(model.hasPeople ? 'capacity.rowHeadPeople' : 'capacity.rowHead'),
        ...model.grid.weeks
          .slice(0, weeksShown)
          .map((week) => say('capacity.week', { week: weekNumber(week) })),
      ]}
      rows={rows.map(({ name, cells }) => [name].concat(cells.map(figureWords)))}
    />
  );
}

const figureWords = ({ figure, heat }: HeatCell): string =>
  heat === 'unknown' ? say('capacity.unknown') : figure;
