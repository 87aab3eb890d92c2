import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import { costSignal } from '#domain/health/cost.ts';
import { freshnessSignal } from '#domain/health/freshness.ts';
import type { EvidenceHealth, Signal } from '#domain/health/health.ts';
import { milestonesSignal } from '#domain/health/milestones.ts';
import { scheduleSignal } from '#domain/health/schedule.ts';
import { opinionGap } from '#domain/health/watermelon.ts';
import { needsYou } from '#domain/portfolio/needsYou.ts';
import { portfolioNeeds } from '#domain/portfolio/portfolioNeeds.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { ida, planned, projectWith, today } from '#test/domain/projects.ts';

const badness = { green: 0, amber: 1, red: 2, unknown: -1 } as const;
const bad = (signal: Signal | undefined): number => badness[signal?.level ?? 'unknown'];
const rag = fc.constantFrom<Rag[]>('green', 'amber', 'red');
const evidence = fc.constantFrom<EvidenceHealth[]>('green', 'amber', 'red', 'noNews', 'unknown');

test('[HE1] a later finish is never better', () => {
  const days = fc.integer({ min: -90, max: 300 });
  fc.assert(
    fc.property(days, fc.nat(100), (slip, more) => {
      expect(bad(scheduleSignal(planned(slip + more), today))).toBeGreaterThanOrEqual(
        bad(scheduleSignal(planned(slip), today)),
      );
    }),
  );
});

const costing = (spent: number, scale = 1) =>
  costSignal(projectWith({ budget: 1000 * scale, earnedPercent: 50, spentToDate: spent * scale }));

test('[HE2] more spent for the same work is never better, and money of another scale says the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(500),
      fc.integer({ min: 1, max: 1e6 }),
      (spent, more, scale) => {
        expect(bad(costing(spent + more))).toBeGreaterThanOrEqual(bad(costing(spent)));
        expect(costing(spent, scale)?.level).toBe(costing(spent)?.level);
      },
    ),
  );
});

test('[HE3] a day that passes never makes it better, while nobody reports', () => {
  const finishes = fc.array(fc.nat(60), { maxLength: 8 });
  fc.assert(
    fc.property(finishes, fc.integer({ min: -30, max: 30 }), fc.nat(30), (moves, nextIn, days) => {
      const project = projectWith({
        nextMilestone: 'Go live',
        nextMilestoneOn: addDays(today, nextIn),
        forecastHistory: moves.map((finish, index) => ({
          on: addDays(today, 7 * (index - moves.length)),
          finish: addDays(today, 100 + finish),
        })),
      });
      expect(bad(milestonesSignal(project, addDays(today, days)))).toBeGreaterThanOrEqual(
        bad(milestonesSignal(project, today)),
      );
    }),
  );
});

test('[HE8] news is believed for 14 days and paler after 7, whenever it was', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(60), (longAgo, ageDays) => {
      const reportedOn = addDays(today, -longAgo);
      const signal = freshnessSignal(projectWith({ reportedOn }), addDays(reportedOn, ageDays));
      expect(signal).toMatchObject({
        ageDays,
        level: ageDays > 14 ? 'unknown' : 'green',
        isFading: ageDays > 7,
      });
    }),
  );
});

const reverse = { green: 'red', amber: 'amber', red: 'green', noNews: 'noNews', unknown: 'unknown' } as const;

test('[HE10] looked at from the other side, a watermelon is an over-cautious lead', () => {
  const week = fc.record({ rag, evidence });
  const other = { watermelon: 'overCautious', overCautious: 'watermelon', agree: 'agree' } as const;
  fc.assert(
    fc.property(rag, evidence, fc.array(week, { maxLength: 4 }), (now, found, weeks) => {
      const healthHistory = weeks.map((entry, index) =>
        Object.assign({ week: isoWeekOf(addDays(today, 7 * index)) }, entry),
      );
      const mirrored = healthHistory.map((entry) => ({
        week: entry.week,
        rag: reverse[entry.rag],
        evidence: reverse[entry.evidence],
      }));
      const seen = opinionGap({ rag: now, healthHistory }, found);
      expect(opinionGap({ rag: reverse[now], healthHistory: mirrored }, reverse[found])).toBe(other[seen]);
      expect(opinionGap({ rag: now, healthHistory }, now)).toBe('agree');
    }),
  );
});

