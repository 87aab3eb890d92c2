import { beforeEach, describe, expect, test } from 'vitest';

import { readCharter } from '#data/charter/saveCharter.ts';
import { nothingStarted, type Start, type StartJournal, startProject } from '#data/charter/startProject.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readPosts } from '#data/posts/readPosts.ts';
import { readProject } from '#data/project/readProject.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { noAnswers } from '#domain/charter/charterAnswers.ts';
import { createProvisionedTenant, type TestTenant, valueOf } from '#test/data/tenant.ts';

let tenant: TestTenant;
let lists: Lists;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
});

const channelId = '19:abc@thread.tacv2';
const start: Start = {
  project: { name: 'Login bug fix', tier: 'S', teamKey: 'PLT', startOn: day('2026-11-23') },
  milestones: [
    { title: 'Fixed', on: day('2026-11-26'), weight: 3, isBusinessEvent: false },
    { title: 'Live', on: day('2026-11-30'), weight: 1, isBusinessEvent: true },
  ],
  answers: { ...noAnswers, texts: { goal: 'People sign in again.' } },
  channelId,
  today: day('2026-11-23'),
  clientKey: 'START-1',
};
const file = () => Promise.resolve(new Blob(['document']));

const noFile = (): Promise<Blob> => Promise.reject(new Error('no script'));

const run = (before: StartJournal = nothingStarted, who = lists, what = start): Promise<StartJournal> =>
  startProject(who, what, file, before, () => undefined);

/** How many there are of each thing a start writes. */
async function written() {
  const portfolio = valueOf(await readPortfolio(lists));
  const key = portfolio.projects[0]?.value.key ?? '';
  const read = key === '' ? undefined : valueOf(await readProject(lists, key));
  return {
    projects: portfolio.projects.length,
    milestones: read?.milestones.map(({ title }) => title) ?? [],
    charter: valueOf(await readCharter(lists, key))?.value.title,
    cards: valueOf(await readPosts(lists, ['State', 'Asked'])).map(({ clientKey }) => clientKey),
  };
}

const whole = {
  projects: 1,
  milestones: ['Fixed', 'Live'],
  charter: 'Login bug fix',
  cards: ['STATUS|LOG-01|KICKOFF'],
};

test('project, milestones, charter and card, each told as it is done', async () => {
  const told: number[] = [];
  const journal = await startProject(lists, start, file, nothingStarted, ({ done }) =>
    told.push(done.length),
  );
  expect(journal).toMatchObject({ done: ['project', 'milestones', 'charter', 'card'], problems: {} });
  expect(told).toEqual([1, 2, 3, 4]);
  expect(await written()).toEqual(whole);
  const { project, milestones } = valueOf(await readProject(lists, 'LOG-01'));
  expect(project.value).toMatchObject({
    stage: 'Starting',
    tier: 'S',
    startOn: '2026-11-23',
    nextMilestone: 'Fixed',
    milestonesOpen: 2,
  });
  expect(milestones[1]).toMatchObject({
    baseline: '2026-11-30',
    forecast: '2026-11-30',
    isBusinessEvent: true,
  });
});

test('starting twice with what was opened once is starting once', async () => {
  await run();
  const again = await run();
  expect(again.problems).toEqual({});
  expect(await written()).toEqual(whole);
});

describe('something goes wrong in the middle', () => {
  test.each([
    ['milestones', 'PMO Milestones'],
    ['charter', 'PMO Charters'],
    ['card', 'PMO Posts'],
  ] as const)('%s: the rest is done, it says so, and the next try ends it', async (step, list) => {
    tenant.narrow({ list, user: 'ida@nordvik.example', role: 'read' });
    const before = await run();
    expect(before.problems).toEqual({ [step]: { kind: 'noAccess' } });
    expect(before.done).toEqual(['project', 'milestones', 'charter', 'card'].filter((one) => one !== step));
    tenant.narrow({ list, user: 'ida@nordvik.example', role: 'write' });
    const after = await run(before);
    expect([after.problems, after.done.length]).toEqual([{}, 4]);
    expect(await written()).toEqual(whole);
  });

  test('the answer to the project is lost: one project, and everything after it', async () => {
    tenant.fault('POST', 'PMO Projects/items', 'applyThenDrop');
    expect((await run()).problems).toEqual({});
    expect(await written()).toEqual(whole);
  });

  test('without the project nothing else is written', async () => {
    const journal = await run(nothingStarted, tenant.listsFor('Petra'));
    expect(journal).toMatchObject({
      project: undefined,
      done: [],
      problems: { project: { kind: 'noAccess' } },
    });
    expect(await written()).toMatchObject({ projects: 0, cards: [] });
  });

  test('the document cannot be made: the project is there all the same', async () => {
    const journal = await startProject(lists, start, noFile, nothingStarted, () => undefined);
    expect(journal.project?.value.key).toBe('LOG-01');
    expect(journal.problems).toEqual({ charter: { kind: 'documentNotMade' } });
    expect((await run(journal)).done.length).toBe(4);
    expect(await written()).toEqual(whole);
  });
});

test('nobody asked for a card: none is asked for, and that is done', async () => {
  const journal = await run(nothingStarted, lists, { ...start, channelId: undefined });
  expect(journal.done).toContain('card');
  expect((await written()).cards).toEqual([]);
});
