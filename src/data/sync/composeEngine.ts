import { newKeysWith } from '#data/lists/newKeys.ts';
import { openLists } from '#data/lists/lists.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import { createAroundLists } from './aroundLists.ts';
import { onChildStamp } from './childStamps.ts';
import { createCollection } from './collection.ts';
import type { Engine } from './engine.ts';
import { createGate } from './gate.ts';
import { createKeeping } from './keeping.ts';
import { createPolling } from './polling.ts';
import type { DeviceNews, DeviceStore, SenderLock, SyncClock, SyncHttp, SyncUser } from './ports.ts';
import { createListReader } from './reader.ts';
import { personOf } from './personOf.ts';
import { createRecentProjects } from './recentProjects.ts';
import { createServerRows } from './serverRows.ts';
import { settingsOf } from './settingsOf.ts';
import { createSyncedList, type SyncedList } from './syncedList.ts';
import type { LateWriting } from './lateWriting.ts';
import { createWatchedRows } from './watchedRows.ts';
import type { WritingDeps } from './writing.ts';

export interface EngineDeps {
  readonly http: SyncHttp;
  readonly clock: SyncClock;
  /** 0 to 1. */
  readonly rng: () => number;
  readonly store: DeviceStore;
  readonly lock: SenderLock;
  readonly user: SyncUser;
  readonly siteUrl: string;
}

