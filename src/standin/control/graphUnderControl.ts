import type { WindowEvents } from '#standin/chat/events.ts';
import { createGraphApp } from '#standin/graph/graphApp.ts';
import { createSwitchboard } from './switchboard.ts';
import type { TokenVerifier } from '#standin/signIn/verifyTokens.ts';
import { createCallLog } from '#standin/tenant/calls.ts';
import { createFaultPlayer } from '#standin/tenant/faults.ts';
import { createMeter } from '#standin/tenant/meter.ts';
import { createRandom } from '#standin/tenant/random.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';

/** Graph, with the hands of whoever tests it around it: faults, a meter, and a record of every call. */
export function createGraphUnderControl(tenant: Tenant, verifier: TokenVerifier, events: WindowEvents) {
  const calls = createCallLog();
  const faults = createFaultPlayer();
  const meter = createMeter();
  const switchboard = createSwitchboard();
  const app = createGraphApp({
    database: tenant.database,
    directory: tenant.directory,
    clock: tenant.clock.now,
    rng: createRandom(1),
    verifyToken: verifier.graph,
    takeFault: (call) => faults.take(call),
    meter,
    switches: () => switchboard.all(),
    recordCall: (call) => {
      calls.record(call);
      events.tell({ type: 'call', call });
    },
  });
  return { app, calls, faults, meter, switchboard };
}
