import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { actionOf, type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const { projectNow, sharedCard, press, openForm, words, versionsOf } = cardHand(() => tenant);

describe('pressed more than once', () => {
  test('the same press twice is saved once and told as saved twice', async () => {
    const shared = await sharedCard('firewall audit');
    const form = await openForm(people.jonas, shared);
    const inputs = { rag: 'amber', headline: 'Twice' };
    await press(people.jonas, shared.id, actionOf(form, 'Send'), inputs);
    const once = (await versionsOf(shared.key)).length;
    const again = await press(people.jonas, shared.id, actionOf(form, 'Send'), inputs);
    expect(words(again.body.value)).toContain('Saved');
    expect(await versionsOf(shared.key)).toHaveLength(once);
  });

  test('twenty presses at once have one effect and twenty truthful answers', async () => {
    const shared = await sharedCard('branch wi-fi');
    const pressers = [people.jonas, people.tove, people.ida];
    const forms = await Promise.all(pressers.map((upn) => openForm(upn, shared)));
    const before = (await versionsOf(shared.key)).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const upn = pressers[index % 3] ?? people.ida;
        return press(upn, shared.id, actionOf(present(forms[index % 3]), 'Send'), {
          rag: 'amber',
          headline: 'At once',
        });
      }),
    );
    expect(await versionsOf(shared.key)).toHaveLength(before + 1);
    expect(await projectNow(shared.key)).toMatchObject({ rag: 'amber', headline: 'At once' });
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(words(body.value)).toMatch(/Saved|already set to Amber/u);
    }
  });
});

describe('different presses at the same moment', () => {
  test('one is saved; every other presser is shown it and has overwritten nothing', async () => {
    const shared = await sharedCard('sd-wan pilot');
    const form = await openForm(people.jonas, shared);
    const before = (await versionsOf(shared.key)).length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        press(people.jonas, shared.id, actionOf(form, 'Send'), {
          rag: 'amber',
          headline: `Mine is ${index}`,
        }),
      ),
    );
    expect(await versionsOf(shared.key)).toHaveLength(before + 1);
    const told = answers.map(({ body }) => words(body.value));
    expect(told.filter((text) => text.includes('Saved'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('This changed since'))).toHaveLength(9);
  });
});
