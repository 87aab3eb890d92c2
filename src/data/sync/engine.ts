import type { GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept, RowProblem } from '#data/lists/kept.ts';
import type { Project } from '#domain/project/project.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { Team } from '#domain/team/team.ts';

import type { SaidHow } from './newOperation.ts';
import type { NeedsYou, Operation } from './operation.ts';

/** A row as the screen shows it: what SharePoint said last, with this person's unsent changes on top. */
export interface SyncedRow<T> extends Kept<T> {
  /** Entra id of the person who made the row, in a list where that is read. */
  readonly madeById?: string | undefined;
  /** `sent`: nothing of ours is on its way. */
  readonly edits: 'sent' | 'saving' | 'needsYou';
}

/** Where what is on screen comes from. */
export interface Snapshot<T> {
  /** The same object as before for each row that did not change. */
  readonly rows: readonly SyncedRow<T>[];
  /** Rows that are no value at all. */
  readonly unreadable: readonly RowProblem[];
  readonly from: 'nothing' | 'device' | 'sharePoint';
  /** When SharePoint last answered, by the device's clock. 0: never. */
  readonly readAt: number;
  /**
   * Columns whose empty cells are unknown, not empty: this device does not keep them and SharePoint has not answered yet, or they are details
   * that nobody reads for all rows (`rowsOf` reads one project with them).
   */
  readonly withoutColumns: readonly string[];
  /** Why the newest reading failed; the rows are then those of `readAt`. An unreadable list never looks like an empty one. */
  readonly problem: ReadProblem | undefined;
}

export type ReadProblem = GraphProblem | { readonly kind: 'listMissing'; readonly list: string };

/** In the shape React's useSyncExternalStore reads. */
export interface Live<T> {
  getSnapshot(): T;
  subscribe(onChange: () => void): () => void;
}

export type Collection<T> = Live<Snapshot<T>>;

/** Honestly, how it stands with this person's changes. */
export interface SendingState {
  /** Operations not yet in SharePoint, those that need the person included. */
  readonly unsentCount: number;
  /** Of these, still on their way to this device: until they are there, leaving the page would lose them. */
  readonly notKeptYetCount: number;
  readonly needsYou: readonly NeedsYouItem[];
  readonly isSending: boolean;
  readonly isOnline: boolean;
  /** SharePoint asked us to wait this long, counted from `since`. */
  readonly waiting: { readonly seconds: number; readonly since: number } | undefined;
  readonly isSignInNeeded: boolean;
  /** False: the device keeps nothing; leaving the page loses what is unsent. */
  readonly isDurable: boolean;
  /** How far this device's clock is ahead of SharePoint's (negative: behind), if that is more than 10 minutes. */
  readonly clockAheadMs: number | undefined;
  /** Changes on the device that this version of the app cannot read. They are kept, and not sent. */
  readonly unreadableCount: number;
}

export interface NeedsYouItem {
  readonly operation: Operation;
  readonly why: NeedsYou;
}

/** What became of one operation, for a toast. */
export interface Outcome {
  readonly opId: string;
  readonly kind: 'saved' | 'undoGivenUp' | 'needsYou';
}

export interface Around {
  /** A list that is not there, not switched on or not yet read is left out. */
  readonly lists: PortfolioLists;
  /** SharePoint answered for what is switched on, or could not: until then the projects too may lack what this device does not keep. */
  readonly isSettled: boolean;
}

export interface Engine {
  readonly projects: Collection<Project>;
  readonly teams: Collection<Team>;
  readonly settings: Live<PmoSettings>;
  /** Whether they were read: until then `settings` are those of a PMO that set nothing. */
  readonly settingsRead: Live<Pick<Snapshot<unknown>, 'from' | 'readAt' | 'problem'>>;
  /** What other lists say of the projects; read with them while somebody subscribes. */
  readonly around: Live<Around>;
  /** Rows of one project in a child list (`PMO Status Reports`, `PMO Milestones`, …), read while somebody subscribes and again on focus. */
  rowsOf<T>(listTitle: string, projectKey: string): Collection<T>;
  /** All rows of a list that stays small (Decisions, Help, Listening, Toolkit), read while somebody subscribes and again on focus. */
  allRowsOf<T>(listTitle: string): Collection<T>;

  /** Each answers its operation id when it is durable (or, where the device refuses, in memory and on its way). It is on screen before that. */
  editRow<T>(listTitle: string, rowId: string, change: (now: T) => T): Promise<string>;
  createRow(listTitle: string, value: unknown, clientKey?: string): Promise<string>;
  reportStatus(rowId: string, said: StatusUpdate, by: SaidHow): Promise<string>;
  /** Takes back an operation of this session: unsent it is withdrawn, sent it is answered by an undo. */
  undo(opId: string): Promise<'withdrawn' | 'undoing' | 'tooLate'>;
  /** The person chose, field by field; `discard` gives up what is theirs to give up. */
  resolve(
    opId: string,
    choice: { readonly [field: string]: 'mine' | 'theirs' } | 'retry' | 'discard',
  ): Promise<void>;

  readonly sending: Live<SendingState>;
  onOutcome(listener: (outcome: Outcome) => void): () => void;

  /** Reads from the device, then from SharePoint, then polls while visible. Answers how to stop. */
  start(): () => void;
  setVisible(isVisible: boolean): void;
  setOnline(isOnline: boolean): void;
  refresh(): Promise<void>;
  /** For what is not synced (set-up, import): the same waiting, the same person. */
  readonly graph: GraphClient;
}
