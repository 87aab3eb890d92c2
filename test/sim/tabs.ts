import { createEngine } from '#data/sync/createEngine.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { Operation } from '#data/sync/operation.ts';
import { milestonesList } from '#data/lists/milestones.ts';
import { projectsList } from '#data/lists/projects.ts';

import {
  createDeviceClock,
  createDeviceStore,
  createSenderLock,
  createShelf,
  handOver,
  type Shelf,
  type TabLife,
} from './device.ts';
import type { Act } from './judge.ts';
import { type Person, projects, siteUrl, type World } from './world.ts';

/** A browser: its tabs share what a person has on it, the network, the clock and who is signed in. */
export interface Device {
  readonly name: string;
  readonly shelves: Map<string, Shelf>;
  readonly tabs: Tab[];
  signedIn: Person;
  isOnline: boolean;
  clockOffMs: number;
  refusesStorage: boolean;
  crashRate: number;
  /** When SharePoint asked this device to wait, by person. */
  readonly waits: {
    readonly person: string;
    readonly toldAt: number;
    readonly until: number;
    readonly tab: Tab;
  }[];
}

export interface Tab extends TabLife {
  readonly device: Device;
  readonly person: Person;
  readonly engine: Engine;
  readonly openedAt: number;
  /** What the person did in this tab and may take back. */
  readonly acts: Act[];
  /** Pressed, and not yet seen by the device. */
  readonly pressed: Act[];
  close(): void;
}

export function createDevice(name: string, person: Person): Device {
  return {
    name,
    shelves: new Map(),
    tabs: [],
    signedIn: person,
    isOnline: true,
    clockOffMs: 0,
    refusesStorage: false,
    crashRate: 0,
    waits: [],
  };
}

/** News between tabs need a moment. */
const newsMs = 50;

export function openTab(world: World, device: Device, shownKeys = projectKeys(world)): Tab {
  const { time, dice, trace } = world;
  const person = device.signedIn;
  const shelf = device.shelves.get(person.id) ?? createShelf();
  device.shelves.set(person.id, shelf);
  const name = `${device.name}.${device.tabs.length + 1}(${person.name})`;
  let stop: (() => void) | undefined;

  const end = (why: string): void => {
    if (!tab.isAlive) return;
    trace.note(`${name} ${why}`);
    tab.isAlive = false;
    // The device may take things again by now; what it refused before is in this tab's memory only, and the person was told so.
    const isNothingKept = device.refusesStorage || !tab.engine.sending.getSnapshot().isDurable;
    for (const act of tab.acts) if (isNothingKept && !isOnShelf(shelf, act)) act.isForgiven = true;
    time.after(dice.between(5, 800), () => handOver(shelf));
  };
  const life: TabLife = { name, isAlive: true, crash: () => end('crashes') };
  const tab = Object.assign(life, {
    device,
    person,
    openedAt: time.now(),
    acts: [] as Act[],
    pressed: [] as Act[],
    close: () => {
      stop?.();
      end('closes');
    },
    engine: createEngine({
      http: world.network.connect({
        name,
        isAlive: () => life.isAlive,
        isOnline: () => device.isOnline,
        signedIn: () => device.signedIn.id,
        onCall: (who) => checkWaits(world, tab, who),
        onToldToWait: (who, seconds) => {
          const until = time.now() + seconds * 1000;
          device.waits.push({ person: who, toldAt: time.now(), until, tab });
        },
      }),
      clock: createDeviceClock(time, life, () => world.timeOfDay() + device.clockOffMs),
      rng: dice.next,
      store: createDeviceStore({
        time,
        dice,
        shelf,
        tab: life,
        crashRate: () => (world.plan.isOn ? device.crashRate : 0),
        refuses: () => device.refusesStorage,
        onOperation: (operation) => seeOperation(world, tab, operation),
      }),
      lock: createSenderLock({ time, shelf, tab: life }),
      user: { tenantId: 'contoso', id: person.id, upn: person.upn, name: person.name },
      siteUrl,
    }),
  }) satisfies Tab;
  device.tabs.push(tab);
  trace.note(`${name} opens`);
  tab.engine.onOutcome(({ opId, kind }) => {
    const act = world.judge.actOf(opId);
    trace.note(`${name} is told: #${act?.number} ${kind}`);
    if (act !== undefined && kind === 'undoGivenUp') act.isToldGivenUp = true;
  });
  stop = tab.engine.start();
  if (!device.isOnline) tab.engine.setOnline(false);
  watchProjects(tab, shownKeys);
  return tab;
}

/** The one that a tab has open; of others it knows what a portfolio shows. */
export const openedProject = 'PRO-01';

/** Every tab shows one project as a whole, and the milestones of all. */
function watchProjects({ engine }: Tab, shownKeys: readonly string[]): void {
  engine.rowsOf(projectsList.title, openedProject).subscribe(() => undefined);
  for (const key of shownKeys) engine.rowsOf(milestonesList.title, key).subscribe(() => undefined);
}

export const projectKeys = (world: World): readonly string[] =>
  [...world.list(projects).rows.values()].map(({ fields }) => String(fields['ProjectKey']));

function checkWaits({ judge, time }: World, tab: Tab, person: string): void {
  const now = time.now();
  const early = tab.device.waits.find(
    (wait) =>
      wait.person === person &&
      now < wait.until &&
      tab.openedAt <= wait.toldAt &&
      (wait.tab === tab || now > wait.toldAt + newsMs),
  );
  if (early !== undefined)
    judge.find('early', `${tab.name} called ${((early.until - now) / 1000).toFixed(1)} s before its time`);
}

/** Links the engine's name for an operation with what the person did. */
function seeOperation({ judge }: World, tab: Tab, operation: Operation): void {
  if (judge.actOf(operation.opId) !== undefined) return;
  if (operation.kind === 'edit' && operation.undoes !== undefined) {
    const undone = judge.actOf(operation.undoes);
    if (undone === undefined) return;
    const act = judge.begin({
      ...undone,
      kind: 'undo',
      person: tab.person.id,
      wanted: {},
      shown: {},
      seen: new Map(),
      undoes: undone,
    });
    judge.name(act, operation.opId);
    tab.acts.push(act);
    return;
  }
  const act = tab.pressed.shift();
  if (act !== undefined) judge.name(act, operation.opId);
}

const isOnShelf = (shelf: Shelf, { opId }: Act): boolean => opId !== undefined && shelf.outbox.has(opId);
