import { Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { createActivityLog } from './chat/activityLog.ts';
import { createWindowEvents } from './chat/events.ts';
import type { SeedMessage } from './chat/message.ts';
import { openMessages } from './chat/messageStore.ts';
import { openPersonalInstalls } from './chat/personalInstalls.ts';
import { createPosts } from './chat/posts.ts';
import { seedMessages } from './chat/seedMessages.ts';
import { openTabs } from './chat/tabStore.ts';
import { createWindowApi } from './chat/windowApi.ts';
import { createWindowFiles } from './chat/windowFiles.ts';
import { createConnectorApp } from './connector/connectorApp.ts';
import { createConnectorKeys } from './connector/connectorKeys.ts';
import { createDeliver } from './connector/deliver.ts';
import { createControlApp } from './control/controlApp.ts';
import { createGraphUnderControl } from './control/graphUnderControl.ts';
import { openConsents } from './signIn/consent.ts';
import { createDeviceCodes } from './signIn/deviceCodes.ts';
import { createDeviceSignIn } from './signIn/deviceSignIn.ts';
import { createDiscovery } from './signIn/discovery.ts';
import { openSigningKeys } from './signIn/signingKeys.ts';
import { createTokenEndpoint } from './signIn/tokenEndpoint.ts';
import { createTokenVerifier } from './signIn/verifyTokens.ts';
import { createClock } from './tenant/clock.ts';
import type { Directory } from './tenant/directory.ts';
import type { InstalledApp } from './tenant/installedApp.ts';
import { listenOn } from './tenant/listening.ts';
import { openStorage } from './tenant/storage.ts';
import type { Tenant } from './tenant/tenant.ts';
import { createTokenService } from './tokenService/tokenServiceApp.ts';
import { createSignInCodes } from './tokenService/signInCodes.ts';
import { createSignInPage } from './tokenService/signInPage.ts';
import { openUserTokens } from './tokenService/userTokens.ts';

export interface StandinOptions {
  /** 0 is any port that is free. */
  readonly teamsPort: number;
  readonly graphPort: number;
  /** Where the tenant is kept; without it, in a throw-away folder. */
  readonly dataFolder?: string | undefined;
  readonly directory: Directory;
  readonly app: InstalledApp;
  /** The built Teams window. */
  readonly windowFolder: string;
  readonly messages: readonly SeedMessage[];
  /** How long Teams waits for the bot, where a hundred people on one small machine shall not be Teams' five seconds. */
  readonly botPatienceMs?: number | undefined;
}

export interface Standin {
  readonly teamsOrigin: string;
  readonly graphOrigin: string;
  stop(): Promise<void>;
}

/** Plays Microsoft 365 on this computer: everything is made here, nothing here decides. */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  const { directory, app } = options;
  const teams = await listenOn(options.teamsPort);
  const cloud = await listenOn(options.graphPort);
  const storage = openStorage(options.dataFolder);
  const { database } = storage;
  const [teamsOrigin, graphOrigin] = [teams.origin, cloud.origin];
  const tenant: Tenant = { directory, app, database, clock: createClock(), teamsOrigin, graphOrigin };

  const keys = await openSigningKeys(database);
  const consents = openConsents(database);
  const verifier = createTokenVerifier(tenant, keys.signIn);
  const signIn = { tenant, key: keys.signIn, consents, verifier, devices: createDeviceCodes() };

  const codes = createSignInCodes();
  const events = createWindowEvents();
  const activityLog = createActivityLog((activity) => {
    events.tell({ type: 'activity', activity });
  });
  const posts = createPosts(openMessages(database, tenant.clock), events);
  const installs = openPersonalInstalls(database, app.personalInstalls);
  const deliver = createDeliver(tenant, keys.connector, activityLog, options.botPatienceMs);
  seedMessages(posts, tenant, options.messages);
  const { app: graph, ...control } = createGraphUnderControl(tenant, verifier, events);

  const cloudApp = new Hono<{ Bindings: HttpBindings }>();
  cloudApp.all('/v1.0/*', (c) => graph.fetch(c.req.raw));
  // Upload and download links lead to SharePoint itself, below the address of a site.
  cloudApp.use(async (c, next) => (c.req.path.includes('/_api/v2.0/') ? graph.fetch(c.req.raw) : next()));
  cloudApp.route('/__control', createControlApp({ tenant, keys, consents, ...control }));
  cloudApp.route('/connector', createConnectorApp({ tenant, verifier, posts, installs, activityLog }));
  cloudApp.route('/', createConnectorKeys(graphOrigin, keys.connector));
  cloudApp.route('/', createDiscovery(tenant, keys.signIn));
  cloudApp.route('/', createTokenEndpoint(signIn));
  cloudApp.route('/', createDeviceSignIn(signIn));
  cloudApp.route('/', createTokenService({ ...signIn, codes, userTokens: openUserTokens(database) }));
  cloudApp.route('/', createSignInPage({ tenant, consents, codes }));

  const teamsApp = new Hono();
  const chat = { posts, codes, tabs: openTabs(database), events, activityLog, installs, deliver };
  teamsApp.route('/api', createWindowApi({ ...signIn, ...chat, calls: control.calls }));
  teamsApp.route('/', createWindowFiles(tenant, options.windowFolder));

  cloud.answerWith(cloudApp.fetch);
  teams.answerWith(teamsApp.fetch);
  return {
    teamsOrigin,
    graphOrigin,
    stop: async () => {
      await Promise.all([teams.close(), cloud.close()]);
      storage.close();
    },
  };
}
