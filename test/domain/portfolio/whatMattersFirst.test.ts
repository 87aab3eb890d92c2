import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { needsYou } from '#domain/portfolio/needsYou.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import { planned, projectWith, today } from '#test/domain/projects.ts';

const calm = planned(0, { name: 'Calm' });
const differing = planned(30, { name: 'Differing' });
const explained = planned(30, { name: 'Explained', reason: 'Signed yesterday.', reasonOn: today });
const red = planned(30, { name: 'Red', rag: 'red' });
const silent = planned(0, { name: 'Silent', reportedOn: addDays(today, -19) });
const amber = planned(15, { name: 'Amber', rag: 'amber' });
const helpWanted = planned(0, {
  name: 'Help wanted',
  needHelp: 'A data engineer.',
  needHelpSince: addDays(today, -3),
});
const cautious = planned(0, { name: 'Cautious', rag: 'red' });
const unplanned = projectWith({ name: 'Unplanned', reportedOn: today });
const done = planned(30, { name: 'Done', stage: 'Done', needHelp: 'Still here' });

const order = (projects: readonly Project[]) =>
  whatMattersFirst(projects, today).map(({ project, attention }) => `${project.name}: ${attention}`);

test('[PF1] what matters first: differing opinions, red, silence, amber, help, caution, unknown, calm, over', () => {
  expect(
    order([done, calm, unplanned, cautious, helpWanted, amber, silent, red, explained, differing]),
  ).toEqual([
    'Differing: opinionsDiffer',
    'Cautious: red',
    'Explained: red',
    'Red: red',
    'Silent: noNews',
    'Amber: amber',
    'Help wanted: helpWanted',
    'Unplanned: unknown',
    'Calm: calm',
    'Done: over',
  ]);
});

test('[PF1] of two alike the one whose delay costs more comes first', () => {
  const dear = planned(15, { name: 'Dear', rag: 'amber', costOfDelayPerWeek: 900 });
  const cheap = planned(15, { name: 'Cheap', rag: 'amber', costOfDelayPerWeek: 90 });
  expect(order([cheap, amber, dear])).toEqual(['Dear: amber', 'Cheap: amber', 'Amber: amber']);
});

test('[PF1] a lead who is amber over green evidence for two reports is more cautious, not amber', () => {
  const twice = planned(0, { rag: 'amber', name: 'Careful', healthHistory: [] });
  const healthHistory = (['2026-W46', '2026-W47'] as const).map((week) => ({
    week: week as Project['healthHistory'][number]['week'],
    rag: 'amber' as const,
    evidence: 'green' as const,
  }));
  expect(order([twice])).toEqual(['Careful: amber']);
  expect(order([{ ...twice, healthHistory }])).toEqual(['Careful: moreCautious']);
});

test('[PF1] evidence of amber matters as amber, though its lead still says green', () => {
  expect(order([calm, planned(15, { name: 'Slipping' })])).toEqual(['Slipping: amber', 'Calm: calm']);
});

test('[PF1] what is stopped is over, whatever it says and whatever help it asked for', () => {
  const stopped = planned(30, { name: 'Stopped', stage: 'Stopped', rag: 'red', needHelp: 'Still here' });
  expect(order([stopped, calm])).toEqual(['Calm: calm', 'Stopped: over']);
  expect(needsYou(whatMattersFirst([stopped], today), today)).toEqual([]);
});

test('[PF1] of two alike whose delay costs the same the first by name comes first', () => {
  const names = ['Öl', 'Zebra', 'Atlas'].map((name) => planned(0, { name }));
  expect(order(names)).toEqual(['Atlas: calm', 'Öl: calm', 'Zebra: calm']);
});

test('[PF2] help waits longest first in whatever order projects stand; help without a day waits last', () => {
  const asked = [3, undefined, 9, 5].map((daysAgo, index) =>
    planned(0, {
      name: `P${index}`,
      needHelp: 'A room.',
      needHelpSince: daysAgo === undefined ? undefined : addDays(today, -daysAgo),
    }),
  );
  for (const projects of [asked, asked.toReversed()]) {
    const standings = projects.flatMap((project) => whatMattersFirst([project], today));
    const days = needsYou(standings, today).map((fact) =>
      fact.kind === 'helpWanted' ? fact.waitingDays : fact.kind,
    );
    expect(days).toEqual([9, 5, 3, undefined]);
  }
});

test('[PF2] the strip: differing opinions, silence, then help, the longest wait first', () => {
  const longer = planned(0, {
    name: 'Longer',
    needHelp: 'A room.',
    needHelpSince: addDays(today, -9),
  });
  const never = planned(0, { name: 'Never', reportedOn: undefined });
  const standings = whatMattersFirst(
    [done, calm, helpWanted, longer, amber, never, silent, differing, explained],
    today,
  );
  const facts = needsYou(standings, today).map((fact) => {
    switch (fact.kind) {
      case 'opinionsDiffer':
        return `${fact.standing.project.name} differs`;
      case 'noNews':
        return `${fact.project.name} silent ${fact.ageDays}`;
      case 'helpWanted':
        return `${fact.project.name} waits ${fact.waitingDays}`;
    }
  });
  expect(facts).toEqual([
    'Differing differs',
    'Silent silent 19',
    'Never silent undefined',
    'Longer waits 9',
    'Help wanted waits 3',
  ]);
});
