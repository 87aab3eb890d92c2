import { describe, expect, test } from 'vitest';

import { historyOf } from '#tab/project/historyModel.ts';
import { timelineOf } from '#tab/project/timelineModel.ts';
import { bareFacts, factsFor, today } from '#test/tab/facts.ts';

describe('the timeline', () => {
  const timeline = timelineOf(factsFor('Core switch refresh'));

  test('draws every milestone by date, with how far it moved', () => {
    expect(timeline?.rows.map((row) => row.title)[0]).toBe('Design signed off');
    expect(timeline?.rows[0]).toMatchObject({ isDone: true, movedWords: 'as planned' });
    expect(timeline?.rows[1]?.movedWords).toBe('+7 d');
  });

  test('carries the trend on the finish alone, after the forecast', () => {
    const withTrend = timeline?.rows.filter((row) => row.trend !== undefined) ?? [];
    expect(withTrend).toHaveLength(1);
    const [last] = withTrend;
    expect(last).toBe(timeline?.rows.at(-1));
    expect(last?.trend?.from).toBeGreaterThan(last?.forecastAt ?? 1);
    expect(last?.trend?.until).toBeLessThan(1);
  });

  test('puts the business event between forecast and trend', () => {
    const last = timeline?.rows.at(-1);
    expect(timeline?.event?.at).toBeGreaterThan(last?.forecastAt ?? 1);
    expect(timeline?.event?.at).toBeLessThan(last?.trend?.until ?? 0);
  });

  test('names months so that they do not run into "Today"', () => {
    const named = timeline?.months.filter((month) => month.name !== '') ?? [];
    expect(named.length).toBeGreaterThan(4);
    for (const month of named)
      expect(Math.abs(month.at - (timeline?.todayAt ?? 0))).toBeGreaterThanOrEqual(0.05);
  });

  test('of a project without milestones has its finish', () => {
    const facts = { ...factsFor('Core switch refresh'), milestones: [] };
    expect(timelineOf(facts)?.rows.map((row) => row.title)).toEqual(['Finish']);
  });

  test('of a project without any day is not drawn', () => {
    expect(timelineOf(bareFacts())).toBeUndefined();
  });
});

describe('the history', () => {
  const { reports } = factsFor('Core switch refresh');

  test('tells what changed against the report before', () => {
    expect(historyOf(reports, today)[0]).toMatchObject({
      author: { name: 'Ida Nyberg' },
      change: 'reported Green; finish 18 Jan → 22 Jan',
      age: '3 d',
    });
  });

  test('tells a change of status, and of help', () => {
    const [newest, before] = reports;
    if (newest === undefined || before === undefined) throw new Error('the demo has twelve reports');
    const changed = { ...newest, rag: 'red' as const, needHelp: 'A second supplier' };
    expect(historyOf([changed, before], today)[0]?.change).toBe(
      'changed Green → Red; finish 18 Jan → 22 Jan; asked for help',
    );
  });

  test('the first report has nothing to be compared with', () => {
    expect(historyOf(reports.slice(-1), today)[0]?.change).toBe('reported Green');
  });
});
