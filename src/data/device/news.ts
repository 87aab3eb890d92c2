import type { DeviceNews } from '#data/sync/ports.ts';

import { type DeviceOwner, deviceName } from './owner.ts';

export interface News {
  readonly tell: (news: DeviceNews) => void;
  /** Never one's own. */
  readonly on: (listener: (news: DeviceNews) => void) => () => void;
  readonly close: () => void;
}

/** Between the tabs one person has open. Where a browser shuts it there is silence, and every tab stands for itself. */
export function openNews(owner: DeviceOwner): News {
  const channel = openChannel(deviceName(owner));
  const listeners = new Set<(news: DeviceNews) => void>();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) for (const listener of listeners) listener(data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it never leaves the origin
    tell: (news) => channel?.postMessage(news),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** A tab of another version may say what this one does not know. */
function isNews(data: unknown): data is DeviceNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'list') return 'name' in data && typeof data.name === 'string';
  if (data.kind === 'wait') return 'seconds' in data && typeof data.seconds === 'number';
  if (data.kind === 'outcome') return 'outcome' in data && 'sent' in data;
  return data.kind === 'outbox' || data.kind === 'wiped';
}
