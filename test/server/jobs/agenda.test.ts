import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPosts } from '#data/posts/readPosts.ts';
import { findProject } from '#data/project/findProject.ts';
import { createJob, type Job } from '#server/jobs/job.ts';
import { cardHand } from '#test/server/cardHand.ts';
import { type ChatTenant, people, startChatTenant } from '#test/server/chatTenant.ts';

import { jobDepsFor, patchRow, valueOf, writeRow } from './jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
const { newestCard, words } = cardHand(() => tenant);

beforeAll(async () => {
  tenant = await startChatTenant();
  job = createJob(jobDepsFor(tenant), 0);
  await job.posts();
  await writeRow(tenant, people.tove, 'PMO Toolkit', {
    Title: 'Sprint planning',
    Kind: 'Practice',
    Body: 'Goal first.',
    ClientKey: 'PRACTICE-1',
    Fits: JSON.stringify({
      agenda: [
        { minutes: 5, what: 'What did the last sprint teach us?' },
        { minutes: 40, what: 'The goal, *in one sentence*' },
      ],
      checklist: ['The goal stands where everybody sees it'],
    }),
  });
}, 60_000);
afterAll(() => tenant.stop());

const ask = (what: string, shows: string, again = '') =>
  writeRow(tenant, people.ida, 'PMO Posts', {
    Kind: 'Answer',
    State: 'Asked',
    ProjectKey: 'COR-01',
    ConversationId: tenant.channelId,
    ClientKey: `ANSWER|${what}|COR-01${again}`,
    Shows: shows,
  });

async function refusalOf(id: string): Promise<string | undefined> {
  const found = valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Answer']));
  return found.find((one) => one.id === id)?.value.shownEtag;
}

test('[TK2] "Run it" becomes an agenda card in the project’s channel, with times and a checklist, and may be asked for again', async () => {
  await ask('PRACTICE-1', 'at:2026-11-24T10:00');
  expect(await job.posts()).toMatchObject({ sent: 1 });
  const { card } = await newestCard();
  const said = words(card);
  expect(said).toContain('Sprint planning');
  expect(said).toContain('Tue 24 Nov 2026, from 10:00 until 10:45');
  expect(said).toContain('10:05');
  expect(said).toContain('☐ The goal stands where everybody sees it');
  expect(said).not.toContain('*in one sentence*');
  await ask('PRACTICE-1', 'at:2026-12-08T23:30', '~2');
  expect(await job.posts()).toMatchObject({ sent: 1 });
  expect(words((await newestCard()).card)).toContain('from 23:30 until 00:15');
});

test('what is no practice, or does not say when, is refused', async () => {
  await writeRow(tenant, people.tove, 'PMO Toolkit', {
    Title: 'BGP',
    Kind: 'Glossary',
    ClientKey: 'TERM-1',
  });
  const asked = [
    await ask('TERM-1', 'at:2026-11-24T10:00'),
    await ask('NO-SUCH', 'at:2026-11-24T10:00'),
    await ask('PRACTICE-1', 'at:2026-11-24Tnoon', '~3'),
  ];
  expect(await job.posts()).toMatchObject({ sent: 0, refused: 3 });
  expect(await Promise.all(asked.map(refusalOf))).toEqual([
    'refused: noSuchRow',
    'refused: noSuchRow',
    'refused: unreadable',
  ]);
});

test('a confidential project is not named in a channel by its agenda', async () => {
  const project = valueOf(await findProject(tenant.listsFor(people.ida), 'COR-01'));
  await patchRow(tenant, people.ida, 'PMO Projects', project?.id ?? '', { Confidential: true });
  const id = await ask('PRACTICE-1', 'at:2026-11-24T10:00', '~4');
  expect(await job.posts()).toMatchObject({ sent: 0, refused: 1 });
  expect(await refusalOf(id)).toBe('refused: confidential');
});
