import type { ListeningItem } from '#domain/listening/listeningItem.ts';

import { choice, indexed, longText, text, titleColumn } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';
import { wordsIn } from './rowReader.ts';

const kinds = ['PainPoint', 'Idea', 'ThankYou', 'Pulse'] as const;
const states = ['Heard', 'Planned', 'Done'] as const;

const columns = [
  indexed(choice('Kind', kinds)),
  longText('Body'),
  indexed(text('TeamKey')),
  longText('VoterIds'),
  indexed(text('Theme')),
  choice('State', states),
  longText('Answer'),
  longText('MessageLink'),
];

export const listeningList: ListShape<ListeningItem> = {
  title: 'PMO Listening',
  // What the app itself wrote down counts as a pulse; what somebody typed does not.
  isMakerRead: true,
  columns,
  reads: [titleColumn, 'ClientKey', ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    if (title === undefined) return undefined;
    return {
      title,
      kind: row.choice('Kind', kinds) ?? 'PainPoint',
      body: row.text('Body'),
      teamKey: row.key('TeamKey'),
      voterIds: wordsIn(row.text('VoterIds')),
      theme: row.text('Theme'),
      state: row.choice('State', states) ?? 'Heard',
      answer: row.text('Answer'),
      messageLink: row.text('MessageLink'),
      clientKey: row.text('ClientKey'),
    };
  },
  valueToRow: (item) => ({
    Title: item.title,
    Kind: item.kind,
    Body: emptyToNull(item.body),
    TeamKey: emptyToNull(item.teamKey?.toUpperCase()),
    VoterIds: emptyToNull(item.voterIds.join(' ')),
    Theme: emptyToNull(item.theme),
    State: item.state,
    Answer: emptyToNull(item.answer),
    MessageLink: emptyToNull(item.messageLink),
  }),
};
