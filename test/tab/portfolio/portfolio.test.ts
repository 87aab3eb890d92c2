import { describe, expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { finishScale } from '#tab/portfolio/finishScale.ts';
import { firstView, foundStandings } from '#tab/portfolio/gridView.ts';
import { needsOf } from '#tab/portfolio/needsYouModel.ts';
import { aroundOf } from '#tab/portfolio/around.ts';
import { finishDays, portfolioModel } from '#tab/portfolio/portfolioModel.ts';
import { searchFor } from '#tab/portfolio/searchFor.ts';
import { say } from '#words/say.ts';
import { demo, kept, today } from '#test/tab/facts.ts';

const projects = demo.projects.map((project) => kept(project));
const model = portfolioModel({ projects, settings: demo.settings }, today);
const rows = model.standings.map(model.rowOf);
const namesOf = (typed: string) =>
  foundStandings(model.standings, firstView, searchFor(typed)).map(({ project }) => project.name);

const idsOf = (needs: readonly { readonly id: string }[]) => needs.map(({ id }) => id).toSorted();

describe('the portfolio', () => {
  test('begins with the project whose status and evidence differ', () => {
    expect(rows[0]).toMatchObject({
      name: 'Core switch refresh',
      isDiffering: true,
      status: 'green',
      health: 'red',
    });
    expect(rows.filter((row) => row.isDiffering)).toHaveLength(1);
  });

  test('says which signals make it so, and how far the finish is from the baseline', () => {
    expect(rows[0]).toMatchObject({
      why: 'finish, cost, milestones, risk',
      slip: '+61 d',
      slipLevel: 'red',
      lead: 'Ida N.',
    });
  });

  test('[HE2] says what it will cost, of what it may, and colours it past its rule alone', () => {
    expect(rows[0]?.cost).toEqual({
      atEnd: '€\u00A0516k',
      budget: 'of €\u00A0400k',
      change: '+29 %',
      level: 'red',
    });
    expect(rows.find((row) => row.cost.change.startsWith('−'))?.cost.level).toBe('green');
  });

  test('[HE8] a silent project is told by the age of its report', () => {
    const silent = rows.find((row) => row.name === 'Van tablets');
    expect(silent).toMatchObject({ health: 'noNews', isSilent: true, why: 'last report 19 d' });
  });

  test('a row is made once, when it is looked at', () => {
    const [first] = model.standings;
    expect(first === undefined ? undefined : model.rowOf(first)).toBe(rows[0]);
  });

  test('search forgives a typo and keeps the best first', () => {
    expect(namesOf('cor')[0]).toBe('Core switch refresh');
    expect(namesOf('beakon')).toContain('Beacon mobile');
    expect(namesOf('zzzz')).toEqual([]);
    expect(namesOf(' ')).toHaveLength(rows.length);
  });

  test('one scale for all: a later finish stands further right', () => {
    const { place, ticks } = finishScale(model.standings.map((one) => ({ days: finishDays(one, today) })));
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

describe('with the other lists', () => {
  const overview = { projects, settings: demo.settings, teams: demo.teams, unreadable: [] };
  const around = aroundOf(demo, overview, today);
  const needs = around.needsOf(model.standings, today);

  test('[CA2] two that want the same people are told with the skill and the weeks', () => {
    const clash = needs.find(({ mark }) => mark === 'people');
    expect(clash && say(clash.sentence.message, clash.sentence.values)).toMatch(
      /^(?:Atlas|Beacon).* and (?:Atlas|Beacon).* both want .*, weeks? \d+.*: \d+ % asked, \d+ % there\.$/u,
    );
    expect(clash?.path).toBe('/tab/decide?week=2026-W52&skill=QA');
    expect(needs.filter(({ mark }) => mark === 'people')).toHaveLength(1);
  });

  test('[PF2] differing opinions first, silence last, and every sentence once', () => {
    expect(needs[0]?.kind).toBe('Status and evidence differ');
    expect(needs.at(-1)?.mark).toBe('noNews');
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
  });

  test('without them no sentence needs them', () => {
    const bare = aroundOf({}, { ...overview, settings: { ...demo.settings, features: [] } }, today);
    expect(idsOf(bare.needsOf(model.standings, today))).toEqual(idsOf(needsOf(model.standings, today)));
  });

  test('of one team only what its projects have part in', () => {
    const workplace = projects.filter(({ value }) => value.teamKey === 'WRK' || value.teamKey === 'FLD');
    expect(aroundOf(demo, { ...overview, projects: workplace }, today).hotSpots).toEqual([]);
  });
});