const anyPortfolio = fc.array(
  fc
    .record({
      key: fc.integer({ min: 1, max: 99 }).map((number) => `PAY-${number}`),
      rag,
      reportedOn: fc.option(
        fc.nat(30).map((days) => addDays(today, -days)),
        { nil: undefined },
      ),
      needHelp: fc.constantFrom('A tester', '', undefined),
      needHelpSince: fc.nat(20).map((days) => addDays(today, -days)),
      stage: fc.constantFrom('Running', 'Done', 'Paused', 'Stopped'),
      costOfDelayPerWeek: fc.option(fc.nat(9), { nil: undefined }),
      forecastFinish: fc.nat(200).map((days) => addDays(today, days)),
    })
    .map((known) => planned(0, known)),
  { maxLength: 8 },
);

test('[PF1] whatever order the projects come in, the same matters first, and none gets lost', () => {
  fc.assert(
    fc.property(anyPortfolio, (projects) => {
      const attentions = (of: typeof projects) =>
        whatMattersFirst(of, today).map(({ attention }) => attention);
      expect(attentions(projects.toReversed())).toEqual(attentions(projects));
      expect(attentions(projects)).toHaveLength(projects.length);
    }),
  );
});

test('[PF2] the strip of a larger PMO begins with what the smaller one sees, and nothing that is over is in it', () => {
  fc.assert(
    fc.property(anyPortfolio, (projects) => {
      const standings = whatMattersFirst(projects, today);
      const small = needsYou(standings, today);
      expect(portfolioNeeds(standings, today)).toHaveLength(small.length);
      expect(portfolioNeeds(standings, today)).toEqual(expect.arrayContaining(small));
      const named = small.map((need) =>
        need.kind === 'opinionsDiffer' ? need.standing.project : need.project,
      );
      expect(named.filter(({ stage }) => stage === 'Done' || stage === 'Stopped')).toEqual([]);
    }),
  );
});

test('[ST1] every update that is taken is what the project says, with the evidence and our forecast of its day', () => {
  const update = fc.record({
    rag,
    headline: fc.constantFrom('So it is', 'Otherwise'),
    next: fc.string({ maxLength: 20 }),
    needHelp: fc.constantFrom('', 'A tester'),
    forecastFinish: fc.nat(300).map((days) => addDays(today, days)),
    spentToDate: fc.nat(1000),
    earnedPercent: fc.nat(100),
  });
  fc.assert(
    fc.property(fc.array(update, { minLength: 1, maxLength: 6 }), (updates) => {
      let project = planned(0, { budget: 500, reportedOn: undefined });
      for (const [index, said] of updates.entries()) {
        const on = addDays(today, 7 * index);
        const decided = decideStatusUpdate(project, said, { today: on, author: ida, source: 'tab' });
        project = decided.ok ? decided.value : project;
        expect(project).toMatchObject({ rag: said.rag, reportedOn: on, headline: said.headline });
        expect(project.latest?.evidence).toEqual({
          schedule: scheduleSignal(project, on)?.level,
          cost: costSignal(project)?.level,
          ...(index > 0 ? { milestones: milestonesSignal(project, on)?.level } : {}),
          ...(said.needHelp === '' ? {} : { waiting: project.latest?.evidence?.waiting }),
        });
        const { p50, p85 } = forecastRange(project, on) ?? {};
        expect(project.latest?.p50Finish).toBe(p50 === 'notConverging' ? undefined : p50);
        expect(project.latest?.p85Finish).toBe(p85 === 'notConverging' ? undefined : p85);
      }
    }),
  );
});
