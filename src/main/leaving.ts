import { forgetFirstRows } from '#data/device/firstRows.ts';
import type { DeviceOwner } from '#data/device/owner.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { Leaving } from '#tab/leaving.ts';
import type { WritableStore } from '#teams/store.ts';

const wipe = () => import('#data/device/wipe.ts');

/** How this person's things leave the device: by their own word, or because the PMO keeps nothing there. */
export function makeLeaving(
  engine: Engine,
  owner: DeviceOwner,
  isSignedOut: WritableStore<boolean>,
  whenShown: Promise<void>,
): Leaving {
  // Whoever leaves without a network needs it here already.
  void whenShown.then(wipe).catch(() => undefined);
  engine.settings.subscribe(() => {
    if (engine.settings.getSnapshot().keepOnDevice === 'nothing') forgetFirstRows(owner);
  });
  return {
    isSignedOut,
    signOut: async () => {
      const { wipePerson, isAnybodyElseWaiting } = await wipe();
      isSignedOut.set(true);
      await wipePerson(owner);
      forgetSession();
      // The server's word empties everything of this address, also what somebody else has not sent yet: it would be gone unasked.
      if (await isAnybodyElseWaiting(owner)) return;
      await fetch('/signout', { method: 'POST' }).catch(() => undefined); // offline: what is ours is gone already
    },
  };
}

/** The sign-in library keeps its tokens there. */
function forgetSession(): void {
  try {
    sessionStorage.clear();
  } catch {
    // refused, so there are none
  }
}
