import { z } from 'zod';

import type { ListAt } from './callPlace.ts';
import { entryBody } from './driveBody.ts';
import { driveAt, entryAt, isContainer, type Entry } from './drivePlace.ts';
import { findByPath } from './driveStorage.ts';
import { driveAddresses } from './drives.ts';
import { conflictBehaviors, demandWrite, nameTaken, resolveConflict, writeFile } from './fileWrites.ts';
import { metadataContext } from './graphLinks.ts';
import { badRequest, invalidRequest } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphRoutes, type GraphTenant } from './graphTenant.ts';
import type { SecretLinks } from './secretLinks.ts';
import { isComplete, sessionBody, takeRange, type UploadSession } from './uploadSession.ts';

const dayMs = 86_400_000;

const askedSchema = z.looseObject({
  item: z
    .looseObject({ '@microsoft.graph.conflictBehavior': z.enum(conflictBehaviors).default('fail') })
    .optional(),
  deferCommit: z.boolean().default(false),
});

/** Behind sign-in: opening a session for a file of any size. */
export function addUploadSessionRoutes(routes: GraphRoutes, tenant: GraphTenant, links: SecretLinks): void {
  for (const drive of driveAddresses) {
    routes.post(`${drive}/items/:entry/createUploadSession`, async (call) => {
      const place = driveAt(call, tenant, 'read');
      const entry = entryAt(call, tenant, place);
      if (isContainer(entry)) throw invalidRequest('A folder has no content.');
      demandWrite(call, tenant, place, entry);
      const session = await openSession(call, tenant, place, entry);
      const uploadUrl = links.add(place, { kind: 'uploadSession', session });
      const context = metadataContext('microsoft.graph.uploadSession');
      return call.json({ '@odata.context': context, uploadUrl, ...sessionBody(session) });
    });
  }
}

async function openSession(
  call: GraphCall,
  tenant: GraphTenant,
  place: ListAt,
  entry: Entry,
): Promise<UploadSession> {
  const text = await call.req.text();
  const read = askedSchema.safeParse(text === '' ? {} : parsed(text));
  if (!read.success) throw invalidRequest('Invalid request');
  const conflictBehavior = read.data.item?.['@microsoft.graph.conflictBehavior'] ?? 'fail';
  if (conflictBehavior === 'fail' && entry.row !== undefined) throw nameTaken();
  return {
    place,
    path: entry.path,
    caller: call.get('caller'),
    conflictBehavior,
    isCommittedApart: read.data.deferCommit,
    expiresAt: graphTime(tenant.clock() + dayMs),
    pieces: [],
    total: undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('Unable to read JSON request payload.');
  }
}

/** In front of sign-in: the links carry their own secret, and a token beside it is refused. */
export function addSecretLinkRoutes(routes: GraphRoutes, tenant: GraphTenant, links: SecretLinks): void {
  const door = '/_api/v2.0/drives/:drive';
  routes.get(`${door}/download`, (call) => {
    const target = links.follow(call);
    if (target.kind !== 'download') throw invalidRequest('Invalid request');
    return call.body(new Uint8Array(target.bytes), 200, { 'Content-Type': 'application/octet-stream' });
  });
  const sessionOf = (call: GraphCall): UploadSession => {
    const target = links.follow(call);
    if (target.kind !== 'uploadSession') throw invalidRequest('Invalid request');
    call.set('caller', target.session.caller);
    call.set('upn', target.session.caller.upn);
    return target.session;
  };
  routes.get(`${door}/uploadSession`, (call) => call.json(sessionBody(sessionOf(call))));
  routes.put(`${door}/uploadSession`, async (call) => {
    const session = sessionOf(call);
    takeRange(session, call.req.header('Content-Range'), new Uint8Array(await call.req.arrayBuffer()));
    const isWaiting = !isComplete(session) || session.isCommittedApart;
    return isWaiting ? call.json(sessionBody(session), 202) : commit(call, tenant, links, session);
  });
  routes.post(`${door}/uploadSession`, (call) => {
    const session = sessionOf(call);
    if (!isComplete(session)) throw invalidRequest('The file is not complete.');
    return commit(call, tenant, links, session);
  });
  routes.delete(`${door}/uploadSession`, (call) => {
    sessionOf(call);
    links.drop(call);
    return call.body(null, 204);
  });
}

function commit(call: GraphCall, tenant: GraphTenant, links: SecretLinks, session: UploadSession): Response {
  const { place, path, conflictBehavior } = session;
  const there = { row: findByPath(tenant.storage, place.list.n, path), path };
  const entry = resolveConflict(tenant, place, there, conflictBehavior);
  const { row, isNew } = writeFile(call, tenant, place, entry, Buffer.concat(session.pieces));
  links.drop(call);
  return call.json(entryBody(tenant, place, row), isNew ? 201 : 200);
}
