import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { readBody } from '#standin/chat/readBody.ts';
import { setAcl } from '#standin/graph/permissions.ts';
import { emptyStorage } from '#standin/graph/storage.ts';
import type { Consents } from '#standin/signIn/consent.ts';
import type { SigningKeys } from '#standin/signIn/signingKeys.ts';
import type { CallLog } from '#standin/tenant/calls.ts';
import type { FaultPlayer, FaultRule } from '#standin/tenant/faults.ts';
import { readFault } from '#standin/tenant/faults.ts';
import type { Meter } from '#standin/tenant/meter.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { controlState } from './controlState.ts';
import { controlToken } from './controlToken.ts';
import { loopbackOnly } from './loopbackOnly.ts';
import * as requests from './requests.ts';
import type { Switchboard } from './switchboard.ts';

export interface ControlDeps {
  readonly tenant: Tenant;
  readonly keys: SigningKeys;
  readonly consents: Consents;
  readonly calls: CallLog;
  readonly faults: FaultPlayer;
  readonly meter: Meter;
  readonly switchboard: Switchboard;
}

/** `/__control/*`: what a check, or the window's toolbar, does to the tenant from outside. */
export function createControlApp(deps: ControlDeps) {
  const { tenant, calls, meter, switchboard } = deps;
  const control = new Hono<{ Bindings: HttpBindings }>();
  control.use('*', loopbackOnly(tenant.teamsOrigin));
  control.get('/state', (c) => c.json(controlState(tenant)));
  control.get('/calls', (c) => c.json(calls.all()));
  control.delete('/calls', (c) => {
    calls.clear();
    return c.body(null, 204);
  });
  control.post('/reset', (c) => reset(deps, c));
  control.post('/faults', (c) => setFaults(deps, c));
  control.post('/clock', async (c) => {
    const asked = await readBody(c, requests.clockSchema);
    if (asked === undefined) return badRequest(c, '{offsetMs: number}');
    tenant.clock.shiftTo(asked.offsetMs);
    return c.json({ now: new Date(tenant.clock.now()).toISOString() });
  });
  control.post('/acl', async (c) => {
    const asked = await readBody(c, requests.aclSchema);
    if (asked === undefined) return badRequest(c, '{list, item?, user, role: none|read|write}');
    const isKnown = setAcl(tenant.database, tenant.directory, asked);
    return isKnown ? c.json(asked) : c.json({ error: 'There is no such list or user.' }, 404);
  });
  control.post('/token', async (c) => {
    const asked = await readBody(c, requests.tokenSchema);
    if (asked === undefined) return badRequest(c, '{as?, claims?, key?: signIn|connector|foreign}');
    const token = await controlToken(tenant, deps.keys, asked);
    return token === undefined
      ? c.json({ error: 'There is no such user.' }, 404)
      : c.json({ access_token: token });
  });
  control.post('/meter', async (c) => {
    const asked = await readBody(c, requests.meterSchema);
    if (asked === undefined) return badRequest(c, '{unitsPerMinute: number|null}');
    meter.setLimit(asked.unitsPerMinute ?? undefined);
    return c.json(asked);
  });
  control.get('/switches', (c) => c.json(switchboard.all()));
  control.post('/switches', async (c) => {
    const isTurned = switchboard.turn(await c.req.json().catch(() => undefined));
    return isTurned
      ? c.json(switchboard.all())
      : badRequest(c, `switches and positions like ${JSON.stringify(switchboard.all())}`);
  });
  return control;
}

/** Back to a tenant nobody disturbs. The lists, their rights and the chat stay, unless `{lists: true}` empties the site. */
async function reset(
  { tenant, calls, faults, meter, consents, switchboard }: ControlDeps,
  c: Context,
): Promise<Response> {
  faults.setRules(0, []);
  tenant.clock.shiftTo(0);
  meter.setLimit(undefined);
  switchboard.reset();
  consents.grantAll();
  calls.clear();
  const asked = await readBody(c, requests.resetSchema);
  if (asked?.lists === true) emptyStorage(tenant.database);
  return c.body(null, 204);
}

async function setFaults({ faults }: ControlDeps, c: Context): Promise<Response> {
  const asked = await readBody(c, requests.faultsSchema);
  if (asked === undefined) return badRequest(c, '{seed, rules: [{match: {method?, path?}, rate, fault}]}');
  const rules: FaultRule[] = [];
  for (const rule of asked.rules) {
    const fault = readFault(rule.fault);
    if (fault === undefined) return c.json({ error: `There is no fault "${rule.fault}".` }, 400);
    rules.push({ ...rule, fault });
  }
  faults.setRules(asked.seed, rules);
  return c.json({ seed: asked.seed, rules: rules.length });
}

const badRequest = (c: Context, shape: string): Response => c.json({ error: `This takes ${shape}.` }, 400);
