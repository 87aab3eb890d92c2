import { addMilestone, decide, editMilestone, editProject, reportStatus, undo } from './actions.ts';
import { checkEverything, checkScreen } from './checks.ts';
import { checkFiled, openProjectPage } from './filing.ts';
import { handEdit, troubleList, troublePerson } from './sharePointLife.ts';
import { createDevice, type Device, openTab, type Tab } from './tabs.ts';
import { createWorld, people, type Person, type World } from './world.ts';
import type { Violation } from './judge.ts';

export interface Outcome {
  readonly seed: number;
  readonly acts: number;
  readonly violations: readonly Violation[];
  readonly hash: string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** One seed is one schedule: who does what and when, and everything that goes wrong meanwhile. */
export async function runSchedule(seed: number, print?: (line: string) => void): Promise<Outcome> {
  const world = createWorld(seed, print);
  const { dice, time, judge, plan, trace } = world;
  const devices = createDevices(world);
  for (const device of devices) openTab(world, device);
  await time.runUntil(2 * second);

  const actions = dice.between(6, 18);
  const longBreakAt = dice.chance(0.2) ? dice.below(actions) : actions;
  for (let done = 0; done < actions; done += 1) {
    if (done === longBreakAt) await beAwayForHours(world, devices);
    await time.runUntil(time.now() + pauseMs(world));
    takeAction(world, devices);
  }
  await time.runUntil(time.now() + dice.between(0, 20 * second));
  await drain(world, devices);
  await lookAround(world, devices);
  checkEverything(world, devices);
  checkFiled(world);
  for (const { tabs } of devices) for (const tab of tabs) tab.close();
  plan.isOn = false;
  return { seed, acts: judge.acts.length, violations: judge.violations, hash: trace.hash() };
}

function pauseMs({ dice }: World): number {
  if (dice.chance(0.25)) return dice.between(0, 50);
  return dice.chance(0.9) ? dice.between(100, 8 * second) : dice.between(10 * second, 70 * second);
}

/** Nobody looks for hours, and some come back without a network. */
async function beAwayForHours(world: World, devices: readonly Device[]): Promise<void> {
  const { dice, time, trace } = world;
  trace.note('everybody is away');
  show(livingTabs(devices), false);
  for (const device of devices) if (dice.chance(0.5)) setOnline(world, device, false);
  await time.runUntil(time.now() + dice.between(hour, 9 * hour));
  trace.note('everybody is back');
  show(livingTabs(devices), true);
}

/** Two to four people, one of them perhaps with two tabs or two devices. */
function createDevices({ dice }: World): Device[] {
  const count = dice.between(2, 3);
  const crashRate = dice.pick([0, 0, 0.01, 0.05]);
  return people.slice(0, count).map((_, index) => {
    const person = people[index] ?? people[0];
    if (person === undefined) throw new Error('nobody');
    const device = createDevice(`d${index + 1}`, person);
    device.crashRate = crashRate;
    if (dice.chance(0.2)) device.clockOffMs = dice.pick([-1, 1]) * dice.between(0, 24 * 60) * minute;
    if (dice.chance(0.05)) device.refusesStorage = true;
    return device;
  });
}

const weighted: readonly (readonly [number, (world: World, tab: Tab) => void])[] = [
  [24, editProject],
  [14, reportStatus],
  [8, editMilestone],
  [5, addMilestone],
  [7, undo],
  [10, decide],
];
const weightOfPeople = weighted.reduce((sum, [weight]) => sum + weight, 0);

function takeAction(world: World, devices: readonly Device[]): void {
  const { dice } = world;
  if (dice.chance(0.3)) {
    happen(world, devices);
    return;
  }
  const tab = dice.oneOf(livingTabs(devices));
  if (tab === undefined) return;
  let left = dice.next() * weightOfPeople;
  const chosen = weighted.find(([weight]) => (left -= weight) < 0);
  chosen?.[1](world, tab);
}

const livingTabs = (devices: readonly Device[]): readonly Tab[] =>
  devices.flatMap(({ tabs }) => tabs.filter(({ isAlive }) => isAlive));

/** What happens to people and their devices. */
function happen(world: World, devices: readonly Device[]): void {
  const { dice, trace } = world;
  const device = dice.oneOf(devices);
  if (device === undefined) return;
  const tabs = device.tabs.filter(({ isAlive }) => isAlive);
  const happening = dice.below(11);
  switch (happening) {
    case 0:
    case 1:
      setOnline(world, device, !device.isOnline);
      return;
    case 2:
      dice.oneOf(tabs)?.crash();
      reopen(world, device);
      return;
    case 3:
      if (tabs.length < 2) openTab(world, device);
      else dice.oneOf(tabs)?.close();
      return;
    case 4:
      switchAccount(world, device);
      return;
    case 5:
      device.clockOffMs = dice.pick([-1, 0, 1]) * dice.between(0, 24 * 60) * minute;
      trace.note(`${device.name} clock jumps to ${device.clockOffMs}`);
      return;
    case 6:
      troubleList(world);
      return;
    case 7:
      troublePerson(world, device.signedIn);
      return;
    case 8:
      world.network.forgetDeltas();
      return;
    case 9:
      if (dice.chance(0.2)) device.refusesStorage = !device.refusesStorage;
      for (const tab of tabs) void tab.engine.refresh();
      return;
    default:
      handEdit(world);
  }
}

function setOnline({ trace }: World, device: Device, isOnline: boolean): void {
  trace.note(`${device.name} ${isOnline ? 'online' : 'offline'}`);
  device.isOnline = isOnline;
  for (const tab of device.tabs) if (tab.isAlive) tab.engine.setOnline(isOnline);
}

function reopen(world: World, device: Device): void {
  world.time.after(world.dice.between(10, 3 * second), () => {
    if (!device.tabs.some(({ isAlive }) => isAlive)) openTab(world, device);
  });
}

/** Another account signs in on the same device; the tabs of the first may not have noticed. */
function switchAccount(world: World, device: Device): void {
  const { dice, trace } = world;
  const next = dice.oneOf(people.filter(({ id }) => id !== device.signedIn.id));
  if (next === undefined) return;
  if (dice.chance(0.5)) for (const tab of device.tabs) if (tab.isAlive) tab.close();
  device.signedIn = next;
  trace.note(`${device.name} is ${next.name}'s now`);
  openTab(world, device);
}

/** Faults stop, everybody comes back to every account, looks at what needs them, and all is sent. */
async function drain(world: World, devices: readonly Device[]): Promise<void> {
  const { plan, time, server, trace } = world;
  trace.note('everything works again');
  plan.isOn = false;
  restore(world);
  server.filtersAnswerNothing = false;
  const longestMs = Math.max(2 * plan.longestWaitSeconds * second, 4 * minute);
  show(livingTabs(devices), false);
  for (const device of devices) {
    device.refusesStorage = false;
    setOnline(world, device, true);
    for (const person of ownersOf(device)) {
      const own = signIn(world, device, person);
      await sendAll(world, own, longestMs);
      show(own(), false);
    }
  }
  await time.runUntil(time.now() + 2 * minute); // late duplicates and sums
}

const ownersOf = (device: Device) => people.filter(({ id }) => device.shelves.has(id));

/** Everybody looks once more, and sees what SharePoint has. */
async function lookAround(world: World, devices: readonly Device[]): Promise<void> {
  const { time, judge } = world;
  let isPageOpened = false;
  for (const device of devices)
    for (const person of ownersOf(device)) {
      const own = signIn(world, device, person);
      for (const tab of own()) {
        let isRead = false;
        void tab.engine.refresh().then(() => {
          isRead = true;
        });
        await time.runUntil(time.now() + 2 * minute, () => isRead);
        if (!isRead) judge.find('stuck', `${tab.name} could not look`);
        if (!isPageOpened) await openProjectPage(world, tab);
        isPageOpened = true;
        checkScreen(world, tab);
      }
    }
}

/** Answers the tabs this person has on the device now. */
function signIn(world: World, device: Device, person: Person): () => readonly Tab[] {
  device.signedIn = person;
  const own = (): readonly Tab[] => device.tabs.filter((tab) => tab.isAlive && tab.person === person);
  if (own().length === 0) openTab(world, device);
  show(own(), true);
  return own;
}

/** Hidden tabs send, but do not look. */
function show(tabs: readonly Tab[], isVisible: boolean): void {
  for (const { engine } of tabs) engine.setVisible(isVisible);
}

const roundsAtMost = 30;

/** Until nothing is unsent; where the person is needed, they choose. */
async function sendAll(world: World, own: () => readonly Tab[], longestMs: number): Promise<void> {
  const { time, judge } = world;
  const isSent = (): boolean => own().every(({ engine }) => engine.sending.getSnapshot().unsentCount === 0);
  for (let round = 1; round <= roundsAtMost; round += 1) {
    await time.runUntil(time.now() + 3 * second);
    await time.runUntil(time.now() + longestMs, () => isSent() || own().some(isWaiting));
    if (isSent()) return;
    const tab = own().find(isWaiting);
    if (tab === undefined) break;
    decide(world, tab);
  }
  judge.find('stuck', own().map(unsentIn).join());
}

const isWaiting = ({ engine }: Tab): boolean => engine.sending.getSnapshot().needsYou.length > 0;

const unsentIn = ({ name, engine }: Tab): string =>
  `${name} still has ${engine.sending.getSnapshot().unsentCount}`;

function restore(world: World): void {
  for (const list of world.server.lists) {
    list.removedColumns.clear();
    list.title = list.title.replace(/ \(old\)$/u, '');
    for (const person of people) {
      world.server.setRole(person.id, list, 'write');
      world.server.setRole(person.id, 'site', 'write');
    }
  }
}
