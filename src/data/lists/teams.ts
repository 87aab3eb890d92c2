import { type Team, teamFocuses, teamSteps } from '#domain/team/team.ts';

import { choice, dayText, longText, person, text, titleColumn, unique } from './columns.ts';
import { jsonCell } from './jsonCell.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';

const columns = [
  unique(text('TeamKey')),
  text('GroupId'),
  choice('Step', teamSteps),
  longText('StepHistory'),
  ...person('Champion'),
  choice('Focus', teamFocuses),
  dayText('FocusSince'),
  longText('FocusHistory'),
];

/** The rules that need it read what is in it; the first screen does not. */
const asItIs = (json: unknown): unknown => json ?? undefined;

export const teamsList: ListShape<Team> = {
  title: 'PMO Teams',
  columns,
  reads: [titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const name = row.requiredText(titleColumn);
    const key = row.requiredText('TeamKey')?.toUpperCase();
    if (name === undefined || key === undefined) return undefined;
    return {
      key,
      name,
      groupId: row.text('GroupId'),
      step: row.choice('Step', teamSteps),
      stepHistory: row.json('StepHistory', asItIs),
      champion: row.person('Champion'),
      focus: row.choice('Focus', teamFocuses),
      focusSince: row.day('FocusSince'),
      focusHistory: row.json('FocusHistory', asItIs),
    };
  },
  valueToRow: (team) => ({
    Title: team.name,
    TeamKey: team.key.toUpperCase(),
    GroupId: emptyToNull(team.groupId),
    Step: team.step ?? null,
    StepHistory: jsonCell(team.stepHistory),
    ...personCells('Champion', team.champion),
    Focus: team.focus ?? null,
    FocusSince: team.focusSince ?? null,
    FocusHistory: jsonCell(team.focusHistory),
  }),
};
