import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Result } from '#domain/result.ts';

import type { Outcome } from './engine.ts';
import type { Operation, SentCells } from './operation.ts';
import type { StoredList } from './storedList.ts';

/** The network. A call is sent once and answered as it is: waiting and repeating is the engine's. */
export interface SyncHttp {
  /** `as`: object id of the only person whose token may go with it; if another one is signed in, the answer is `signInNeeded`. */
  call(call: GraphCall, as: string): Promise<Result<unknown, GraphProblem>>;
}

export interface SyncClock {
  /** The device's own time in milliseconds; it may be a day off, and may jump. Never used to measure a wait. */
  now(): number;
  /** Runs once, so many milliseconds later; the answer takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** What one person keeps on one device, shared by the tabs they have open. */
export interface DeviceStore {
  readList(name: string): Promise<StoredList | undefined>;
  /** Answers when it is kept. If the device refuses (storage full or shut), it is kept in memory and `isDurable` says so. */
  writeList(name: string, list: StoredList): Promise<void>;
  removeList(name: string): Promise<void>;
  /**
   * Oldest first, of all tabs. What an older or newer version of us wrote is among them: `readOperation` tells which can be read. While the
   * device does not answer it is what this tab knows and `isDurable` is false; when it does, `outbox` news says to read again.
   */
  readOutbox(): Promise<readonly unknown[]>;
  /** Answers when a power cut would not lose it; replaces the one with the same `opId`, in its place. */
  putOperation(operation: Operation): Promise<void>;
  /** The same for one that was kept before. False: another tab took it off the device meanwhile, and it stays away. */
  replaceOperation(operation: Operation): Promise<boolean>;
  removeOperation(opId: string): Promise<void>;
  /** False: the device keeps nothing, an unsent edit is lost with the page. Person is told. */
  isDurable(): boolean;
  tellOtherTabs(news: DeviceNews): void;
  /** News of the other tabs, never one's own. */
  onNews(listener: (news: DeviceNews) => void): () => void;
}

export type DeviceNews =
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'outbox' }
  /** For the tab the person made it in, if that is not the one that sends. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly sent: SentCells | undefined }
  /** SharePoint asked somebody to wait; it asked all of us. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Account switch or sign-out: everything on the device is gone. */
  | { readonly kind: 'wiped' };

/** Only one tab sends and polls. */
export interface SenderLock {
  /** Calls `whileHeld` when this tab is the one; it stays so until the answered function is called or the tab is gone. */
  acquire(whileHeld: () => void): () => void;
}

/** Whose edits these are. */
export interface SyncUser {
  readonly tenantId: string;
  /** Entra object id. */
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}
