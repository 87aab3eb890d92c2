import { describe, expect, test } from 'vitest';

import { demandList } from '#data/lists/demand.ts';
import { projectsList } from '#data/lists/projects.ts';
import { statusReportsList } from '#data/lists/statusReports.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';
import { capacityModel } from '#tab/capacity/capacityModel.ts';
import { hotSpotWords } from '#tab/capacity/hotSpotWords.ts';
import { heatRows } from '#tab/capacity/heatRows.ts';
import { panelFacts } from '#tab/capacity/panelFacts.ts';
import { allCards } from '#test/cards/allCards.ts';
import { demo, today } from '#test/tab/facts.ts';

const { people, allocations, demand, projects, reports, milestones, raid, settings, toolkit } = demo;

/** Everybody's marks, and the names of those who are told of only on the second site: leads stand on their projects for all. */
const leads = new Set(
  projects
    .flatMap(({ lead, sponsor }) => [lead?.id, sponsor?.id])
    .concat(reports.map(({ author }) => author?.id)),
);
const staff = people.filter(({ person }) => !leads.has(person.id));
const marksOf = (who: typeof people) =>
  who.flatMap(({ person }) => [person.id, person.upn, person.name]).map((mark) => mark.toLowerCase());
const everybody = marksOf(people);
const staffOnly = marksOf(staff);

const namesIn = (what: unknown, marks: readonly string[]): string[] => {
  const text = JSON.stringify(what, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  ).toLowerCase();
  return marks.filter((mark) => text.includes(mark));
};

test('the demo has people whom only members of the second site may know of', () => {
  expect(staff.length).toBeGreaterThan(3);
  expect(namesIn(people, staffOnly)).toHaveLength(staffOnly.length);
});

describe('[CA1] no person of the second site stands', () => {
  test('in a row of PMO Demand', () => {
    for (const row of demand) expect(namesIn(demandList.valueToRow(row), everybody)).toEqual([]);
  });

  test('in the Evidence of a report', () => {
    for (const report of reports)
      expect(namesIn(statusReportsList.valueToRow(report)['Evidence'], everybody)).toEqual([]);
  });

  test('in a signal of any project’s health, with capacity switched on', () => {
    const lists = { demand, toolkit, decisions: demo.decisions, help: demo.help };
    const { of } = portfolioSurroundings(projects, lists, { settings, today });
    const healths = projects.map((project) => projectHealth({ ...of(project.key), project, today }));
    expect(healths.some(({ signals }) => signals.some(({ name }) => name === 'capacity'))).toBe(true);
    expect(namesIn(healths, everybody)).toEqual([]);
  });

  test('in a roll-up, computed or written', () => {
    const written = [
      'NextMilestone',
      'NextMilestoneOn',
      'MilestonesOpen',
      'OpenRisks',
      'WorstRisk',
      'WeightDone',
      'HealthHistory',
      'DoneHistory',
      'ForecastHistory',
    ];
    for (const project of projects) {
      const ofIt = { milestones: milestones.filter(isOf(project.key)), raid: raid.filter(isOf(project.key)) };
      expect(namesIn(rollUpsOf({ ...ofIt, today }), everybody)).toEqual([]);
      const row = projectsList.valueToRow(project);
      for (const column of written) expect(namesIn(row[column] ?? '', everybody)).toEqual([]);
    }
  });

  test('on any card of any project', () => {
    for (const project of projects)
      for (const card of Object.values(allCards(project))) expect(namesIn(card, staffOnly)).toEqual([]);
  });

  test('on the capacity page of somebody who is no member', () => {
    const model = capacityModel(
      projects,
      { demand, holidays: toolkit, people: { kind: 'fenced' } },
      { settings, today },
    );
    const all = new Set(model.groups.map(({ key }) => key));
    const shown = [
      heatRows(model, all, 26),
      model.hotSpots.map((hotSpot) => [
        hotSpotWords(model, hotSpot),
        panelFacts(model, { kind: 'hotSpot', hotSpot }),
      ]),
      model.skills.flatMap(({ skill, weeks }) =>
        weeks.map(({ week }) => panelFacts(model, { kind: 'skill', skill, week })),
      ),
    ];
    expect(namesIn(shown, everybody)).toEqual([]);
    const asMember = capacityModel(
      projects,
      { demand, holidays: toolkit, people: { kind: 'read', members: people, allocations } },
      { settings, today },
    );
    expect(namesIn(heatRows(asMember, all, 26), everybody).length).toBeGreaterThan(0);
  });
});

function isOf(key: string) {
  return ({ projectKey }: { readonly projectKey: string }): boolean => projectKey === key;
}
