import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPosts } from '#data/posts/readPosts.ts';
import { findProject } from '#data/project/findProject.ts';
import { createJob, type Job } from '#server/jobs/job.ts';

import { actionOf, type Button, type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';
import { jobDepsFor, patchRow, valueOf } from './jobs/jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
beforeAll(async () => {
  tenant = await startChatTenant({ botPatienceMs: 30_000 });
  await tenant.control('/acl', { list: 'PMO Help', user: people.petra, role: 'write' });
  job = createJob(jobDepsFor(tenant), 0);
}, 60_000);
afterAll(() => tenant.stop());

const { sharedCard, cardOf, press, openForm, words, projectNow } = cardHand(() => tenant);

/** A card of its own, which the job has no earlier news of. */
async function shared(name: string) {
  const one = await sharedCard(name);
  await job.posts();
  const now = async (): Promise<string> => words(await cardOf(one.id));
  const pressed = (upn: string, button: Button, inputs: object = {}) => press(upn, one.id, button, inputs);
  const send = async (upn: string, headline: string) =>
    pressed(upn, actionOf(await openForm(upn, one), 'Send'), { rag: 'amber', headline });
  return { ...one, now, pressed, send };
}

const formsOf = async (key: string, id: string): Promise<readonly string[]> => {
  const posts = valueOf(await readPosts(tenant.listsFor(people.tove), ['ProjectKey', key]));
  const post = present(posts.findLast(({ value }) => value.activityId === id));
  return post.value.openForms.map(({ personId }) => personId);
};

const jobLater = (milliseconds: number): Job =>
  createJob(jobDepsFor(tenant, { clock: { now: () => Date.now() + milliseconds } }), 0);

test('whoever updates does not take the form away that somebody else is typing into', async () => {
  const card = await shared('core switch');
  const jonass = await openForm(people.jonas, card);
  await card.send(people.ida, 'Ida sends while Jonas types');
  expect(await card.now()).not.toContain('Ida sends');
  expect(await job.posts()).toMatchObject({ renewed: 0, isMoreSoon: true });
  expect(await card.now()).not.toContain('Ida sends');

  await card.pressed(people.jonas, actionOf(jonass, 'Cancel'));
  expect(await job.posts()).toMatchObject({ renewed: 1, isMoreSoon: false });
  expect(await card.now()).toContain('Ida sends while Jonas types');
});

test('the choice between two updates stays until it is made, and is then news for everybody', async () => {
  const card = await shared('meter roll-out');
  const jonass = await openForm(people.jonas, card);
  await card.send(people.ida, 'Ida was first');
  const inputs = { rag: 'red', headline: 'Jonas sees it red' };
  const { body } = await card.pressed(people.jonas, actionOf(jonass, 'Send'), inputs);
  expect(words(body.value)).toContain('You wanted');
  await job.posts();
  expect(await card.now()).not.toContain('Ida was first');

  await card.pressed(people.jonas, actionOf(body.value, 'Use mine: Red'));
  expect(await card.now()).toContain('Jonas sees it red');
  expect(await projectNow(card.key)).toMatchObject({ headline: 'Jonas sees it red' });
  expect(await job.posts()).toMatchObject({ renewed: 0, isMoreSoon: false });
});

test('theirs kept: the card shows it at the next look of the job', async () => {
  const card = await shared('firewall audit');
  const jonass = await openForm(people.jonas, card);
  await card.send(people.ida, 'Ida stays');
  const { body } = await card.pressed(people.jonas, actionOf(jonass, 'Send'), { rag: 'red', headline: 'No' });
  await card.pressed(people.jonas, actionOf(body.value, 'Keep theirs'));
  await job.posts();
  expect(await card.now()).toContain('Ida stays');
});

test('a change made in a list or in the tab waits for the form as well', async () => {
  const card = await shared('branch wi-fi');
  const form = await openForm(people.ida, card);
  const { id } = valueOf(await findProject(tenant.listsFor(people.tove), card.key));
  await patchRow(tenant, people.tove, 'PMO Projects', id, { NextMilestone: 'Floor nine' });
  expect(await job.posts()).toMatchObject({ renewed: 0 });
  expect(await card.now()).not.toContain('Floor nine');
  await card.pressed(people.ida, actionOf(form, 'Cancel'));
  await job.posts();
  expect(await card.now()).toContain('Floor nine');
});

test('who asks for help is typing too', async () => {
  const card = await shared('laptop');
  const { body } = await card.pressed(people.petra, actionOf(card.card, 'Ask for help'));
  await card.send(people.ida, 'While Petra writes');
  expect(await card.now()).not.toContain('While Petra writes');
  await card.pressed(people.petra, actionOf(body.value, 'Ask for help'), { help: 'A pair of hands' });
  await job.posts();
  expect(await card.now()).toContain('While Petra writes');
});

test('a form that was left behind holds nothing back after five minutes', async () => {
  const card = await shared('atlas');
  await openForm(people.jonas, card);
  await card.send(people.ida, 'Jonas went home');
  await jobLater(4 * 60_000).posts();
  expect(await card.now()).not.toContain('Jonas went home');
  await jobLater(5 * 60_000 + 1).posts();
  expect(await card.now()).toContain('Jonas went home');
  expect(await formsOf(card.key, card.id)).toEqual([]);
});

test('one person has one form', async () => {
  const card = await shared('data lake');
  for (const upn of [people.ida, people.jonas, people.ida]) await openForm(upn, card);
  expect(await formsOf(card.key, card.id)).toHaveLength(2);
});
