import { describe, expect, test } from 'vitest';

import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { decidePath, readDecideAsked } from '#tab/decide/decidePath.ts';
import { addable, hotSpotAsked, movableOf, nothingToDecide, questionOf } from '#tab/decide/questionModel.ts';
import { demo, today } from '#test/tab/facts.ts';

import { clash, keyOf, question } from './demoQuestion.ts';

const inDemo = ['Atlas customer portal', 'Beacon mobile', 'API gateway renewal'].map(keyOf);

function spotIn(text: string): HotSpot {
  const week = readIsoWeek(text);
  if (clash === undefined || week === undefined) throw new Error('the demo has its clash');
  return { ...clash, firstWeek: week, lastWeek: week };
}

describe('which hot spot the page opens with', () => {
  test('the address of a hot spot opens that hot spot', () => {
    if (clash === undefined) throw new Error('the demo has its clash');
    const [, asked = ''] = decidePath(clash).split('?');
    expect(hotSpotAsked(question, readDecideAsked(asked))).toBe(clash);
    expect(readDecideAsked(asked)).toEqual({ skill: 'QA', week: clash.firstWeek });
  });

  test('an address that nobody would write opens the worst one', () => {
    expect(hotSpotAsked(question, readDecideAsked('?skill=%F0%9F%8C%B6&week=2026-W99'))).toBe(clash);
    expect(hotSpotAsked({ hotSpots: [] }, readDecideAsked(''))).toBeUndefined();
  });

  test('of two hot spots of one skill the one of that week', () => {
    const first = spotIn('2026-W50');
    const second = spotIn('2027-W05');
    const hotSpots = [first, second];
    expect(hotSpotAsked({ hotSpots }, readDecideAsked('skill=qa&week=2027-W05'))).toBe(second);
  });
});

describe('[SC3] who may move', () => {
  test('the projects of the hot spot, who wants most first', () => {
    expect(movableOf(question, clash)).toEqual(inDemo);
    expect(movableOf(question, undefined)).toEqual([]);
  });

  test('with those of a hot spot that shares a project, and of no other', () => {
    const near = { ...question.hotSpots[0], projectKeys: [inDemo[0], keyOf('Meter roll-out')] };
    const far = { ...question.hotSpots[0], projectKeys: [keyOf('Van tablets')] };
    const hotSpots = [...question.hotSpots, near, far] as typeof question.hotSpots;
    const keys = movableOf({ ...question, hotSpots }, clash);
    expect(keys).toContain(keyOf('Meter roll-out'));
    expect(keys).not.toContain(keyOf('Van tablets'));
  });

  test('anybody who is not over can be added, up to fourteen', () => {
    const keys = addable(question, inDemo).map(({ key }) => key);
    expect(keys).not.toContain(inDemo[0]);
    expect(keys).toContain(keyOf('Ember dashboard'));
    const over = demo.projects.filter(({ stage }) => stage === 'Done' || stage === 'Stopped');
    expect(over.filter(({ key }) => keys.includes(key))).toEqual([]);
    expect(
      addable(
        question,
        demo.projects.slice(0, 14).map(({ key }) => key),
      ),
    ).toEqual([]);
  });
});

describe('where there is nothing to choose between, the page says why', () => {
  const { projects, demand, toolkit, settings } = demo;
  const questionWith = (rows: typeof demand) =>
    questionOf({
      projects,
      demand: rows,
      holidays: toolkit,
      people: undefined,
      allocations: undefined,
      settings,
      today,
    });
  const wanted = demand.filter(({ projectKey }) => projectKey !== undefined);
  const there = demand.filter(({ projectKey }) => projectKey === undefined);

  test.each([
    ['nobody published a capacity: then nothing is a hot spot', wanted, 'noCapacity'],
    ['no project asks for a skill', there, 'noDemand'],
    ['nobody is in anybody’s way', [...there, ...wanted.slice(0, 1)], 'calm'],
    ['the demo has its clash', demand, undefined],
  ])('%s', (_, rows, why) => {
    expect(nothingToDecide(questionWith(rows))).toBe(why);
  });
});
