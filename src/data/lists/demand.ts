import type { SkillDemand } from '#domain/demand/skillDemand.ts';

import { dayText, indexed, number, projectKeyColumn, text, titleColumn } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

const columns = [
  projectKeyColumn,
  indexed(text('Skill')),
  indexed(dayText('FromOn')),
  dayText('ToOn'),
  number('Pct'),
];

export const demandList: ListShape<SkillDemand> = {
  title: 'PMO Demand',
  columns,
  // The title is written, so who takes a row back has to see that nobody changed it.
  reads: [titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const skill = row.requiredText('Skill');
    const [fromOn, toOn] = [row.requiredDay('FromOn'), row.requiredDay('ToOn')];
    if (skill === undefined || fromOn === undefined || toOn === undefined) return undefined;
    return { projectKey: row.key('ProjectKey'), skill, fromOn, toOn, percent: row.number('Pct') ?? 0 };
  },
  valueToRow: (demand) => ({
    // for who looks at the list in SharePoint
    Title: `${demand.projectKey?.toUpperCase() ?? 'Capacity'} ${demand.skill}`.slice(0, 255),
    ProjectKey: emptyToNull(demand.projectKey?.toUpperCase()),
    Skill: demand.skill,
    FromOn: demand.fromOn,
    ToOn: demand.toOn,
    Pct: demand.percent,
  }),
};
