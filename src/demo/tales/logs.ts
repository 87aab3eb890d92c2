import type { ToldRaid } from '#demo/tellRaid.ts';

/** What the leads of the demo wrote into their logs. Only the watermelon has a risk of 15 or more, and it is well looked after. */
export const logs: Readonly<Record<string, readonly ToldRaid[]>> = {
  'Core switch refresh': [
    {
      title: 'The weekend for site A collides with the stock count',
      scores: [4, 5],
      owner: 'Jonas Beck',
      inDays: 12,
      response: 'Ask the warehouse for the Sunday after, and keep the night shift booked for both.',
    },
    {
      title: 'Optics of the second delivery come without labels',
      scores: [2, 3],
      owner: 'Ida Nyberg',
      inDays: 20,
      response: 'Count and label on arrival.',
    },
    { title: 'Site B has the same cable routes as site A', kind: 'Assumption', owner: 'Jonas Beck' },
    {
      title: 'Rehearse a cut-over twice: the second time finds what the first one hid',
      kind: 'Lesson',
      owner: 'Ida Nyberg',
      state: 'Closed',
    },
  ],
  'Atlas customer portal': [
    {
      title: 'Payment provider changes its test environment in the launch week',
      scores: [3, 4],
      owner: 'Lena Falk',
      inDays: 25,
      response: 'Freeze our side a week before; their contact is in the channel.',
    },
    {
      title: 'Load test needs the tester while Beacon prepares its pilot',
      kind: 'Dependency',
      owner: 'Lena Falk',
      other: 'Beacon mobile',
      inDays: 30,
    },
    { title: 'Callbacks arrive twice now and then', kind: 'Issue', owner: 'Omar Saleh', state: 'Watching' },
  ],
  'Beacon mobile': [
    {
      title: 'Store approval takes longer than two weeks',
      scores: [3, 3],
      owner: 'Nils Olsen',
      inDays: 40,
      response: 'Hand in an early version for review.',
    },
    { title: 'Depots lend us two quiet mornings for the training', kind: 'Assumption', owner: 'Nils Olsen' },
  ],
  'API gateway renewal': [
    {
      title: 'A partner still calls the old address',
      scores: [3, 3],
      owner: 'Omar Saleh',
      inDays: 18,
      response: 'Call them, then answer with a hint for two weeks.',
    },
  ],
  Observability: [
    {
      title: 'Storage for traces grows faster than budgeted',
      scores: [2, 4],
      owner: 'Sami Rautio',
      inDays: 35,
      response: 'Keep one in ten after a week.',
    },
  ],
  'Branch Wi-Fi': [
    {
      title: 'The second half of the branches waits for the core switches',
      kind: 'Dependency',
      owner: 'Pavel Dvorak',
      other: 'Core switch refresh',
      inDays: 45,
    },
    {
      title: 'Listed buildings want approval for each antenna',
      scores: [3, 4],
      owner: 'Pavel Dvorak',
      inDays: 33,
      response: 'Bring the drawings to one appointment for all four.',
    },
  ],
  'Firewall audit': [
    {
      title: 'A rule nobody remembers carries real traffic',
      scores: [2, 5],
      owner: 'Hanna Brandt',
      inDays: 14,
      response: 'Log for a week before a rule is closed.',
    },
  ],
  'SD-WAN pilot': [
    {
      title: 'The second provider delivers its line after the pilot began',
      scores: [2, 3],
      owner: 'Nils Olsen',
      inDays: 22,
      response: 'Begin with mobile as the second line.',
    },
  ],
  'Data-centre exit': [
    {
      title: 'Two old servers run software whose maker is gone',
      scores: [3, 4],
      owner: 'Ida Nyberg',
      inDays: 60,
      response: 'Move them as they are, in a box of their own.',
    },
    { title: 'The landlord takes back the racks as they stand', kind: 'Assumption', owner: 'Ida Nyberg' },
  ],
  'Meter roll-out': [
    {
      title: 'The gate list of the depot does not know our installers',
      kind: 'Roadblock',
      owner: 'Luis Moreno',
      inDays: 9,
    },
    {
      title: 'Frost closes the shafts in the hills',
      scores: [4, 3],
      owner: 'Luis Moreno',
      inDays: 50,
      response: 'Hills first until December, the town in winter.',
    },
    {
      title: 'A neighbour who was told the day before opens the door',
      kind: 'Lesson',
      owner: 'Anders Holt',
      state: 'Closed',
    },
  ],
  'Van tablets': [
    {
      title: 'Mounts do not fit the two newest vans',
      scores: [3, 2],
      owner: 'Yuki Abe',
      inDays: 26,
      response: 'Try the mount of the supplier of the vans.',
    },
  ],
  'Spare-parts kiosk': [
    {
      title: 'Fingers with gloves are not seen by the screen',
      scores: [2, 3],
      owner: 'Yuki Abe',
      inDays: 21,
      response: 'Buttons twice as large, and a stylus on a string.',
    },
  ],
  'Safety compliance': [
    {
      title: 'The inspector asks for proof of the two oldest depots first',
      scores: [2, 5],
      owner: 'Hanna Brandt',
      inDays: 28,
      response: 'Those two go first.',
    },
    {
      title: 'Closed: extinguishers of depot North',
      scores: [4, 4],
      owner: 'Yuki Abe',
      inDays: -20,
      state: 'Closed',
    },
  ],
  'Invoice integration': [
    {
      title: 'Three suppliers may change their format again',
      scores: [3, 3],
      owner: 'Ingrid Vik',
      inDays: 16,
      response: 'One adapter for each, a day of work when it happens.',
    },
  ],
  'Master data': [
    {
      title: 'Billing and field use one address differently',
      scores: [3, 4],
      owner: 'Greta Sand',
      inDays: 55,
      response: 'Two fields, one owner each.',
    },
  ],
  'Data lake clean-up': [
    {
      title: 'A data set somebody reads once a year is archived',
      scores: [2, 3],
      owner: 'Dina Rossi',
      inDays: 40,
      response: 'It comes back within a day, and we say so.',
    },
  ],
  'Forecast model': [
    { title: 'Next winter is like one of the last three', kind: 'Assumption', owner: 'Marta Weiss' },
    {
      title: 'Depots trust the number more than their eyes',
      scores: [2, 4],
      owner: 'Marta Weiss',
      inDays: 44,
      response: 'Show the why beside the number.',
    },
  ],
  'Ember dashboard': [
    { title: 'Meter data has gaps of hours', kind: 'Issue', owner: 'Dina Rossi', state: 'Watching' },
  ],
  'Laptop cycle': [
    {
      title: 'One model is out of stock in spring',
      scores: [3, 3],
      owner: 'Pavel Dvorak',
      inDays: 62,
      response: 'Order forty ahead.',
    },
  ],
  'Meeting rooms': [
    {
      title: 'Glass walls echo',
      scores: [3, 2],
      owner: 'Freya Lind',
      inDays: 30,
      response: 'Felt panels in two rooms as a trial.',
    },
  ],
};
