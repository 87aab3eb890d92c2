import { Writable } from 'node:stream';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { createLog } from '#server/log.ts';
import type { RunningServer } from '#server/startServer.ts';

import { asks, presses } from './canaryAsks.ts';
import { type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import {
  anotherServer,
  type ConnectorHand,
  connectorHand,
  noLimits,
  personOf,
  signIn,
} from './connectorHand.ts';

const lines: string[] = [];
const log = createLog(
  'debug',
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  }),
);
let tenant: ChatTenant;
let server: RunningServer;
let hand: ConnectorHand;

beforeAll(async () => {
  tenant = await startChatTenant();
  server = await anotherServer(tenant, { log, bounds: { limits: noLimits } });
  hand = await connectorHand(tenant, server.port);
  await signIn(tenant, hand, people.ida);
});
afterAll(async () => {
  hand.close();
  await server.stop();
  await tenant.stop();
});

const canary = 'canaryInTheLog';
const ida = personOf(people.ida);
const token = `eyJ${canary}.eyJ${canary}.${canary}`;

test('through every handler, with every fault: no token, no name and nothing anybody wrote is in the log', async () => {
  const found = await tenant.as(people.ida).invoke('composeExtension/query', {
    commandId: 'search',
    parameters: [{ name: 'text', value: 'core' }],
  });
  const { key, itemId } = present(found.body.composeExtension.attachments[0]).content.refresh.action.data;
  const row = { key, itemId };
  const faults = [['401'], ['503'], ['html200'], ['403'], []];
  for (const fault of faults) {
    const rules = fault.map((one) => ({ match: { path: 'v1.0' }, rate: 1, fault: one }));
    await tenant.control('/faults', { seed: 1, rules });
    const authentication = fault[0] === '401' ? { authentication: { token } } : {};
    const all = [...asks(row, tenant.config.publicUrl), ...presses(row)];
    await Promise.all(
      all.map(({ activity }) => {
        const { value } = activity as { readonly value?: object };
        const from = { id: `29:${ida.id}`, aadObjectId: ida.id, name: `Ida ${canary}` };
        const more = value === undefined ? {} : { value: { ...value, ...authentication, text: canary } };
        return hand.send(hand.envelope(ida, { ...activity, from, id: canary, text: canary, ...more }));
      }),
    );
  }
  await tenant.control('/faults', { seed: 1, rules: [] });
  for (const authorization of [`Bearer ${token}`, `Basic ${canary}`, ''])
    await fetch(`http://127.0.0.1:${server.port}/api/messages?access_token=${canary}`, {
      method: 'POST',
      headers: { authorization },
      body: canary,
    });
  await hand.send(`{"type":"${canary}`);
  await hand.send('{"__proto__":1}');

  const said = lines.join('');
  expect(lines.length).toBeGreaterThan(5);
  for (const secret of [canary, 'eyJ', 'Ida', 'nordvik.example', '0e5de001', 'Core switch', 'Bearer'])
    expect(said).not.toContain(secret);
});

test('an error says its kind and where, never its message; a line of a call carries its id', () => {
  const before = lines.length;
  log.error(
    {
      err: new TypeError(`cannot read ${canary}`, { cause: new Error(canary) }),
      token,
      value: canary,
      body: { token },
    },
    'a call failed',
  );
  const line = present(lines[before]);
  expect(line).not.toContain(canary);
  expect(JSON.parse(line)).toMatchObject({
    err: { type: 'TypeError', cause: { type: 'Error' } },
    msg: 'a call failed',
  });
  expect((JSON.parse(line) as { err: { at: string[] } }).err.at[0]).toContain('logs.test.ts');
  const refusals = lines.filter((one) => one.includes('refused a call'));
  for (const one of refusals) expect(JSON.parse(one)).toHaveProperty('correlationId');
  expect(refusals.length).toBeGreaterThan(0);
});
