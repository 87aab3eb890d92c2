import type { Decision } from '#domain/decision/decision.ts';

import {
  choice,
  dayText,
  indexed,
  longText,
  number,
  person,
  projectKeyColumn,
  titleColumn,
} from './columns.ts';
import { jsonCell } from './jsonCell.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';

const kinds = ['Start', 'Stop', 'Delay', 'Help', 'Other'] as const;
const states = ['Asked', 'Decided', 'Undone'] as const;

const columns = [
  projectKeyColumn,
  indexed(choice('Kind', kinds)),
  indexed(choice('State', states)),
  ...person('AskedBy'),
  dayText('AskedOn'),
  ...person('DecidedBy'),
  indexed(dayText('DecidedOn')),
  number('Weeks'),
  longText('Why'),
  longText('Scenario'),
  number('ExpectedEffect'),
  dayText('CheckOn'),
  number('ActualEffect'),
];

export const decisionsList: ListShape<Decision> = {
  title: 'PMO Decisions',
  columns,
  reads: ['ClientKey', titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    if (title === undefined) return undefined;
    const decidedOn = row.day('DecidedOn');
    return {
      clientKey: row.text('ClientKey'),
      projectKey: row.key('ProjectKey'),
      title,
      kind: row.choice('Kind', kinds) ?? 'Other',
      state: row.choice('State', states) ?? (decidedOn === undefined ? 'Asked' : 'Decided'),
      askedBy: row.person('AskedBy'),
      askedOn: row.day('AskedOn'),
      decidedBy: row.person('DecidedBy'),
      decidedOn,
      weeks: row.number('Weeks'),
      why: row.text('Why'),
      scenario: row.json('Scenario', (json) => json ?? undefined),
      expectedEffect: row.number('ExpectedEffect'),
      checkOn: row.day('CheckOn'),
      actualEffect: row.number('ActualEffect'),
    };
  },
  valueToRow: (decision) => ({
    Title: decision.title,
    ProjectKey: emptyToNull(decision.projectKey?.toUpperCase()),
    Kind: decision.kind,
    State: decision.state,
    ...personCells('AskedBy', decision.askedBy),
    AskedOn: decision.askedOn ?? null,
    ...personCells('DecidedBy', decision.decidedBy),
    DecidedOn: decision.decidedOn ?? null,
    Weeks: decision.weeks ?? null,
    Why: emptyToNull(decision.why),
    Scenario: jsonCell(decision.scenario),
    ExpectedEffect: decision.expectedEffect ?? null,
    CheckOn: decision.checkOn ?? null,
    ActualEffect: decision.actualEffect ?? null,
  }),
};
