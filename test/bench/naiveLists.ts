import { type NewRow, writeRows } from '#data/fill/writeRows.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { addDays } from '#domain/calendar/day.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';

/** What belongs to the projects that are there: of each its newest report, five milestones, three risks and four demands. */
export async function fillNaiveLists(lists: Lists): Promise<readonly string[]> {
  const read = await readPortfolio(lists);
  if (!read.ok) throw new Error(`the portfolio does not read: ${read.error.kind}`);
  const projects = read.value.projects.map(({ value }) => value);
  const today = pmoToday(defaultSettings, Date.now());
  const { statusReports, milestones, raid, demand } = lists;
  const each = <T>(count: number, make: (key: string, at: number) => T): NewRow<T>[] =>
    projects.flatMap(({ key }) =>
      Array.from({ length: count }, (_, at) => ({ value: make(key, at), clientKey: `${key}|${at}` })),
    );
  const reports = projects.flatMap(({ latest }) => latest ?? []);
  await write(
    statusReports,
    reports.map((value) => ({ value, clientKey: reportClientKey(value) })),
  );
  await write(
    milestones,
    each(5, (projectKey, at) => ({
      projectKey,
      title: `Milestone ${at + 1} of ${projectKey}`,
      baseline: addDays(today, 30 * at),
      forecast: addDays(today, 33 * at),
      actual: undefined,
      weight: 1,
      isBusinessEvent: at === 4,
      dependsOn: [],
      forecastHistory: [],
    })),
  );
  await write(
    raid,
    each<RaidItem>(3, (projectKey, at) => ({
      projectKey,
      title: `Risk ${at + 1} of ${projectKey}: the supplier is late`,
      kind: 'Risk',
      probability: 1 + at,
      impact: 5 - at,
      owner: undefined,
      dueOn: addDays(today, 14 * at),
      state: 'Open',
      response: 'Asked for a second date',
      otherProject: undefined,
      messageLink: undefined,
    })),
  );
  await write(
    demand,
    each(4, (projectKey, at) => ({
      projectKey,
      skill: ['Backend', 'Data', 'Network', 'QA'][at] ?? 'QA',
      fromOn: addDays(today, 7 * at),
      toOn: addDays(today, 7 * at + 28),
      percent: 20 * (at + 1),
    })),
  );
  return [lists.projects, statusReports, milestones, raid, demand].map(({ shape }) => shape.title);
}

async function write<T>(list: OpenList<T>, rows: readonly NewRow<T>[]): Promise<void> {
  const written = await writeRows(list, rows);
  if (!written.ok) throw new Error(`${list.shape.title} could not be filled: ${written.error.kind}`);
}
