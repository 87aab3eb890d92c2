import { expect, test } from 'vitest';

import { editProject, reportStatus } from './actions.ts';
import { createDevice, openTab, type Tab } from './tabs.ts';
import { createWorld, inSharePoint, projects } from './world.ts';

const tabsOpen = 200;
const editsAMinute = 30;
const reportsAMinute = 15;
const minute = 60_000;

test(
  `${tabsOpen} open tabs on a busy day cost at most 1,200 resource units a minute`,
  { timeout: 120_000 },
  async () => {
    const world = createWorld(3);
    const { dice, time, plan, server } = world;
    plan.isOn = false;
    for (let number = 3; number <= 40; number += 1)
      server.writeByHand(
        world.list(projects),
        undefined,
        { Title: `Project ${number}`, ProjectKey: `PRO-${number}`, Stage: 'Running' },
        inSharePoint.id,
      );
    const charges: { readonly at: number; readonly units: number }[] = [];
    server.onUnits = (units) => charges.push({ at: time.now(), units });

    const tabs: Tab[] = [];
    for (let number = 1; number <= tabsOpen; number += 1) {
      const person = { id: `p${number}`, upn: `p${number}@contoso.example`, name: `P ${number}` };
      time.after(dice.below(8 * minute), () =>
        tabs.push(openTab(world, createDevice(`d${number}`, person), ['PRO-01'])),
      );
    }
    const everyMinute = (times: number, act: typeof editProject): void => {
      time.after((minute / times) * 2 * dice.next(), () => {
        const tab = dice.oneOf(tabs);
        if (tab !== undefined) act(world, tab);
        everyMinute(times, act);
      });
    };
    everyMinute(editsAMinute, editProject);
    everyMinute(reportsAMinute, reportStatus);
    await time.runUntil(14 * minute);

    const acknowledged = world.judge.acts.filter(({ effects }) => effects > 0).length;
    expect(tabs).toHaveLength(tabsOpen);
    expect(acknowledged).toBeGreaterThan(300); // it was a busy day
    expect(busiestMinute(charges)).toBeLessThanOrEqual(1200);
  },
);

/** The most that any 60 seconds cost. */
function busiestMinute(charges: readonly { readonly at: number; readonly units: number }[]): number {
  let [most, sum, first] = [0, 0, 0];
  for (const { at, units } of charges) {
    sum += units;
    for (; (charges[first]?.at ?? at) <= at - minute; first += 1) sum -= charges[first]?.units ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
