import type { Person } from '#domain/project/person.ts';
import type { Team } from '#domain/team/team.ts';

/** What somebody may do on the PMO's site; the stand-in gives the rights by it. */
type DemoRole = 'owner' | 'pmo' | 'pm' | 'staff' | 'guest';

interface DemoUser {
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
  readonly role: DemoRole;
  readonly title: string;
}

interface DemoTeam {
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly { readonly id: string; readonly displayName: string }[];
  readonly memberIds: readonly string[];
}

const inHex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');
const userId = (number: number): string => `0e5de001-7a11-4b0e-8a5e-${inHex(number, 12)}`;
const teamId = (number: number): string => `7ea30001-52c4-4d19-9b7f-${inHex(number, 12)}`;

const people: readonly (readonly [name: string, role: DemoRole, title: string])[] = [
  ['Tomas Berg', 'owner', 'Microsoft 365 administrator'],
  ['Tove Haugen', 'pmo', 'Head of the Technical Services PMO'],
  ['Ida Nyberg', 'pm', 'Project lead, Network'],
  ['Lena Falk', 'pm', 'Project lead, Platform'],
  ['Jonas Beck', 'pm', 'Network engineer, deputy lead'],
  ['Nils Olsen', 'pm', 'Project lead, Mobile'],
  ['Hanna Brandt', 'pm', 'Project lead, Security'],
  ['Pavel Dvorak', 'pm', 'Project lead, Workplace'],
  ['Marta Weiss', 'pm', 'Project lead, Analytics'],
  ['Ingrid Vik', 'pm', 'Project lead, Integration'],
  ['Greta Sand', 'pm', 'Project lead, Data'],
  ['Luis Moreno', 'pm', 'Project lead, Field Systems'],
  ['Yuki Abe', 'pm', 'Project lead, Depots'],
  ['Petra Lund', 'staff', 'Director of Operations, sponsor'],
  ['Mia Kask', 'staff', 'Test engineer'],
  ['Omar Saleh', 'staff', 'Backend engineer'],
  ['Sami Rautio', 'staff', 'Backend engineer'],
  ['Elin Storm', 'staff', 'Backend engineer'],
  ['Anders Holt', 'staff', 'Field engineer'],
  ['Freya Lind', 'staff', 'Interface designer'],
  ['Dina Rossi', 'staff', 'Data engineer'],
  ['Noor Aziz', 'guest', 'Consultant, Aziz & Partners'],
];

const upnOf = (name: string, role: DemoRole): string =>
  `${name.toLowerCase().replace(' ', '.')}@${role === 'guest' ? 'partner' : 'nordvik'}.example`;

const users: readonly DemoUser[] = people.map(([displayName, role, title], index) => ({
  id: userId(index + 1),
  upn: upnOf(displayName, role),
  displayName,
  role,
  title,
}));

function userNamed(name: string): DemoUser {
  const user = users.find(({ displayName }) => displayName === name);
  if (user === undefined) throw new Error(`nobody at Nordvik is called ${name}`);
  return user;
}

export type DemoTeamKey = 'PLA' | 'NET' | 'FLD' | 'DAT' | 'WRK';

interface TeamSeed {
  readonly key: DemoTeamKey | undefined;
  readonly name: string;
  /** Besides `General`. A project whose channel has its name is linked to it. */
  readonly channels: readonly string[];
  readonly members: readonly string[];
}

const everywhere = ['Tomas Berg', 'Tove Haugen', 'Petra Lund'];

const teamSeeds: readonly TeamSeed[] = [
  {
    key: 'NET',
    name: 'Network',
    channels: ['Core switch refresh', 'Branch Wi-Fi', 'Firewall audit'],
    members: ['Ida Nyberg', 'Jonas Beck', 'Hanna Brandt', 'Nils Olsen', 'Pavel Dvorak', 'Noor Aziz'],
  },
  {
    key: 'PLA',
    name: 'Platform',
    channels: ['Atlas customer portal', 'Beacon mobile', 'API gateway renewal'],
    members: [
      'Lena Falk',
      'Nils Olsen',
      'Ida Nyberg',
      'Omar Saleh',
      'Sami Rautio',
      'Elin Storm',
      'Mia Kask',
      'Freya Lind',
    ],
  },
  {
    key: 'FLD',
    name: 'Field Systems',
    channels: ['Meter roll-out', 'Van tablets'],
    members: ['Luis Moreno', 'Yuki Abe', 'Hanna Brandt', 'Jonas Beck', 'Anders Holt'],
  },
  {
    key: 'DAT',
    name: 'Data & Integration',
    channels: ['Invoice integration', 'Master data'],
    members: ['Ingrid Vik', 'Greta Sand', 'Marta Weiss', 'Dina Rossi', 'Elin Storm'],
  },
  {
    key: 'WRK',
    name: 'Workplace',
    channels: ['Laptop cycle', 'Meeting rooms'],
    members: ['Pavel Dvorak', 'Lena Falk', 'Yuki Abe', 'Freya Lind'],
  },
  {
    key: undefined,
    name: 'Technical Services PMO',
    channels: ['Champions'],
    members: users.filter(({ role }) => role === 'pm').map(({ displayName }) => displayName),
  },
];

const teams: readonly DemoTeam[] = teamSeeds.map(({ name, channels, members }, index) => ({
  id: teamId(index + 1),
  displayName: name,
  channels: ['General', ...channels].map((displayName, channel) => ({
    id: `19:${inHex(index + 1, 8)}c4a77e1${inHex(channel, 17)}@thread.tacv2`,
    displayName,
  })),
  memberIds: [...everywhere, ...members].map((member) => userNamed(member).id),
}));

/** Nordvik Technical Services, a made-up company: 22 people, five teams and the team of its PMO. */
export const demoCompany = { users, teams };

/** The five teams as the PMO's list of teams has them. */
export const demoTeams: readonly Team[] = teamSeeds.flatMap(({ key, name }, index) =>
  key === undefined ? [] : [{ key, name, groupId: teamId(index + 1) }],
);

export function personNamed(name: string): Person {
  const { id, upn, displayName } = userNamed(name);
  return { id, upn, name: displayName };
}

/** Where people of the project meet: a link to the channel of its name, if there is one. */
export function channelLinkFor(projectName: string): string | undefined {
  for (const team of teams) {
    const channel = team.channels.find(({ displayName }) => displayName === projectName);
    if (channel === undefined) continue;
    const path = `${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.displayName)}`;
    return `https://teams.microsoft.com/l/channel/${path}?groupId=${team.id}`;
  }
  return undefined;
}
