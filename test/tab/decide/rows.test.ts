import { describe, expect, test } from 'vitest';

import { planEffects } from '#domain/scenario/planEffects.ts';
import { planOf } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { type OptionName, scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { eventLines } from '#tab/decide/doesWords.ts';
import { effectChart, mostAtOnce, shortSkills, weeksDrawn } from '#tab/decide/loadModel.ts';
import { optionRows, ruleOutItems } from '#tab/decide/optionRows.ts';
import { projectName } from '#tab/decide/planWords.ts';
import { noWishes } from '#tab/decide/wishes.ts';
import { demo, today } from '#test/tab/facts.ts';

import { bestOf, clashScenario, keyOf, naming, nbsp, question, searched } from './demoQuestion.ts';

const { projects, demand } = demo;
const result = searched(clashScenario);
const effectsOf = (scenario: Scenario, choices: readonly number[]) =>
  planEffects({ ...question.sources, grid: question.grid }, scenario, planOf(scenario, choices));

function rowsOf(scenario: Scenario, choices: readonly number[], forbidden: readonly OptionName[] = []) {
  return optionRows({
    ...naming,
    scenario,
    plan: planOf(scenario, choices),
    runnerUp: scenario === clashScenario ? result.runnerUp : undefined,
    effects: effectsOf(scenario, choices),
    wishes: { ...noWishes, forbidden },
    today,
  });
}

const scenarioWith = (movable: readonly string[], forbidden: readonly OptionName[] = []): Scenario =>
  scenarioOf({ projects, demand, grid: question.grid, today }, { movable, forbidden });

describe('the table of options', () => {
  test('a row is a project with what it loses; a cell is what the option is worth', () => {
    const [atlas, beacon, gateway] = rowsOf(clashScenario, bestOf(result).choices);
    expect(nbsp(atlas?.note ?? '')).toBe('loses € 18k a week');
    expect(beacon?.cells.map(({ money, sub }) => `${nbsp(money)} ${sub}`.trim())).toEqual([
      '€ 700k as today',
      '€ 672k',
      '€ 644k changes',
      '€ 588k runner-up',
      '€ 0',
    ]);
    expect(gateway?.cells.map(({ sub }) => sub)).toEqual(['runner-up', 'changes', '', '', '']);
    expect(nbsp(beacon?.cells[3]?.words ?? '')).toBe('8 weeks later: € 588k, in the runner-up');
  });

  test('what the plan does with each, in dates and events', () => {
    const rows = rowsOf(clashScenario, [0, 2, 4]);
    expect(rows.map(({ inPlan }) => inPlan)).toEqual([
      'Keeps its finish, 7 Jan, and Portal launch on 8 Jan',
      '4 weeks later, finish 20 Feb, after Beacon launch on 25 Jan',
      'Stops; frees 0.2 QA',
    ]);
  });

  test('what has to be done may wait, not stop, and says why', () => {
    const audit = projects.find(({ isMandatory, stage }) => isMandatory && stage === 'Running');
    if (audit === undefined) throw new Error('the demo has something that has to be done');
    const [row] = rowsOf(scenarioWith([audit.key]), [0]);
    const stop = row?.cells.at(-1);
    expect(stop).toMatchObject({ isClosed: true, isLocked: true, sub: 'has to be' });
    expect(stop?.words).toContain('It has to be done, so it may wait but not stop.');
    expect(row?.note).toMatch(/^has to be done · /u);
  });

  test('an option that was ruled out is closed, and can be allowed again', () => {
    const key = keyOf('Beacon mobile');
    const out: OptionName = { key, kind: 'delay', weeks: 4 };
    const [row] = rowsOf(scenarioWith([key], [out]), [0], [out]);
    if (row === undefined) throw new Error('a row');
    expect(row.cells[2]).toMatchObject({ isClosed: true, sub: 'ruled out', why: 'Ruled out by you.' });
    const items = ruleOutItems(row, { forbidden: [out] });
    expect(items.filter(({ isOut }) => isOut).map(({ words }) => words)).toEqual(['4 weeks later']);
    expect(items).toHaveLength(5);
  });

  test('a project nobody gave a value cannot be ended by a sum', () => {
    const [first] = projects;
    if (first === undefined) throw new Error('a project');
    const unknown = { ...first, value: undefined, isMandatory: false };
    const scenario = scenarioOf(
      { projects: [unknown], demand, grid: question.grid, today },
      { movable: [unknown.key] },
    );
    const [row] = optionRows({
      projectByKey: new Map([[unknown.key, unknown]]),
      currency: 'EUR',
      scenario,
      plan: planOf(scenario, [0]),
      runnerUp: undefined,
      effects: planEffects(
        { ...question.sources, projects: [unknown], grid: question.grid },
        scenario,
        planOf(scenario, [0]),
      ),
      wishes: noWishes,
      today,
    });
    expect(row?.note).toContain('no value kept');
    expect(row?.cells[0]?.money).toBe('value unknown');
    expect(row?.cells.at(-1)).toMatchObject({ isClosed: true, sub: 'value unknown' });
  });
});

const lines = (choices: readonly number[]) =>
  eventLines(effectsOf(clashScenario, choices).projects, {
    today,
    nameOf: (key) => projectName(naming, key),
  }).map(({ isKept, words }) => `${isKept ? 'kept' : 'not'} ${words}`);

describe('business events', () => {
  test('what is passed comes first, with by how much', () => {
    expect(lines([0, 2, 1])).toEqual([
      'not Beacon launch, 25 Jan: passed by 26 days',
      'kept Portal launch, 8 Jan: kept',
    ]);
  });

  test('the event of a project that stops is off', () => {
    expect(lines([4, 0, 0])[0]).toBe('not Portal launch, 8 Jan: Atlas customer portal stops');
  });
});

describe('the load before and after', () => {
  const effects = effectsOf(clashScenario, bestOf(result).choices);

  test('shows what is short first, and hides nothing that the plan moves', () => {
    expect(shortSkills(effects.skills).map(({ skill }) => skill)).toEqual(['QA']);
    expect(weeksDrawn(effects.skills)).toBe(15);
    expect(weeksDrawn(effectsOf(clashScenario, [0, 3, 0]).skills)).toBeGreaterThan(15);
    expect(weeksDrawn(effectsOf(clashScenario, [0, 0, 0]).skills)).toBe(14);
  });

  test('a bar is as high as its load, and the line stands where capacity is', () => {
    const [qa] = shortSkills(effects.skills);
    if (qa === undefined) throw new Error('QA is short');
    const chart = effectChart(qa, 14, { width: 420, height: 96 });
    expect(chart.bars).toHaveLength(14);
    expect(chart.limit).toBe(100);
    expect(chart.bars[4]).toMatchObject({ before: 130, there: 80 });
    expect(chart.bars[4]?.after).toBeLessThanOrEqual(80 + 1e-6);
    expect(chart.scale(130)).toBeLessThan(96);
    expect(chart.scale(100) / chart.scale(50)).toBeCloseTo(2);
  });

  test('how many run at once', () => {
    expect(mostAtOnce(effects.skills, 'before')).toBe(4);
    expect(mostAtOnce([], 'after')).toBe(0);
  });
});
