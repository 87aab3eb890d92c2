import { describe, expect, test } from 'vitest';

import { readCardPress } from '#cards/cardPress.ts';
import type { Card, Execute } from '#cards/elements.ts';
import { staleCard } from '#cards/staleCard.ts';
import { day } from '#domain/calendar/day.ts';
import { textsOf } from '#test/server/chatTenant.ts';

import { coreSwitch, everything, onCard, scene } from './projects.ts';

const wanted = {
  rag: 'red' as const,
  headline: 'Site B has no power until March.',
  needHelp: 'A generator',
  forecastFinish: day('2027-03-10'),
};

const stale = (mine: typeof wanted | undefined): Card =>
  staleCard({
    ...onCard({ ...coreSwitch, rag: 'amber' }),
    scene,
    include: everything,
    changedBy: 'Jonas Beck',
    changedAt: 0,
    now: 120_000,
    wanted: mine,
  });

const buttons = (card: Card): Execute[] =>
  card.actions?.filter((action) => action.type === 'Action.Execute') ?? [];

describe('two people said different things', () => {
  test('the card says who was first and when, and shows both', () => {
    const words = textsOf(stale(wanted)).join('\n');
    expect(words).toContain(
      'It was already set to Amber by Jonas B., 2 min ago. Nothing of yours was written.',
    );
    expect(words).toMatch(/You wanted\n◆ Red\nSite B has no power until March\.\nHelp: A generator/u);
    expect(words).toMatch(/Jonas B\.\n▲ Amber\nSix of fourteen floors/u);
  });

  test('“Use mine” carries everything that was typed, on the newest state', () => {
    const [mine] = buttons(stale(wanted));
    const press = readCardPress({ verb: mine?.verb, data: mine?.data });
    expect(press).toMatchObject({
      ok: true,
      value: { kind: 'update', row: { etag: '"77"' }, said: wanted },
    });
    expect(mine?.associatedInputs).toBe('none');
  });

  test('“Keep theirs” writes nothing', () => {
    const [, theirs] = buttons(stale(wanted));
    expect(readCardPress({ verb: theirs?.verb, data: theirs?.data })).toMatchObject({
      value: { kind: 'refresh' },
    });
  });

  test('words longer than a button can carry go through the form again, and are shown', () => {
    const card = stale({ ...wanted, headline: 'x'.repeat(300) });
    expect(buttons(card).map(({ title }) => title)).toEqual(['Update', 'Keep theirs']);
    expect(textsOf(card).join('\n')).toContain('xxx');
  });
});

test('who wanted nothing of their own, or the same, has nothing to choose', () => {
  const { headline = '', needHelp = '', forecastFinish = wanted.forecastFinish } = coreSwitch;
  const same = { rag: 'amber' as never, headline, needHelp, forecastFinish };
  for (const card of [stale(undefined), stale(same)])
    expect(buttons(card).map(({ title }) => title)).toEqual(['Update']);
});
