import type { DecidingDeps } from '#data/decision/decidePlan.ts';
import { openLists } from '#data/lists/lists.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import type { PlanDecision } from '#domain/decision/planDecision.ts';
import { createTestClock, createTestDevice, ida, openTab, type TestTab } from '#test/data/sync/syncWorld.ts';
import { createProvisionedTenant, rowsOf, siteUrl, type TestTenant, typeRow } from '#test/data/tenant.ts';

/** Two launches want the one tester from 30 Nov on, and a dashboard takes a day a week of her. Today is Wed 18 Nov 2026. */
export interface DecidingWorld {
  readonly tenant: TestTenant;
  readonly clock: ReturnType<typeof createTestClock>;
  /** Ida's device: a tab that is opened after another was closed knows what that one kept, and nothing else. */
  openTab(): Promise<OpenedTab>;
  cells(list: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Every cell of projects and demand a person can read, without what says who wrote it when. */
  readable(): Promise<unknown>;
}

export interface OpenedTab extends TestTab {
  readonly deps: DecidingDeps;
}

export const beaconWaits: readonly ProjectChange[] = [
  { projectKey: 'BEA-01', kind: 'Delay', weeks: 8 },
  { projectKey: 'EMB-01', kind: 'Stop' },
];

export const planOf = (
  id: string,
  changes: readonly ProjectChange[] = beaconWaits,
  rest: Partial<PlanDecision> = {},
): PlanDecision => ({ id, changes, why: 'One launch at a time.', ...rest });

const channel = (name: string): string =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(`19:${name}@thread.tacv2`)}/${name}?groupId=g`;

export async function createDecidingWorld(): Promise<DecidingWorld> {
  const tenant = await createProvisionedTenant();
  const clock = createTestClock();
  const device = createTestDevice();
  const type = (list: string, fields: Readonly<Record<string, unknown>>): Promise<string> =>
    typeRow(tenant, list, fields);
  await type('PMO Settings', { ClientKey: 'features', Value: JSON.stringify(['capacity', 'decisions']) });
  const project = (ProjectKey: string, Title: string, more: Readonly<Record<string, unknown>>) =>
    type('PMO Projects', { ProjectKey, Title, ClientKey: ProjectKey, Stage: 'Running', ...more });
  await project('ATL-01', 'Atlas', { ForecastFinish: '2027-01-08', StartOn: '2026-09-01' });
  await project('BEA-01', 'Beacon', {
    StartOn: '2026-11-30',
    BaselineFinish: '2027-01-08',
    ForecastFinish: '2027-01-15',
    CostOfDelayWeek: 50_000,
    ChannelLink: channel('beacon'),
  });
  await project('EMB-01', 'Ember', { StartOn: '2026-10-05', ChannelLink: channel('ember') });
  const demand = (ProjectKey: string, FromOn: string, ToOn: string, Pct: number) =>
    type('PMO Demand', {
      Title: `${ProjectKey} QA`,
      ProjectKey,
      Skill: 'QA',
      FromOn,
      ToOn,
      Pct,
      ClientKey: `${ProjectKey} ${FromOn}`,
    });
  await type('PMO Demand', {
    Title: 'Capacity QA',
    Skill: 'QA',
    FromOn: '2026-11-16',
    ToOn: '2027-05-14',
    Pct: 100,
  });
  await demand('ATL-01', '2026-11-30', '2026-12-25', 60);
  await demand('BEA-01', '2026-11-30', '2026-12-25', 50);
  await demand('EMB-01', '2026-10-05', '2026-12-11', 20);
  await demand('EMB-01', '2026-12-14', '2027-01-15', 10);

  return {
    tenant,
    clock,
    openTab: async () => {
      const tab = openTab(tenant, { clock, device, rng: Math.random });
      await until(clock, () => tab.engine.projects.getSnapshot().from === 'sharePoint');
      let keys = 0;
      const lists = openLists({
        graph: tab.engine.graph,
        siteUrl,
        clock,
        newKey: () => `KEY-${(keys += 1)}`,
      });
      const deps: DecidingDeps = {
        engine: tab.engine,
        lists,
        clock,
        whoAmI: () => Promise.resolve({ id: ida.id, upn: ida.upn, name: ida.name }),
        titleOf: ({ kind }, { name }) => `${kind} ${name}`,
      };
      return { ...tab, deps };
    },
    cells: async (list) => (await rowsOf(tenant, list)).map(({ fields }) => fields),
    readable: async () => [
      await readableCells(tenant, 'PMO Projects'),
      await readableCells(tenant, 'PMO Demand'),
    ],
  };
}

/** Lets time pass until it is so, or until nobody would wait for it any longer. */
export async function until(clock: DecidingWorld['clock'], isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await clock.pass(50);
  if (!isSo()) throw new Error('waited in vain');
}

/** Everything that can go is in SharePoint. */
export const allSent = ({ clock }: DecidingWorld, { engine }: Pick<OpenedTab, 'engine'>): Promise<void> =>
  until(clock, () => {
    const { unsentCount, needsYou, isSending } = engine.sending.getSnapshot();
    return unsentCount === needsYou.length && !isSending;
  });

const technical = new Set(['OpLog', 'SchemaV', 'Modified', 'Created', 'AuthorLookupId', 'EditorLookupId']);

async function readableCells(tenant: TestTenant, list: string): Promise<unknown> {
  const rows = await rowsOf(tenant, list);
  return rows
    .filter(({ fields }) => fields['Archived'] !== 'Yes')
    .map(({ fields }) =>
      Object.fromEntries(
        Object.entries(fields).filter(([name]) => !technical.has(name) && !/^[@_]/u.test(name)),
      ),
    );
}
