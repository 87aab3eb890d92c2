import { describe, expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { finishScale } from '#tab/portfolio/finishScale.ts';
import { needsOf } from '#tab/portfolio/needsYouModel.ts';
import { foundRows, portfolioModel, rowsByTeam } from '#tab/portfolio/portfolioModel.ts';
import { say } from '#words/say.ts';
import { demo, kept, today } from '#test/tab/facts.ts';

const model = portfolioModel({ projects: demo.projects.map((project) => kept(project)) }, today);

describe('the portfolio', () => {
  test('begins with the project whose status and evidence differ', () => {
    expect(model.rows[0]).toMatchObject({
      name: 'Core switch refresh',
      isDiffering: true,
      status: 'green',
      health: 'red',
    });
    expect(model.rows.filter((row) => row.isDiffering)).toHaveLength(1);
  });

  test('says which signals make it so, and how far the finish is from the baseline', () => {
    expect(model.rows[0]).toMatchObject({
      why: 'finish, cost, milestones, risk',
      slip: '+61 d',
      slipLevel: 'red',
      lead: 'Ida N.',
    });
  });

  test('[HE8] a silent project is told by the age of its report', () => {
    const silent = model.rows.find((row) => row.name === 'Van tablets');
    expect(silent).toMatchObject({ health: 'noNews', isSilent: true, why: 'last report 19 d' });
  });

  test('search forgives a typo and keeps the best first', () => {
    expect(foundRows(model, 'cor').map((row) => row.name)[0]).toBe('Core switch refresh');
    expect(foundRows(model, 'beakon').map((row) => row.name)).toContain('Beacon mobile');
    expect(foundRows(model, 'zzzz')).toEqual([]);
    expect(foundRows(model, ' ')).toHaveLength(model.rows.length);
  });

  test('groups keep their rows in order, the most pressing team first', () => {
    const groups = rowsByTeam(model.rows, (key) => demo.teams.find((team) => team.key === key)?.name);
    expect(groups[0]?.name).toBe('Network');
    expect(groups.flatMap((group) => group.rows)).toHaveLength(model.rows.length);
    expect(groups[0]?.rows[0]?.name).toBe('Core switch refresh');
  });

  test('one scale for all: a later finish stands further right', () => {
    const { place, ticks } = finishScale(model.rows);
    const places = ticks.map((tick) => tick.at);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const [early, later] = [addDays(today, 30), addDays(today, 60)];
    expect(place(early)).toBeLessThan(place(later));
    expect(place(addDays(today, -5_000))).toBe(0);
    expect(place(addDays(today, 5_000))).toBe(1);
  });
});

describe('what needs you', () => {
  const needs = needsOf(model.standings, today);

  test('is said in sentences, differing opinions first', () => {
    const [first] = needs;
    expect(first?.kind).toBe('Status and evidence differ');
    expect(first && say(first.sentence.message, first.sentence.values)).toMatch(
      /^Core switch refresh says Green\. Its forecasts moved to 22 Jan; at this pace it is 10 Mar\.$/u,
    );
  });

  test('silence names its length and what was forecast', () => {
    const silent = needs.find((need) => need.mark === 'noNews');
    expect(silent && say(silent.sentence.message, silent.sentence.values)).toMatch(
      /^Van tablets was last heard from 19 days ago, and \d+ \w+ is its forecast finish\.$/u,
    );
  });
});
