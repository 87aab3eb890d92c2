import { addDays, type Day } from '#domain/calendar/day.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';

import { personNamed } from './company.ts';

type Told = readonly [
  project: string,
  title: string,
  asker: string,
  askedAgo: number,
  /** Undefined: somebody of the PMO is on it. */
  doneAgo: number | undefined,
];

/** The PMO has become quicker: five days in September, one or two by now. */
const told: readonly Told[] = [
  ['Meeting rooms', 'Somebody who knows the landlord’s form', 'Pavel Dvorak', 1, undefined],
  ['Master data', 'Two hours of somebody who knows the old codes', 'Greta Sand', 7, 6],
  ['Atlas customer portal', 'A contact at the payment provider who answers', 'Lena Falk', 12, 11],
  ['Firewall audit', 'A room for the auditors for three days', 'Hanna Brandt', 20, 19],
  ['Invoice integration', 'Who signs for a supplier’s test account?', 'Ingrid Vik', 27, 25],
  ['Branch Wi-Fi', 'A word with facilities about the listed buildings', 'Pavel Dvorak', 33, 31],
  ['Service-desk bot', 'The list of questions people really ask', 'Freya Lind', 47, 45],
  ['Meter roll-out', 'A van for the hills in the first week of frost', 'Luis Moreno', 58, 55],
  ['Core switch refresh', 'A night shift that may enter site B', 'Ida Nyberg', 72, 68],
  ['Beacon mobile', 'Two depots that lend us a quiet morning', 'Nils Olsen', 86, 81],
];

/** What was asked of the PMO; what is open now stands in the reports themselves. */
export function demoHelp(today: Day, keyOf: (name: string) => string): readonly HelpRequest[] {
  return told.map(([project, title, asker, askedAgo, doneAgo]) => ({
    projectKey: keyOf(project),
    title,
    askedBy: personNamed(asker),
    askedOn: addDays(today, -askedAgo),
    state: doneAgo === undefined ? 'Taken' : 'Done',
    takenBy: personNamed('Tove Haugen'),
    doneOn: doneAgo === undefined ? undefined : addDays(today, -doneAgo),
    messageLink: undefined,
  }));
}
