import { afterAll, beforeAll, expect, test } from 'vitest';

import type { TeamsActivity } from '#server/activity.ts';
import { pressedMessage } from '#server/answers.ts';
import { createLateAnswers } from '#server/lateAnswers.ts';

import { actionOf, type ChatTenant, people, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant({
    botPatienceMs: 30_000,
    bounds: { patience: { shownMilliseconds: 2_500, restMilliseconds: 60_000 } },
  });
});
afterAll(() => tenant.stop());

const { sharedCard, press, openForm, words, projectNow } = cardHand(() => tenant);
type Shared = Awaited<ReturnType<typeof sharedCard>>;

/** The press is heard, and its answer has to be given before SharePoint gave its own. */
async function sendSlowly(upn: string, { id }: Shared, form: Shared['card'], inputs: object): Promise<void> {
  await tenant.control('/faults', {
    seed: 1,
    rules: [{ match: { path: 'v1.0' }, rate: 1, fault: 'slow:4000' }],
  });
  const { body } = await press(upn, id, actionOf(form, 'Send'), inputs);
  expect(body.value).toContain('SharePoint is slow just now');
  await tenant.control('/faults', { seed: 1, rules: [] });
}

/** The own view, as Teams asks for it once the card was renewed. */
async function look(upn: string, { id, card }: Shared, trigger = 'automatic'): Promise<string> {
  const { body } = await press(upn, id, card.refresh.action, {}, trigger);
  return typeof body.value === 'object' ? words(body.value) : String(body.value);
}

test('a slow press that somebody else was ahead of: at the next look its author is asked, and nobody else', async () => {
  const shared = await sharedCard('core switch');
  const form = await openForm(people.jonas, shared);
  await press(people.ida, shared.id, actionOf(await openForm(people.ida, shared), 'Send'), {
    rag: 'green',
    headline: 'Ida was first',
  });
  await sendSlowly(people.jonas, shared, form, { rag: 'red', headline: 'Jonas sees it red' });

  expect(await look(people.tove, shared)).not.toContain('Jonas sees it red');
  await expect.poll(() => look(people.jonas, shared)).toContain('You wanted');
  expect(await projectNow(shared.key)).toMatchObject({ headline: 'Ida was first' });
  // It is told once; after that the card is as the project is.
  expect(await look(people.jonas, shared)).not.toContain('You wanted');
});

test('a slow press that was saved says so at the next look, with its Undo', async () => {
  const shared = await sharedCard('meter roll-out');
  const form = await openForm(people.jonas, shared);
  await sendSlowly(people.jonas, shared, form, { rag: 'amber', headline: 'Late and saved' });
  await expect.poll(() => look(people.jonas, shared, 'manual')).toContain('Saved: Jonas B.');
  expect(await projectNow(shared.key)).toMatchObject({ headline: 'Late and saved' });
});

test('the outcome of an earlier press is not told after a later one', async () => {
  const shared = await sharedCard('branch wi-fi');
  const form = await openForm(people.jonas, shared);
  await press(people.ida, shared.id, actionOf(await openForm(people.ida, shared), 'Send'), {
    rag: 'green',
    headline: 'Ida was first',
  });
  await sendSlowly(people.jonas, shared, form, { rag: 'red', headline: 'Jonas sees it red' });
  const again = await press(people.jonas, shared.id, actionOf(form, 'Send'), {
    rag: 'red',
    headline: 'Jonas sees it red',
  });
  expect(words(again.body.value)).toContain('You wanted');
  expect(await look(people.jonas, shared)).not.toContain('You wanted');
});

const by = (verb: string): TeamsActivity => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  serviceUrl: '',
  from: { id: '29:a', aadObjectId: '0e5de001-7a11-4b0e-8a5e-000000000003' },
  conversation: { id: '19:c' },
  value: { action: { verb, data: { v: 1, key: 'COR-01', itemId: '1' } } },
});

test('a look that began before the outcome was kept does not take it away', async () => {
  const kept = createLateAnswers({ now: () => 0 });
  const [outcome, earlierLook] = [
    Promise.resolve(pressedMessage('late')),
    Promise.resolve(pressedMessage('look')),
  ];
  kept.keep(by('status.allAsPlanned'), outcome);
  kept.told(by('card.refresh'), earlierLook);
  expect(kept.awaited(by('card.refresh'))).toBe(outcome);
  kept.told(by('card.refresh'), outcome);
  expect(kept.awaited(by('card.refresh'))).toBeUndefined();
});
