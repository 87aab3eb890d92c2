import { expect, test } from 'vitest';

import { readCardPress } from '#cards/cardPress.ts';
import { helpForm, loggedCard } from '#cards/helpCards.ts';
import { textsOf } from '#test/server/chatTenant.ts';

import { coreSwitch, everything, onCard, scene } from './projects.ts';

const form = helpForm({ ...onCard(), scene, include: everything, pmoName: 'the PMO' });

test('asking for help takes two fields, one of them free', () => {
  const inputs = form.body.filter(({ type }) => type.startsWith('Input.'));
  expect(inputs).toMatchObject([
    { id: 'help', isRequired: true, value: coreSwitch.needHelp },
    { id: 'helpBy', type: 'Input.Date' },
  ]);
});

test('the press opens the form, and with an answer it asks', () => {
  const [ask] = form.actions ?? [];
  if (ask?.type !== 'Action.Execute') throw new Error('no button');
  expect(readCardPress({ verb: ask.verb, data: ask.data })).toMatchObject({
    value: { kind: 'openHelpForm' },
  });
  const answered = { ...ask.data, help: 'A van', helpBy: '2026-12-04' };
  expect(readCardPress({ verb: ask.verb, data: answered })).toMatchObject({
    value: { kind: 'askForHelp', asked: { what: 'A van', by: '2026-12-04' } },
  });
});

test.each(['tomorrow', '2026-02-30', '4/12'])(
  'a day typed as %s asks again instead of being guessed',
  (helpBy) => {
    const data = { v: 1, key: 'CSR-01', itemId: '6', help: 'A van', helpBy };
    expect(readCardPress({ verb: 'help.ask', data })).toEqual({
      ok: false,
      error: { kind: 'dayUnreadable' },
    });
  },
);

test('what was logged about a confidential project is not told to the thread', () => {
  const card = loggedCard({
    kind: 'risk',
    title: 'Key engineer leaves',
    project: { name: 'Merger', isConfidential: true },
    by: 'Ida Nyberg',
    pmoName: 'the PMO',
    scene,
  });
  expect(textsOf(card).join('\n')).not.toMatch(/engineer|Merger/u);
});
