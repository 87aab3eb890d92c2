import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { costAnswer, doneAnswer } from '#tab/project/answersModel.ts';
import { rangeWords } from '#tab/parts/rangeWords.ts';
import { finishAnswer } from '#tab/project/finishAnswer.ts';
import { moneyOf } from '#tab/project/moneyModel.ts';
import { trendChart } from '#tab/project/trendModel.ts';
import { bareFacts, factsFor, today } from '#test/tab/facts.ts';

const plain = (words: string): string => words.replaceAll('\u00A0', ' ');

describe('[FO4] the three answers', () => {
  test('when: the likely range, what the lead forecasts, and the baseline', () => {
    const answer = finishAnswer(factsFor('Core switch refresh'));
    expect(answer).toMatchObject({ status: 'red', isKept: true });
    expect(answer.figure).toMatch(/^\d+ Feb – \d+ Apr$/u);
    expect(answer.aside).toBe('Ida’s forecast 22 Jan');
    expect(answer.note).toBe('Baseline 8 Jan · trend of 6 reports');
  });

  test('when: the places on the small line keep the order of the days', () => {
    const places = finishAnswer(factsFor('Core switch refresh')).drawing;
    const order = [places?.baseline, places?.forecast, places?.from, places?.middle, places?.until];
    expect(order.every((place) => place !== undefined && place > 0 && place < 1)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  });

  test('[FO3] how much and what cost: earned against planned, cost at completion against the budget', () => {
    const facts = factsFor('Core switch refresh');
    expect(doneAnswer(facts)).toMatchObject({
      figure: '45 %',
      aside: '60 % planned by today',
      status: undefined,
    });
    expect(plain(costAnswer(facts).figure)).toBe('€ 516k');
    expect(plain(costAnswer(facts).aside)).toBe('budget € 400k');
    const bar = costAnswer(facts).bar;
    expect((bar?.filled ?? 0) + (bar?.over ?? 0)).toBeCloseTo(1);
    expect(bar?.limit).toBeCloseTo(400 / 515.56, 2);
  });

  test('an Agile project answers with its items', () => {
    const counted = { earnedPercent: undefined, doneTotal: 46, backlogItems: 20 };
    expect(doneAnswer(factsFor('Atlas customer portal', counted))).toMatchObject({
      figure: '70 %',
      aside: '46 of 66 items',
    });
  });

  test('what nobody keeps is said calmly, with one next step', () => {
    const facts = bareFacts();
    for (const answer of [finishAnswer(facts), doneAnswer(facts), costAnswer(facts)]) {
      expect(answer.isKept).toBe(false);
      expect(answer.status).toBeUndefined();
      expect(answer.note).not.toBe('');
    }
    expect(moneyOf(facts)).toBeUndefined();
    expect(trendChart(facts)).toBeUndefined();
  });

  test('money that this device does not keep is not said to be kept nowhere', () => {
    const fromDevice = { ...bareFacts(), isWhole: false };
    expect(costAnswer(bareFacts()).figure).toBe('Not kept here');
    expect(costAnswer(fromDevice)).toMatchObject({
      figure: 'Not on this device',
      note: 'Shown as soon as SharePoint answers.',
    });
    const { project } = factsFor('Core switch refresh');
    expect(plain(costAnswer({ ...fromDevice, project }).aside)).toBe('budget € 400k');
  });

  test('[FO1] a range that does not settle is not given a last day', () => {
    const from = { p15: day('2027-05-23'), p50: day('2027-06-01'), from: 'trend', reports: 6 } as const;
    expect(rangeWords({ ...from, p85: 'notConverging' }, today)).toBe('23 May or later');
    expect(
      rangeWords({ ...from, p15: 'notConverging', p50: 'notConverging', p85: 'notConverging' }, today),
    ).toBe('Not settled yet');
    expect(rangeWords({ ...from, p15: undefined, p85: undefined, from: 'lead' }, today)).toBe('1 Jun');
  });

  test('[FO3] money names what each euro has to earn from now on', () => {
    const money = moneyOf(factsFor('Core switch refresh'));
    expect(money?.rows.map((row) => row.short)).toEqual(['EV', 'AC', 'PV', 'EAC', 'BAC']);
    expect(money?.finding?.values).toMatchObject({ sign: '€', needed: '1.31', now: '0.78' });
  });

  test('[FO1] the work ends where the trend meets the diagonal', () => {
    const chart = trendChart(factsFor('Core switch refresh'));
    const [from, to] = chart?.diagonal ?? [];
    const middle = chart?.trend?.middle;
    if (from === undefined || to === undefined || middle === undefined) throw new Error('no trend');
    const onDiagonal = from.y + ((middle.x - from.x) / (to.x - from.x)) * (to.y - from.y);
    expect(middle.y).toBeCloseTo(onDiagonal, 5);
  });
});
