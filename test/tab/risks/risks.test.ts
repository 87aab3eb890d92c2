import { expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { chosenRows, raidRow, risksModel, weightOfScore } from '#tab/risks/risksModel.ts';
import { demo, today } from '#test/tab/facts.ts';

const kept = demo.raid.map((value, index) => ({ id: String(index), value }));
const model = risksModel(kept, demo.projects, today);

const risk = (changed: Partial<RaidItem>): RaidItem => ({
  projectKey: 'COR-01',
  title: 'Optics',
  kind: 'Risk',
  probability: 4,
  impact: 5,
  owner: { id: '1', upn: 'j@x', name: 'Jonas Beck' },
  dueOn: day('2026-12-01'),
  state: 'Open',
  response: 'Second supplier',
  otherProject: undefined,
  messageLink: undefined,
  ...changed,
});

test('the matrix counts each open risk of a running project once', () => {
  const counted = model.counts.flat().reduce((sum, count) => sum + count, 0) + model.unjudged;
  const running = new Set(
    demo.projects.flatMap(({ key, stage }) => (stage === 'Done' || stage === 'Stopped' ? [] : key)),
  );
  const open = demo.raid.filter(
    ({ kind, state, projectKey }) => kind === 'Risk' && state !== 'Closed' && running.has(projectKey),
  );
  expect(counted).toBe(open.length);
  expect(counted).toBeGreaterThan(0);
});

test('a cell opens into its own risks, and nothing else', () => {
  for (const [probability, counts] of model.counts.entries())
    for (const [impact, count] of counts.entries()) {
      const cell = { kind: 'cell', probability: probability + 1, impact: impact + 1 } as const;
      expect(chosenRows(model, cell, 'all')).toHaveLength(count);
    }
});

test('closed items and those of finished projects are not in the list', () => {
  const closed = [{ id: '1', value: risk({ state: 'Closed' }) }];
  expect(risksModel(closed, demo.projects, today).rows).toEqual([]);
  const over = demo.projects.map((project) => Object.assign({ ...project }, { stage: 'Done' as const }));
  expect(risksModel([{ id: '1', value: risk({}) }], over, today).rows).toEqual([]);
});

test.each([
  ['an owner', { owner: undefined }, 'owner', 'no owner yet'],
  ['a response', { response: ' ' }, 'response', 'no response yet'],
  ['a day', { dueOn: undefined }, 'due', 'no day yet'],
  ['a day that is still to come', { dueOn: day('2026-11-20') }, 'due', '20 Nov, passed'],
] as const)('[HE5] a heavy risk without %s says so', (_, changed, fact, words) => {
  expect(raidRow('1', risk(changed), 'Core', today)[fact]).toEqual({ words, isMissing: true });
  expect(raidRow('1', risk({}), 'Core', today)[fact].isMissing).toBe(false);
});

test('[HE5] a light one may go without', () => {
  const light = raidRow('1', risk({ probability: 2, impact: 2, owner: undefined }), 'Core', today);
  expect(light.owner.isMissing).toBe(false);
});

test.each([
  [15, 'high'],
  [14, 'middle'],
  [8, 'middle'],
  [7, 'low'],
] as const)('[HE5] a score of %s weighs %s', (score, weight) => {
  expect(weightOfScore(score)).toBe(weight);
});
