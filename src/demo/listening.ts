import { addDays, type Day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import {
  type PulseAnswer,
  pulseMonthOf,
  noAnswers,
  tallyToItem,
  withAnswer,
} from '#domain/listening/pulse.ts';
import { saidKey } from '#domain/listening/saidOn.ts';

import { channelLinkFor, type DemoTeamKey, personNamed } from './company.ts';

interface Told {
  readonly daysAgo: number;
  readonly team: DemoTeamKey;
  readonly title: string;
  readonly kind?: ListeningItem['kind'];
  readonly body?: string;
  /** The channel it was said in; without it somebody wrote it on the page. */
  readonly channel?: string;
  readonly voters?: readonly string[];
}

interface ToldTheme {
  /** What the PMO called it; without it the app groups by itself. */
  readonly name?: string;
  readonly state?: ListeningItem['state'];
  readonly answer?: string;
  readonly answeredDaysAgo?: number;
  readonly notes: readonly Told[];
}

const themes: readonly ToldTheme[] = [
  {
    name: 'The same numbers, asked for twice',
    state: 'Done',
    answer: 'One report feeds card, tab and print. Nobody types a finish date twice.',
    answeredDaysAgo: 20,
    notes: [
      {
        daysAgo: 54,
        team: 'PLA',
        channel: 'Atlas customer portal',
        title: 'I typed the same finish date in three places on Monday.',
        voters: ['Omar Saleh', 'Mia Kask', 'Elin Storm'],
      },
      {
        daysAgo: 51,
        team: 'DAT',
        channel: 'Invoice integration',
        title: 'The sponsor asks for the numbers that are in the report already.',
        voters: ['Dina Rossi'],
      },
      { daysAgo: 47, team: 'PLA', title: 'Two status reports a week with the same numbers in them.' },
      {
        daysAgo: 26,
        team: 'DAT',
        channel: 'Master data',
        title: 'Same finish date, once for the list and once for the slides.',
      },
      {
        daysAgo: 22,
        team: 'PLA',
        channel: 'Beacon mobile',
        title: 'Copying numbers from one report to the next.',
      },
    ],
  },
  {
    name: 'Nobody knows who has free hands',
    state: 'Planned',
    answer: 'The capacity view names the pair that clashes. We go through it with both leads each Monday.',
    notes: [
      {
        daysAgo: 33,
        team: 'PLA',
        channel: 'Atlas customer portal',
        title: 'Three of us asked Mia for the same week.',
        voters: ['Lena Falk', 'Nils Olsen'],
      },
      {
        daysAgo: 24,
        team: 'NET',
        channel: 'Core switch refresh',
        title: 'Who has free hands for a cut-over night?',
      },
      { daysAgo: 17, team: 'NET', title: 'I book testers by asking around; nobody knows who is free.' },
      {
        daysAgo: 9,
        team: 'PLA',
        channel: 'Beacon mobile',
        title: 'Both launches want the same tester in the same week.',
      },
    ],
  },
  {
    name: 'Help requests went nowhere',
    state: 'Done',
    answer: 'We answer within two days, and the clock is ours.',
    answeredDaysAgo: 42,
    notes: [
      {
        daysAgo: 56,
        team: 'FLD',
        channel: 'Meter roll-out',
        title: 'I asked the office for help in August and heard nothing.',
        voters: ['Yuki Abe', 'Anders Holt'],
      },
      {
        daysAgo: 50,
        team: 'FLD',
        channel: 'Van tablets',
        title: 'Where does a request for help go, and who reads it?',
      },
    ],
  },
  {
    notes: [
      {
        daysAgo: 19,
        team: 'WRK',
        channel: 'Laptop cycle',
        title: 'What is a CAB and why does it block us?',
        voters: ['Freya Lind'],
      },
      {
        daysAgo: 12,
        team: 'WRK',
        channel: 'Meeting rooms',
        title: 'The sponsor stopped reading at “CAB” and “BGP”.',
      },
      { daysAgo: 8, team: 'NET', title: 'Our sponsor asks what CAB means, each month again.' },
    ],
  },
  {
    notes: [
      {
        daysAgo: 15,
        team: 'NET',
        channel: 'Branch Wi-Fi',
        title: 'We heard about the December freeze in a lift.',
      },
      {
        daysAgo: 6,
        team: 'NET',
        channel: 'Firewall audit',
        title: 'Freeze dates reach us when the change is planned already.',
        voters: ['Jonas Beck', 'Hanna Brandt'],
      },
    ],
  },
  {
    notes: [
      {
        daysAgo: 11,
        team: 'FLD',
        kind: 'Idea',
        title: 'Photos from the vans as proof that a site is complete.',
        body: 'The crews take them anyway. A link to them would spare a call.',
      },
      {
        daysAgo: 5,
        team: 'DAT',
        kind: 'Idea',
        title: 'A template for data migrations, with the rehearsal in it.',
        voters: ['Greta Sand'],
      },
    ],
  },
  {
    notes: [
      {
        daysAgo: 13,
        team: 'WRK',
        kind: 'ThankYou',
        title: 'The five-sentence charter took me ten minutes. Thank you.',
      },
      {
        daysAgo: 7,
        team: 'NET',
        kind: 'ThankYou',
        title: 'Thanks to Tove for the room on Friday, ten minutes before the audit.',
      },
      {
        daysAgo: 4,
        team: 'DAT',
        kind: 'ThankYou',
        title: 'Marta showed us the burn-up in a quarter of an hour.',
      },
      {
        daysAgo: 2,
        team: 'PLA',
        kind: 'ThankYou',
        title: 'The supplier called back the same day. Whatever you said, it worked.',
      },
    ],
  },
];

export interface DemoNote {
  readonly value: ListeningItem;
  readonly clientKey: string;
  /** The day its answer was posted where it was said. */
  readonly answeredOn?: Day | undefined;
}

/** 22 notes from five teams over eight weeks; some answered, some under way, some that nobody has grouped yet. */
export function demoListening(today: Day): readonly DemoNote[] {
  const told = themes.flatMap(({ notes, ...theme }) => notes.map((note) => ({ ...note, theme })));
  return told
    .toSorted((one, other) => other.daysAgo - one.daysAgo)
    .map((note, index) => ({
      value: noteToItem(note, today),
      clientKey: saidKey(addDays(today, -note.daysAgo), String(index + 1)),
      answeredOn: daysAgo(note.theme.answeredDaysAgo, today),
    }));
}

const daysAgo = (days: number | undefined, today: Day): Day | undefined =>
  days === undefined ? undefined : addDays(today, -days);

function noteToItem(
  { theme, ...note }: Told & { readonly theme: Omit<ToldTheme, 'notes'> },
  today: Day,
): ListeningItem {
  return {
    title: note.title,
    kind: note.kind ?? 'PainPoint',
    body: note.body,
    teamKey: note.team,
    voterIds: (note.voters ?? []).map((name) => personNamed(name).id),
    theme: theme.name,
    state: theme.state ?? 'Heard',
    answer: theme.answer,
    messageLink: linkInto(note.channel, addDays(today, -note.daysAgo)),
  };
}

/** As Teams writes a link to a message of that morning. */
function linkInto(channel: string | undefined, on: Day): string | undefined {
  const ofChannel = channel === undefined ? undefined : channelLinkFor(channel);
  const id = /\/l\/channel\/([^/]+)\//u.exec(ofChannel ?? '')?.[1];
  return id === undefined
    ? undefined
    : `https://teams.microsoft.com/l/message/${id}/${Date.parse(`${on}T09:12:00Z`)}`;
}

const pulses: readonly (readonly [team: DemoTeamKey, monthsAgo: 0 | 1, have: string, help: string])[] = [
  ['PLA', 1, '323243', '233233'],
  ['PLA', 0, '4343344', '4454354'],
  ['NET', 1, '43343', '33423'],
  ['NET', 0, '34434', '44344'],
  ['FLD', 0, '22322', '32332'],
];

/** What people said of how it goes, five answers and more at a time, as the app itself writes them down. */
export function demoPulses(today: Day): readonly DemoNote[] {
  return pulses.map(([teamKey, monthsAgo, have, help]) => {
    const month = pulseMonthOf(monthsAgo === 0 ? today : addDays(firstOfMonth(today), -1));
    const counts = Array.from(have).reduce(
      (sum, mark, index) => withAnswer(sum, { have: Number(mark), help: Number(help[index]) } as PulseAnswer),
      noAnswers as ReturnType<typeof withAnswer>,
    );
    return {
      value: tallyToItem({ month, teamKey, counts }),
      clientKey: `PULSE|${month}|${teamKey}|DEMO`,
    };
  });
}

const firstOfMonth = (today: Day): Day => `${today.slice(0, 7)}-01` as Day;
