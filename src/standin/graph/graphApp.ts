import { Hono } from 'hono';

import { addBatchRoute } from './batch.ts';
import { addColumnRoutes } from './columns.ts';
import { graphCors } from './cors.ts';
import { addDeltaRoute } from './delta.ts';
import { badRequest, errorBody, GraphRefusal } from './graphRefusal.ts';
import type { GraphDeps, GraphEnv, GraphTenant } from './graphTenant.ts';
import { addDriveRoutes } from './drives.ts';
import { playFault } from './faultPlay.ts';
import { addFileListItemRoutes } from './fileListItem.ts';
import { identify, meterUnits, writeDown } from './gate.ts';
import { addGrantRoutes } from './grants.ts';
import { addItemRoutes } from './items.ts';
import { addListRoutes } from './lists.ts';
import { metadataLevel } from './metadataLevel.ts';
import { openRights } from './permissions.ts';
import { settledRefusal } from './settledRefusal.ts';
import { routedPath } from './sitePath.ts';
import { addSiteRoutes } from './sites.ts';
import { createSecretLinks } from './secretLinks.ts';
import { openStorage } from './storage.ts';
import { usualSwitches } from './switches.ts';
import { addSecretLinkRoutes, addUploadSessionRoutes } from './uploads.ts';
import { addPhotoRoutes, addUserRoutes } from './users.ts';
import { addVersionRoutes } from './versions.ts';

/**
 * Microsoft Graph v1.0 as far as SharePoint lists need it. Takes requests with or without `/v1.0` in front.
 * Hand it whole requests (`graph.fetch(request)` or `mount`), not `route()`: it reads the path in its own way.
 */
export function createGraphApp(deps: GraphDeps): Hono<GraphEnv> {
  const storage = openStorage(deps.database);
  const { directory, clock, rng, switches = () => usualSwitches } = deps;
  const rights = openRights(storage, directory);
  const tenant: GraphTenant = { directory, storage, rights, clock, rng, switches };
  const app = new Hono<GraphEnv>({ getPath: routedPath });
  app.use(writeDown(deps), graphCors, meterUnits(deps), playFault(deps, app), metadataLevel(switches));
  app.onError((error, call) => {
    if (!(error instanceof GraphRefusal)) console.error(error);
    const refusal =
      error instanceof GraphRefusal
        ? settledRefusal(error, switches())
        : new GraphRefusal(500, 'generalException', 'General exception while processing');
    for (const [name, value] of Object.entries(refusal.headers)) call.header(name, value);
    return call.json(errorBody(refusal, call.get('ids'), clock()), refusal.status);
  });
  app.notFound((call) => {
    const segment = new URL(call.req.url).pathname.split('/').at(-1) ?? '';
    const refusal = badRequest(`Resource not found for the segment '${segment}'.`);
    return call.json(errorBody(refusal, call.get('ids'), clock()), 400);
  });
  const links = createSecretLinks();
  addSecretLinkRoutes(app, tenant, links); // before identify: they take no token
  app.use(identify(deps));
  addUserRoutes(app, tenant);
  addPhotoRoutes(app, tenant);
  addSiteRoutes(app, tenant);
  addListRoutes(app, tenant);
  addColumnRoutes(app, tenant);
  addDeltaRoute(app, tenant); // before items: `delta` is no item's id
  addItemRoutes(app, tenant);
  addVersionRoutes(app, tenant);
  addGrantRoutes(app, tenant);
  addDriveRoutes(app, tenant, links);
  addFileListItemRoutes(app, tenant);
  addUploadSessionRoutes(app, tenant, links);
  addBatchRoute(app, tenant);
  return app;
}