/** Everything between the screens of one tab and the PMO's lists, for one person; the writing half may come later than the reading one. */
export function composeEngine(
  { http, clock, rng, store, lock, user, siteUrl }: EngineDeps,
  createWriting: (deps: WritingDeps) => LateWriting,
): Engine {
  const gate = createGate({
    http,
    clock,
    rng,
    userId: user.id,
    tellOtherTabs: (seconds) => store.tellOtherTabs({ kind: 'wait', seconds }),
  });
  const newKey = newKeysWith(clock, (length) => Uint8Array.from({ length }, () => Math.floor(rng() * 256)));
  const lists = openLists({ graph: gate.graph, siteUrl, clock, newKey });
  const rows = createServerRows();
  const reader = createListReader(gate.graph);
  const keeping = createKeeping({ store, rows, clock });
  const today = () => pmoToday(settings.getSnapshot(), clock.now());
  const writing = createWriting({ lists, gate, rows, clock, rng, store, user, today });

  const shown = { rows, outbox: writing.outbox, overlaid: writing.overlaid, me: personOf(user) };
  const projectList = createSyncedList(lists.projects, {
    rows,
    clock,
    isOpened: (row) => children.isOpened(lists.projects.shape.title, row),
  });
  const teamList = createSyncedList(lists.teams, { rows, clock });
  const settingList = createSyncedList(lists.settings, { rows, clock });
  const portfolio = [projectList, settingList, teamList];
  const projects = createCollection(lists.projects.shape, projectList, shown);
  const teams = createCollection(lists.teams.shape, teamList, shown);
  const settings = settingsOf(createCollection(lists.settings.shape, settingList, shown));
  const recent = createRecentProjects(store);
  const children = createWatchedRows({ ...shown, lists, clock, reader, keeping, noteOpened: recent.note });

  const around = createAroundLists({
    ...shown,
    lists,
    clock,
    keeping,
    settings,
    onWatched: () => void readMissing(),
  });

  keeping.keep(lists.projects.shape, projectList);
  keeping.keep(lists.teams.shape, teamList);
  keeping.keep(lists.settings.shape, settingList);

  let isHeld = false;
  const couldRead = (): boolean => !isPassing(projectList.getSnapshot().problem?.kind);
  const polling = createPolling({
    clock,
    rng,
    isSender: () => isHeld,
    poll: async () => {
      const before = projectList.getSnapshot().wholeReadings;
      await reader.read([projectList], false);
      // Read as a whole, a changed row came without its details: who looks at one wants them.
      if (projectList.getSnapshot().wholeReadings > before) await reader.read(children.watched(), false);
      return couldRead();
    },
    look: async () => {
      await lookAtAll();
      return couldRead();
    },
  });

  /** What somebody looks at first: a row it tells whole need not be fetched when the portfolio says that it changed. */
  const seen = (): readonly SyncedList[] => [...children.watched(), ...portfolio, ...around.wanted()];

  async function lookAtAll(): Promise<void> {
    await reader.read(seen(), true);
    writing.wake();
    await readMissing();
  }

  /** At a first visit nobody knows what the PMO switched on before its settings came. */
  async function readMissing(): Promise<void> {
    if (settingList.getSnapshot().from !== 'sharePoint') return;
    await reader.read(around.wanted().filter(isUnread), false);
  }

  onChildStamp(rows, (key) => void reader.read(children.watchedOf(key), false));
  const allow = (): void => {
    const { from, problem } = settingList.getSnapshot();
    if (from !== 'nothing' || problem?.kind === 'listMissing')
      keeping.allow(settings.getSnapshot().keepOnDevice);
  };
  settingList.subscribe(allow);

  function hear(news: DeviceNews): void {
    writing.onNews(news);
    if (news.kind === 'wait') gate.waitToo(news.seconds);
    if (news.kind === 'list') void hearOfList(news.name);
    if (news.kind === 'wiped') forget();
  }

  async function hearOfList(name: string): Promise<void> {
    polling.wasLookedAt();
    const list = seen().find((known) => known.name === name);
    if (list !== undefined && (await keeping.load(list))) await reader.read([list], false);
  }

  function forget(): void {
    stop?.();
    gate.shut();
    rows.clear();
    children.clear();
    around.clear();
    for (const list of portfolio) list.clear();
  }

  let stop: (() => void) | undefined;

  function start(): () => void {
    const leaveNews = store.onNews(hear);
    let stopHolding: (() => void) | undefined;
    let release: (() => void) | undefined;
    let isStopped = false;
    const begin = async (): Promise<void> => {
      await Promise.all([writing.outbox.load(), ...portfolio.map((list) => keeping.load(list))]);
      await Promise.all(around.wanted().map((list) => keeping.load(list)));
      if (isStopped) return;
      // A tab that died while it kept a change told nobody: the one that sends may not know of it.
      if (writing.outbox.all().length > 0) store.tellOtherTabs({ kind: 'outbox' });
      release = lock.acquire(() => {
        if (isStopped) return;
        isHeld = true;
        stopHolding = writing.holdSending();
      });
      polling.start();
    };
    void begin();
    stop = () => {
      isStopped = true;
      isHeld = false;
      polling.stop();
      stopHolding?.();
      release?.();
      leaveNews();
    };
    return stop;
  }

  return {
    projects,
    teams,
    settings,
    settingsRead: settingList,
    around,
    rowsOf: (listTitle, projectKey) => children.rowsOf(listTitle, projectKey),
    allRowsOf: (listTitle) => children.rowsOf(listTitle, undefined),
    editRow: writing.editRow,
    createRow: writing.createRow,
    reportStatus: writing.reportStatus,
    undo: writing.undo,
    resolve: writing.resolve,
    onOutcome: writing.onOutcome,
    sending: writing.sending,
    start,
    setVisible: (isVisible) => {
      if (isVisible) gate.hurry();
      polling.setVisible(isVisible);
    },
    setOnline: (isOnline) => {
      gate.setOnline(isOnline);
      if (!isOnline) return;
      polling.lookNow();
      writing.wake();
    },
    refresh: async () => {
      gate.hurry();
      await lookAtAll();
    },
    graph: gate.graph,
  };
}

const isUnread = (list: SyncedList): boolean => {
  const { from, problem } = list.getSnapshot();
  return from !== 'sharePoint' && problem === undefined;
};

const isPassing = (kind: string | undefined): boolean =>
  kind !== undefined && ['offline', 'unavailable', 'throttled', 'signInNeeded'].includes(kind);
