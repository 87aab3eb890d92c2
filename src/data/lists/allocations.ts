import type { Allocation } from '#domain/people/teamMember.ts';

import { choice, dayText, indexed, number, projectKeyColumn, text } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

const states = ['Asked', 'Agreed'] as const;

const columns = [
  indexed(text('PersonId')),
  projectKeyColumn,
  indexed(dayText('FromOn')),
  dayText('ToOn'),
  number('Pct'),
  choice('State', states),
];

/** On the second site, beside PMO People. */
export const allocationsList: ListShape<Allocation> = {
  title: 'PMO Allocations',
  columns,
  reads: columns.map(({ name }) => name),
  rowToValue: (row) => {
    const personId = row.requiredText('PersonId');
    const projectKey = row.requiredText('ProjectKey')?.toUpperCase();
    const [fromOn, toOn] = [row.requiredDay('FromOn'), row.requiredDay('ToOn')];
    if (personId === undefined || projectKey === undefined) return undefined;
    if (fromOn === undefined || toOn === undefined) return undefined;
    const state = row.choice('State', states) ?? 'Asked';
    return { personId, projectKey, fromOn, toOn, percent: row.number('Pct') ?? 0, state };
  },
  valueToRow: (allocation) => ({
    PersonId: emptyToNull(allocation.personId),
    ProjectKey: allocation.projectKey.toUpperCase(),
    FromOn: allocation.fromOn,
    ToOn: allocation.toOn,
    Pct: allocation.percent,
    State: allocation.state,
  }),
};
