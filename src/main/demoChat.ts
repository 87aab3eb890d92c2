import { demoCompany } from '#demo/company.ts';
import type { SeedMessage } from '#standin/chat/message.ts';

const hour = 60;
const day = 24 * hour;

/** What Nordvik's people wrote before anybody opened the window: questions that a status card answers. */
const said: readonly (readonly [
  channel: string,
  by: string,
  minutesAgo: number,
  text: string,
  reply?: 'reply',
])[] = [
  [
    'Core switch refresh',
    'Jonas Beck',
    3 * day + 2 * hour,
    'Lab rehearsal passed on the second try. Notes are in Files.',
  ],
  [
    'Core switch refresh',
    'Ida Nyberg',
    3 * day + hour,
    'Good. Site A keeps its date then. Site B waits for parts.',
    'reply',
  ],
  [
    'Core switch refresh',
    'Petra Lund',
    38,
    'The board pre-read goes out tomorrow. Where are we with the core switches?',
  ],
  [
    'Atlas customer portal',
    'Omar Saleh',
    day + 3 * hour,
    'Sign-in for business customers is on the test system.',
  ],
  [
    'Atlas customer portal',
    'Mia Kask',
    day + 2 * hour,
    'Tried it with twelve accounts. Two cannot reset their password.',
    'reply',
  ],
  [
    'Atlas customer portal',
    'Lena Falk',
    5 * hour,
    'Thanks, Mia. I want that fixed before we show it.',
    'reply',
  ],
  [
    'Champions',
    'Tove Haugen',
    2 * day,
    'The portfolio round is this week. A one-line status before it helps everybody.',
  ],
  [
    'Champions',
    'Yuki Abe',
    2 * day - hour,
    'Can I send it from the channel, or do I need the list?',
    'reply',
  ],
  [
    'Champions',
    'Tove Haugen',
    2 * day - 2 * hour,
    'From the channel. TS PMO is under the message box.',
    'reply',
  ],
];

export const demoChat: readonly SeedMessage[] = said.map(([channel, by, minutesAgo, text, reply]) => ({
  channelId: channelNamed(channel),
  userId: userNamed(by),
  minutesAgo,
  text,
  isReply: reply !== undefined,
}));

function channelNamed(name: string): string {
  const channel = demoCompany.teams
    .flatMap((team) => team.channels)
    .find(({ displayName }) => displayName === name);
  if (channel === undefined) throw new Error(`Nordvik has no channel called ${name}`);
  return channel.id;
}

function userNamed(name: string): string {
  const user = demoCompany.users.find(({ displayName }) => displayName === name);
  if (user === undefined) throw new Error(`nobody at Nordvik is called ${name}`);
  return user.id;
}
