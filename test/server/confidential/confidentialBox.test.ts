import { expect, test } from 'vitest';

import { type Day, day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { PulseMark } from '#domain/listening/pulse.ts';
import { createConfidentialBox, type WaitingRow } from '#server/confidential/confidentialBox.ts';

function boxOf(first: string) {
  let today: Day = day(first);
  let isUp = true;
  const written: WaitingRow[] = [];
  const box = createConfidentialBox({
    today: () => today,
    span: () => today,
    write: async (row) => {
      if (isUp) written.push(row);
      return isUp;
    },
  });
  return {
    box,
    written,
    setDay: (text: string) => (today = day(text)),
    setUp: (value: boolean) => (isUp = value),
    answer: (who: string, team: string, have: PulseMark = 4) => box.putPulse(who, team, { have, help: 3 }),
  };
}

const note = (title: string): ListeningItem => ({
  title,
  kind: 'PainPoint',
  body: undefined,
  teamKey: 'NET',
  voterIds: [],
  theme: undefined,
  state: 'Heard',
  answer: undefined,
  messageLink: undefined,
});
const five = ['a', 'b', 'c', 'd', 'e'];

test('nothing is written on the day it was said, and five answers of a team the night after', async () => {
  const { box, written, setDay, answer } = boxOf('2026-11-23');
  for (const who of five) answer(who, 'NET');
  box.putNote(note('said in confidence'));
  await box.tick();
  expect(written).toEqual([]);
  setDay('2026-11-24');
  await box.tick();
  const keys = written.map(({ clientKey }) => clientKey).toSorted();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^PULSE\|2026-11\|NET\|[0-9A-F]{18}$/u);
  expect(keys[1]).toMatch(/^SAID:2026-11-23:[0-9A-F]{18}$/u);
});

test('four answers wait night after night; the fifth lets all five be written in one row', async () => {
  const { box, written, setDay, answer } = boxOf('2026-11-20');
  for (const who of five.slice(0, 4)) answer(who, 'NET');
  for (const next of ['2026-11-21', '2026-11-22', '2026-11-23']) {
    setDay(next);
    await box.tick();
  }
  expect(written).toEqual([]);
  answer('e', 'NET', 1);
  setDay('2026-11-24');
  await box.tick();
  expect(written.map(({ item }) => JSON.parse(item.body ?? '') as unknown)).toEqual([
    { month: '2026-11', have: [1, 0, 0, 4, 0], help: [0, 0, 5, 0, 0] },
  ]);
});

test('one person counts once a month, and again in the next', () => {
  const { setDay, answer } = boxOf('2026-11-30');
  expect(answer('a', 'NET')).toBe('taken');
  expect(answer('a', 'NET')).toBe('already');
  expect(answer('a', 'PLA')).toBe('already');
  setDay('2026-12-01');
  expect(answer('a', 'NET')).toBe('taken');
});

test('what SharePoint does not take is tried again under the same key, and written once', async () => {
  const { box, written, setDay, setUp } = boxOf('2026-11-23');
  box.putNote(note('said in confidence'));
  setDay('2026-11-24');
  setUp(false);
  await box.tick();
  expect(written).toEqual([]);
  setUp(true);
  await box.tick();
  await box.tick();
  expect(written).toHaveLength(1);
});

test('when the server ends, notes are written and fewer than five answers are let go', async () => {
  const { box, written, answer } = boxOf('2026-11-23');
  box.putNote(note('said in confidence'));
  answer('a', 'NET');
  answer('b', 'PLA');
  await box.close();
  expect(written.map(({ item }) => item.kind)).toEqual(['PainPoint']);
});

test('when the server ends, five answers of several teams count for all of them together', async () => {
  const { box, written, answer } = boxOf('2026-11-23');
  for (const [index, who] of five.entries()) answer(who, index < 2 ? 'NET' : 'PLA');
  await box.close();
  expect(written.map(({ item }) => [item.kind, item.teamKey])).toEqual([['Pulse', undefined]]);
});

test('the order in which notes are written says nothing of the order they were said in', async () => {
  const orders = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const { box, written, setDay } = boxOf('2026-11-23');
    for (const title of ['1', '2', '3']) box.putNote(note(title));
    setDay('2026-11-24');
    await box.tick();
    orders.add(written.map(({ item }) => item.title).join(''));
  }
  expect(orders.size).toBeGreaterThan(3);
});
