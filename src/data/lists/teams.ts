import type { Team } from '#domain/team/team.ts';

import { choice, dayText, longText, person, text, titleColumn, unique } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

export const teamsList: ListShape<Team> = {
  title: 'PMO Teams',
  columns: [
    unique(text('TeamKey')),
    text('GroupId'),
    choice('Step', ['Listening', 'Pilot', 'Partner', 'Scaling']),
    longText('StepHistory'),
    ...person('Champion'),
    choice('Focus', ['Timeline', 'Cost', 'Capacity']),
    dayText('FocusSince'),
    longText('FocusHistory'),
  ],
  reads: [titleColumn, 'TeamKey', 'GroupId'],
  rowToValue: (row) => {
    const name = row.requiredText(titleColumn);
    const key = row.requiredText('TeamKey')?.toUpperCase();
    if (name === undefined || key === undefined) return undefined;
    return { key, name, groupId: row.text('GroupId') };
  },
  valueToRow: (team) => ({
    Title: team.name,
    TeamKey: team.key.toUpperCase(),
    GroupId: emptyToNull(team.groupId),
  }),
};
