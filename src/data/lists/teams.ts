import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import { type FocusValue, type StepTaken, type Team, teamFocuses, teamSteps } from '#domain/team/team.ts';

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
      stepHistory: row.json('StepHistory', entriesOf(stepTaken)),
      champion: row.person('Champion'),
      focus: row.choice('Focus', teamFocuses),
      focusSince: row.day('FocusSince'),
      focusHistory: row.json('FocusHistory', entriesOf(focusValue)),
    };
  },
  valueToRow: (team) => ({
    Title: team.name,
    TeamKey: team.key.toUpperCase(),
    GroupId: emptyToNull(team.groupId),
    Step: team.step ?? null,
    StepHistory: jsonCell(someOf(team.stepHistory)),
    ...personCells('Champion', team.champion),
    Focus: team.focus ?? null,
    FocusSince: team.focusSince ?? null,
    FocusHistory: jsonCell(someOf(team.focusHistory)),
  }),
};

const someOf = <T>(entries: readonly T[] | undefined): readonly T[] | undefined =>
  entries?.length === 0 ? undefined : entries;

type Cell = Readonly<Record<string, unknown>>;

/** Undefined where one entry does not read: half a history would move the baseline. */
const entriesOf =
  <T>(read: (entry: Cell) => T | undefined) =>
  (json: unknown): readonly T[] | undefined => {
    if (!Array.isArray(json)) return undefined;
    const entries = json.flatMap((entry: Cell | null) => (entry === null ? undefined : read(entry)) ?? []);
    return entries.length === json.length ? entries : undefined;
  };

function stepTaken({ step, since, medianStatusAgeDays }: Cell): StepTaken | undefined {
  const known = teamSteps.find((one) => one === step);
  const on = readDay(String(since));
  if (known === undefined || on === undefined) return undefined;
  return {
    step: known,
    since: on,
    medianStatusAgeDays: typeof medianStatusAgeDays === 'number' ? medianStatusAgeDays : undefined,
  };
}

function focusValue({ week, value }: Cell): FocusValue | undefined {
  const known = readIsoWeek(String(week));
  return known === undefined || typeof value !== 'number' ? undefined : { week: known, value };
}
