import type { HelpRequest } from '#domain/help/helpRequest.ts';

import { choice, dayText, indexed, longText, person, projectKeyColumn, titleColumn } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';

const states = ['Open', 'Taken', 'Done'] as const;

const columns = [
  projectKeyColumn,
  ...person('AskedBy'),
  indexed(dayText('AskedOn')),
  indexed(choice('State', states)),
  ...person('TakenBy'),
  dayText('DoneOn'),
  longText('MessageLink'),
];

export const helpList: ListShape<HelpRequest> = {
  title: 'PMO Help',
  columns,
  reads: ['ClientKey', titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    if (title === undefined) return undefined;
    return {
      clientKey: row.text('ClientKey'),
      projectKey: row.key('ProjectKey'),
      title,
      askedBy: row.person('AskedBy'),
      askedOn: row.day('AskedOn'),
      state: row.choice('State', states) ?? 'Open',
      takenBy: row.person('TakenBy'),
      doneOn: row.day('DoneOn'),
      messageLink: row.text('MessageLink'),
    };
  },
  valueToRow: (help) => ({
    Title: help.title,
    ProjectKey: emptyToNull(help.projectKey?.toUpperCase()),
    ...personCells('AskedBy', help.askedBy),
    AskedOn: help.askedOn ?? null,
    State: help.state,
    ...personCells('TakenBy', help.takenBy),
    DoneOn: help.doneOn ?? null,
    MessageLink: emptyToNull(help.messageLink),
  }),
};
