import type { Store } from '#teams/store.ts';

/** A person takes everything of theirs off this device. */
export interface Leaving {
  /** Here, or in another tab of theirs. */
  readonly isSignedOut: Store<boolean>;
  /** What is not in SharePoint is gone with it: ask first. */
  readonly signOut: () => Promise<void>;
}
