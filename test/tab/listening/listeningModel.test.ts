import { expect, test } from 'vitest';

import type { SyncedRow } from '#data/sync/engine.ts';
import { demoListening, demoPulses } from '#demo/listening.ts';
import { demoTeams } from '#demo/company.ts';
import { demoSettings } from '#demo/settings.ts';
import { day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { listeningModel } from '#tab/listening/listeningModel.ts';
import { themeWords } from '#tab/listening/themeWords.ts';

const today = day('2026-11-23');
const facts = { teams: demoTeams, settings: demoSettings, today, meId: 'me' };
const row = (value: ListeningItem, id: number, madeById?: string): SyncedRow<ListeningItem> => ({
  id: String(id),
  etag: '"1"',
  value,
  madeById,
  modifiedAt: '2026-11-23T08:00:00Z',
  modifiedBy: 'Tove Haugen',
  problems: [],
  edits: 'sent',
});
const told = demoListening(today).map(({ value, clientKey }, index) =>
  row(Object.assign({}, value, { clientKey }), index + 1, 'somebody'),
);
const pulses = demoPulses(today).map(({ value }, index) => row(value, 100 + index));

test('[LI1] the demo says 22 things from five teams over eight weeks, the loudest theme first', () => {
  const model = listeningModel(told, facts);
  expect([model.notes.length, model.teamCount, model.weeks]).toEqual([22, 5, 8]);
  expect(model.themes.slice(0, 2).map(({ theme, voices }) => [themeWords(theme), voices])).toEqual([
    ['The same numbers, asked for twice', 9],
    ['Nobody knows who has free hands', 6],
  ]);
  expect(model.thanks).toHaveLength(4);
});

test('[LI1] where a theme stands is where its notes stand; a note after the answer opens it again', () => {
  const [first] = listeningModel(told, facts).themes;
  expect(first?.state).toBe('Done');
  const again = row(
    {
      title: 'Same finish date asked for twice again, the same numbers in two reports',
      kind: 'PainPoint',
      body: undefined,
      teamKey: 'PLA',
      voterIds: ['me'],
      theme: 'the same numbers, asked for twice',
      state: 'Heard',
      answer: undefined,
      messageLink: undefined,
      clientKey: 'SAID:2026-11-22:Z',
    },
    50,
  );
  const model = listeningModel([...told, again], facts);
  expect(model.themes[0]).toMatchObject({ state: 'Heard', voices: 11, isMine: true, newest: '2026-11-22' });
  expect(model.answered.map(({ theme }) => themeWords(theme))).toContain('The same numbers, asked for twice');
});

test('[LI1] two themes of one name are one', () => {
  const merged = told.map((one) =>
    one.value.theme === 'Help requests went nowhere'
      ? { ...one, value: { ...one.value, theme: 'Nobody knows who has free hands' } }
      : one,
  );
  const before = listeningModel(told, facts).themes.length;
  expect(listeningModel(merged, facts).themes).toHaveLength(before - 1);
});

test('[LI1] a pulse shows what the app wrote, team by team, and nothing that a person typed', () => {
  const shown = listeningModel(pulses, facts).pulse.map(({ teamKey, answers }) => [teamKey, answers]);
  expect(shown).toEqual([
    ['FLD', 5],
    ['NET', 5],
    ['PLA', 7],
  ]);
  const typed = pulses.map((one) => Object.assign({}, one, { madeById: 'somebody' }));
  expect(listeningModel(typed, facts).pulse).toEqual([]);
});
