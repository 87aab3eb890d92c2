import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { actionOf, type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant({ botPatienceMs: 30_000 });
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

describe('one button, pressed 50 times by each of two people at once', () => {
  const inputs = { rag: 'red', headline: 'Fifty times each' };
  const truths = /Saved: |already set to Red by (?:Jonas B\.|Tove H\.)/u;
  let shared: Awaited<ReturnType<typeof sharedCard>>;
  let send: ReturnType<typeof actionOf>;
  let saved: number;

  const pressedBy = (upns: readonly string[]) =>
    Promise.all(upns.map((upn) => press(upn, shared.id, send, inputs)));

  test('has one effect and one version, and every answer is true', async () => {
    shared = await sharedCard('meter roll-out');
    const [jonass, toves] = await Promise.all([
      openForm(people.jonas, shared),
      openForm(people.tove, shared),
    ]);
    expect(actionOf(toves, 'Send').data).toEqual(actionOf(jonass, 'Send').data); // one form, whoever opens it
    send = actionOf(jonass, 'Send');
    const before = (await versionsOf(shared.key)).length;
    const answers = await pressedBy(
      Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? people.jonas : people.tove)),
    );
    saved = (await versionsOf(shared.key)).length;
    expect(saved).toBe(before + 1);
    const author = (await projectNow(shared.key)).latest?.author.upn;
    for (const [index, { status, body }] of answers.entries()) {
      expect([status, body.statusCode]).toEqual([200, 200]);
      expect(words(body.value)).toMatch(truths);
      const isAuthor = (index % 2 === 0 ? people.jonas : people.tove) === author;
      expect(words(body.value).includes('✔ Saved')).toBe(isAuthor);
    }
  }, 60_000);

  test('replayed, it writes nothing and still tells the truth', async () => {
    for (const { body } of await pressedBy([people.jonas, people.tove, people.ida, people.jonas]))
      expect(words(body.value)).toMatch(truths);
    expect(await versionsOf(shared.key)).toHaveLength(saved);
  });

  test('pressed on the card that was there before, it shows the newer state and writes nothing', async () => {
    const stale = { ...send, data: { ...send.data, nonce: 'another card' } };
    const { body } = await press(people.jonas, shared.id, stale, { rag: 'green', headline: 'From before' });
    expect(words(body.value)).toMatch(/already set to Red by/u);
    expect(words(body.value)).toMatch(/You wanted\n✔ Green\nFrom before/u);
    expect(await versionsOf(shared.key)).toHaveLength(saved);
  });

  test('“Use mine” on that card then saves, once', async () => {
    const stale = { ...send, data: { ...send.data, nonce: 'another card' } };
    const conflict = await press(people.jonas, shared.id, stale, { rag: 'green', headline: 'From before' });
    const mine = actionOf(conflict.body.value, 'Use mine: Green');
    await Promise.all([
      press(people.jonas, shared.id, mine),
      press(people.jonas, shared.id, mine),
      press(people.jonas, shared.id, mine),
    ]);
    expect(await projectNow(shared.key)).toMatchObject({ rag: 'green', headline: 'From before' });
    expect(await versionsOf(shared.key)).toHaveLength(saved + 1);
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
