import { readDay } from '#domain/calendar/day.ts';
import type { DaySpan, TeamMember } from '#domain/people/teamMember.ts';

import { indexed, longText, number, person, text, titleColumn } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';
import { type RowReader, wordsIn } from './rowReader.ts';

const columns = [
  ...person('Person'),
  indexed(text('Skill')),
  indexed(text('TeamKey')),
  number('CapacityPct'),
  ...person('Lead'),
  longText('Away'),
];

/** On the second site: Graph cannot fence a list, only a site. */
export const peopleList: ListShape<TeamMember> = {
  title: 'PMO People',
  columns,
  reads: [titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const name = row.requiredText(titleColumn);
    if (name === undefined) return undefined;
    const { id, upn } = row.person('Person') ?? { id: '', upn: '' };
    return {
      person: { id, upn, name },
      skill: row.text('Skill'),
      teamKey: row.key('TeamKey'),
      capacityPercent: row.number('CapacityPct') ?? 100,
      lead: row.person('Lead'),
      away: readAway(row),
    };
  },
  valueToRow: ({ person: who, skill, teamKey, capacityPercent, lead, away }) => ({
    Title: who.name,
    ...personCells('Person', who),
    Skill: emptyToNull(skill),
    TeamKey: emptyToNull(teamKey?.toUpperCase()),
    CapacityPct: capacityPercent,
    ...personCells('Lead', lead),
    Away: emptyToNull(away.map(({ fromOn, toOn }) => `${fromOn}/${toOn}`).join(' ')),
  }),
};

/** `2026-12-21/2027-01-03 2027-02-12`: spans and single days. One that does not read is noted; the others stand. */
function readAway(row: RowReader): readonly DaySpan[] {
  const words = wordsIn(row.text('Away'));
  const spans = words.flatMap((word) => {
    const [from = '', to = from] = word.split('/');
    const [fromOn, toOn] = [readDay(from), readDay(to)];
    return fromOn === undefined || toOn === undefined || toOn < fromOn ? [] : { fromOn, toOn };
  });
  if (spans.length < words.length) row.note('dayUnreadable', 'Away');
  return spans;
}
