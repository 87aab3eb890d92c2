import type { PersonToken } from '#data/graph/graphHttp.ts';
import type { DeviceOwner } from '#data/device/owner.ts';
import { openDeviceStore } from '#data/device/idbStore.ts';
import { createSenderLock } from '#data/device/senderLock.ts';
import { composeEngine } from '#data/sync/composeEngine.ts';
import type { Engine } from '#data/sync/engine.ts';
import { lateWriting } from '#data/sync/lateWriting.ts';
import type { SyncHttp, SyncUser } from '#data/sync/ports.ts';
import { err } from '#domain/result.ts';
import type { TokenSource } from '#teams/auth.ts';
import { type AppConfig, isLoopback } from '#teams/config.ts';
import type { Place } from '#teams/place.ts';

export interface TabEngineDeps {
  readonly config: AppConfig;
  readonly place: Place;
  readonly tokens: TokenSource;
  /** Resolves when the screen stands. */
  readonly shown: Promise<void>;
  /** This person left the device, in this tab or another one. */
  readonly onWiped: () => void;
}

/** The sync engine of the person who opened this tab, on this browser. */
export function makeTabEngine({ config, place, tokens, shown, onWiped }: TabEngineDeps): Engine {
  const user = userOf(config, place, tokens);
  const owner: DeviceOwner = { tenantId: user.tenantId, id: user.id };
  const store = openDeviceStore(owner);
  store.onNews(({ kind }) => kind === 'wiped' && onWiped());
  const engine = composeEngine(
    {
      http: graphHttp(config, tokens),
      clock: {
        now: () => Date.now(),
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      rng: cryptoRandom,
      store,
      lock: createSenderLock(owner),
      user,
      siteUrl: config.siteUrl,
    },
    lateWriting(async () => (await import('#data/sync/writing.ts')).createWriting, shown),
  );
  followThePage(engine);
  return engine;
}

/** Microsoft's client comes beside its sign-in library: before there is a token nobody needs it. */
function graphHttp(config: AppConfig, tokens: TokenSource): SyncHttp {
  const target = isLoopback(config.graph) ? config.graph : undefined;
  let made: Promise<SyncHttp> | undefined;
  const make = async (): Promise<SyncHttp> => {
    const { createGraphHttp } = await import('#data/graph/graphHttp.ts');
    return createGraphHttp({ getToken: (refused) => personToken(tokens, refused), target });
  };
  return {
    call: async (call, as) => {
      made ??= make();
      try {
        return await (await made).call(call, as);
      } catch {
        made = undefined; // its script did not come
        return err({ kind: 'offline' });
      }
    },
  };
}

/** Teams says who opened the tab before anybody signed in; the name comes with the first token. */
function userOf(config: AppConfig, place: Place, tokens: TokenSource): SyncUser {
  const { user } = place;
  return {
    tenantId: tenantOf(config, place),
    id: user?.id.toLowerCase() ?? '',
    upn: user?.upn ?? '',
    get name() {
      return tokens.signedIn()?.name ?? user?.upn ?? '';
    },
  };
}

export function tenantOf(config: AppConfig, { user }: Place): string {
  return user === undefined || user.tenantId === '' ? config.tenantId : user.tenantId;
}

async function personToken(tokens: TokenSource, refused?: string): Promise<PersonToken> {
  const token = await tokens.getToken(refused);
  const owner = tokens.signedIn()?.id.toLowerCase() ?? '';
  return { token, userId: owner };
}

// Keys are made from it: Math.random is good enough for pauses, not for keys.
const cryptoRandom = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Looks again when somebody comes back to the page or the network does; lets go of the sending when the page goes. */
function followThePage(engine: Engine): void {
  const tellNetwork = (): void => engine.setOnline(navigator.onLine);
  if (!navigator.onLine) tellNetwork();
  let stop = engine.start();
  addEventListener('online', tellNetwork);
  addEventListener('offline', tellNetwork);
  addEventListener('focus', tellNetwork); // it makes the engine look again, unless it just did
  document.addEventListener('visibilitychange', () => engine.setVisible(!document.hidden));
  addEventListener('pagehide', () => stop());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) stop = engine.start();
  });
}
