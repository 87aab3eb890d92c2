import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readPosts } from '#data/posts/readPosts.ts';
import { findProject } from '#data/project/findProject.ts';
import { createJob, type Job } from '#server/jobs/job.ts';
import { actionOf, type ChatTenant, people, present, startChatTenant } from '#test/server/chatTenant.ts';
import { cardHand } from '#test/server/cardHand.ts';

import { jobDepsFor, valueOf } from './jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
const { sharedCard, cardOf, words, press, openForm } = cardHand(() => tenant);

beforeAll(async () => {
  tenant = await startChatTenant();
  job = createJob(jobDepsFor(tenant), 0);
  await job.posts();
}, 60_000);
afterAll(() => tenant.stop());

const site = '/sites/nordvik.sharepoint.com:/sites/pmo:';

async function patchProject(key: string, fields: object): Promise<void> {
  const lists = tenant.listsFor(people.tove);
  const { id } = valueOf(await findProject(lists, key));
  const path = `${site}/lists/PMO%20Projects/items/${id}`;
  valueOf(await lists.graph.call({ method: 'PATCH', path, body: { fields } }));
}

describe('a card the bot posted', () => {
  test('says what its project says, for everybody, a run after the project changed', async () => {
    const shared = await sharedCard('core switch');
    await patchProject(shared.key, { Headline: 'Eleven of fourteen floors run.' });
    expect(words(await cardOf(shared.id))).not.toContain('Eleven of fourteen');
    expect(await job.posts()).toMatchObject({ renewed: 1 });
    expect(words(await cardOf(shared.id))).toContain('Eleven of fourteen floors run.');
    expect(await job.posts()).toMatchObject({ renewed: 0 });
  });

  test('is remembered also where a reader shared it', async () => {
    const petra = tenant.as(people.petra);
    const value = { commandId: 'search', parameters: [{ name: 'text', value: 'core switch' }] };
    const found = await petra.invoke('composeExtension/query', value);
    const { key, itemId } = present(found.body.composeExtension.attachments[0]).content.refresh.action.data;
    const botActivityPreview = [
      { attachments: [{ content: { refresh: { action: { data: { v: 1, key, itemId } } } } }] },
    ];
    const send = { commandId: 'shareStatus', botMessagePreviewAction: 'send', botActivityPreview };
    const before = valueOf(await readPosts(tenant.listsFor(people.tove), ['ProjectKey', key]));
    await petra.invoke('composeExtension/submitAction', send);
    const after = valueOf(await readPosts(tenant.listsFor(people.tove), ['ProjectKey', key]));
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ isByAppAlone: true, value: { state: 'Sent' } });
  });

  test('a program that starts anew finds what changed while none ran', async () => {
    const shared = await sharedCard('core switch');
    await patchProject(shared.key, { Headline: 'Twelve of fourteen floors run.' });
    const another = createJob(jobDepsFor(tenant), 0);
    expect(await another.posts()).not.toMatchObject({ renewed: 0 });
    expect(words(await cardOf(shared.id))).toContain('Twelve of fourteen floors run.');
  });

  test('keeps to what its sender chose to share', async () => {
    const ida = tenant.as(people.ida);
    const { key, itemId } = present(
      (await ida.invoke('composeExtension/query', { parameters: [{ name: 'text', value: 'core switch' }] }))
        .body.composeExtension.attachments[0],
    ).content.refresh.action.data;
    const show = { headline: false, nextAndFinish: true, evidenceDiffers: false, needHelp: false };
    const botActivityPreview = [
      { attachments: [{ content: { refresh: { action: { data: { v: 1, key, itemId, show } } } } }] },
    ];
    const send = { commandId: 'shareStatus', botMessagePreviewAction: 'send', botActivityPreview };
    await ida.invoke('composeExtension/submitAction', send);
    const message = (await ida.messages(tenant.channelId)).findLast(({ from }) => from.kind === 'bot');
    await patchProject(key, { Headline: 'Not for this chat.', NextMilestone: 'Floor thirteen' });
    await job.posts();
    const shown = words(await cardOf(present(message).id));
    expect(shown).toContain('Floor thirteen');
    expect(shown).not.toContain('Not for this chat.');
  });

  test('the bot’s own answer in a channel is one of them', async () => {
    await tenant.as(people.ida).say(tenant.channelId, { text: 'status core switch' });
    const messages = await tenant.as(people.ida).messages(tenant.channelId);
    const { id } = present(messages.findLast(({ from }) => from.kind === 'bot'));
    await patchProject('COR-01', { Headline: 'Said again by the bot.' });
    await job.posts();
    expect(words(await cardOf(id))).toContain('Said again by the bot.');
  });

  test('waits a moment while the project is still being changed', async () => {
    const shared = await sharedCard('core switch');
    const patient = createJob(jobDepsFor(tenant), 3_000);
    await patient.posts();
    await patchProject(shared.key, { Headline: 'Half of the sentence' });
    expect(await patient.posts()).toMatchObject({ renewed: 0, isMoreSoon: true });
    await patchProject(shared.key, { Headline: 'The whole sentence.' });
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    expect(await patient.posts()).not.toMatchObject({ renewed: 0 });
    expect(words(await cardOf(shared.id))).toContain('The whole sentence.');
  });

  test('a press renews it, and the job then has nothing to add', async () => {
    const shared = await sharedCard('core switch');
    await job.posts();
    const form = await openForm(people.jonas, shared);
    await press(people.jonas, shared.id, actionOf(form, 'Send'), { rag: 'amber', headline: 'Optics came.' });
    const renewed = await cardOf(shared.id);
    expect(words(renewed)).toContain('Optics came.');
    await job.posts();
    expect(await cardOf(shared.id)).toEqual(renewed);
  });
});

describe('a message that is not ours, or of another project', () => {
  test('is left alone by a press that names it', async () => {
    const victim = await sharedCard('core switch');
    const other = await sharedCard('atlas');
    expect(other.key).not.toBe(victim.key);
    const form = await openForm(people.ida, other);
    const before = await cardOf(victim.id);
    await press(people.ida, victim.id, actionOf(form, 'Send'), { rag: 'red', headline: 'Forged.' });
    expect(await cardOf(victim.id)).toEqual(before);
  });

  test('is left alone by a row that a person wrote', async () => {
    const victim = await sharedCard('core switch');
    const lists = tenant.listsFor(people.ida);
    const [row] = valueOf(await readPosts(lists, ['ProjectKey', victim.key])).slice(-1);
    const fields = {
      Kind: 'Status',
      State: 'Sent',
      ProjectKey: 'ATL-01',
      ConversationId: present(row).value.conversationId,
      ActivityId: victim.id,
      ServiceUrl: present(row).value.serviceUrl,
      ShownEtag: 'older',
      ClientKey: `STATUS|ATL-01|${victim.id}`,
    };
    valueOf(
      await lists.graph.call({ method: 'POST', path: `${site}/lists/PMO%20Posts/items`, body: { fields } }),
    );
    const before = await cardOf(victim.id);
    await createJob(jobDepsFor(tenant), 0).posts();
    expect(await cardOf(victim.id)).toEqual(before);
  });
});
