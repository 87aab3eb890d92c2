import { app } from '@microsoft/teams-js';

import { isOutsideTeams } from './outside.ts';
import { type Place, placeOf } from './place.ts';
import { createStore, type Store } from './store.ts';
import { themeOf, type ThemeName } from './theme.ts';

export interface Host {
  readonly place: Place;
  readonly theme: Store<ThemeName>;
  /** Tells Teams that there is something to see; Teams shows an error page after 30 seconds without it. */
  notifyShown(): void;
}

export type HostStart =
  | { readonly kind: 'host'; readonly host: Host }
  | { readonly kind: 'outside' }
  /** Somebody holds us in a frame and does not answer: not Teams, or a Teams that hangs. */
  | { readonly kind: 'silent' };

const initializeLimitMs = 12_000; // teams-js waits 60 s on its own, and for ever where the parent is a page's opener

export async function startHost(hostOrigins: readonly string[]): Promise<HostStart> {
  if (isOutsideTeams(globalThis.window)) return { kind: 'outside' };
  const answered = await withinLimit(app.initialize(hostOrigins.length === 0 ? undefined : [...hostOrigins]));
  if (!answered) return { kind: 'silent' };
  const context = await app.getContext();
  const theme = createStore<ThemeName>(themeOf(context.app.theme));
  app.registerOnThemeChangeHandler((name) => theme.set(themeOf(name)));
  return { kind: 'host', host: { place: placeOf(context), theme, notifyShown: notifyShownOnce() } };
}

async function withinLimit(initialized: Promise<void>): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(false), initializeLimitMs);
  const answer = initialized.then(
    () => true,
    () => false,
  );
  const isAnswered = await Promise.race([answer, limit.promise]);
  clearTimeout(timer);
  return isAnswered;
}

// React's StrictMode runs every effect twice.
function notifyShownOnce(): () => void {
  let isNotified = false;
  return () => {
    if (isNotified) return;
    isNotified = true;
    void app.notifySuccess();
  };
}
