import { describe, expect, test } from 'vitest';

import { excelFile } from '#documents/excelFile.ts';
import { day } from '#domain/calendar/day.ts';
import { weekChanges } from '#domain/portfolio/weekChanges.ts';
import { portfolioModel } from '#tab/portfolio/portfolioModel.ts';
import { changeWords, summaryWords } from '#tab/report/reportModel.ts';
import { reportSheets } from '#tab/report/reportSheets.ts';
import { demo, kept, today } from '#test/tab/facts.ts';
import { readTable } from '#data/import/readTable.ts';

const of = (projects: typeof demo.projects) =>
  portfolioModel({ projects: projects.map((project) => kept(project)), settings: demo.settings }, today)
    .standings;
const standings = of(demo.projects);
const week = weekChanges(standings, today);

describe('the standard report', () => {
  test('[PF3] every running project is in it once: changed, as before, or not heard from', () => {
    const running = standings.filter(({ attention }) => attention !== 'over').length;
    const finished = week.changed.filter(({ standing }) => standing.attention === 'over').length;
    expect(week.changed.length - finished + week.unchanged.length + week.silent.length).toBe(running);
    expect(summaryWords(week)).toMatch(/^\d+ changed, \d+ as before, 1 not heard from$/u);
  });

  test.each([
    [{ kind: 'started', on: today }, 'Started on 23 Nov'],
    [{ kind: 'finished', on: today }, 'Finished on 23 Nov'],
    [{ kind: 'status', from: 'green', to: 'amber' }, 'Status went from Green to Amber'],
    [{ kind: 'status', from: undefined, to: 'red' }, 'Status went from Not said yet to Red'],
    [{ kind: 'evidence', from: 'noNews', to: 'green' }, 'Evidence went from No news to Green'],
    [
      { kind: 'finishMoved', from: day('2027-01-15'), to: day('2027-01-22'), days: 7 },
      'Finish moved 7 days later, to 22 Jan',
    ],
    [
      { kind: 'finishMoved', from: day('2027-01-23'), to: day('2027-01-22'), days: -1 },
      'Finish moved 1 day earlier, to 22 Jan',
    ],
    [{ kind: 'helpAsked', help: 'A tester' }, 'Asks for help: A tester'],
  ] as const)('%j reads as a sentence', (change, words) => {
    expect(changeWords(change, today)).toBe(words);
  });
});

describe('as an Excel file', () => {
  test('has every project with its numbers as numbers', async () => {
    const sheets = reportSheets(week, standings, (key) => key);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([expect.any(Number), standings.length + 1]);
    const [heads = [], first = []] = sheets[1]?.rows ?? [];
    const cell = (name: string) => first[heads.indexOf(name)];
    expect([cell('Project'), cell('Budget'), cell('Cost at end')]).toEqual([
      'Core switch refresh',
      400_000,
      515_556,
    ]);
    expect((await excelFile(sheets)).size).toBeGreaterThan(1_000);
  });

  test('what looks like a formula is text', async () => {
    const [first] = demo.projects;
    if (first === undefined) throw new Error('the demo has no project');
    const evil = of([{ ...first, name: '=HYPERLINK("https://evil.example";"x")', headline: '+1+1' }]);
    const sheets = reportSheets(weekChanges(evil, today), evil, (key) => key);
    const file = await excelFile(sheets.slice(1));
    const read = await readTable(new Uint8Array(await file.arrayBuffer()));
    expect(JSON.stringify(read)).toContain('=HYPERLINK(');
  });
});
