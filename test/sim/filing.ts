import { openLists } from '#data/lists/lists.ts';
import { newKeysWith } from '#data/lists/newKeys.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import { statusReportsList } from '#data/lists/statusReports.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { isFiled } from '#data/statusReport/isFiled.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

import { openedProject, type Tab } from './tabs.ts';
import { projects, reports, siteUrl, type World } from './world.ts';

/** Somebody who may write opens the project's page: a report that has no row yet gets it, as `useFiling` does it there. */
export async function openProjectPage(world: World, tab: Tab): Promise<void> {
  const { time, judge, trace } = world;
  let isLookedAt = false;
  void fileWhatIsUnfiled(world, tab).then((isFiledNow) => {
    if (isFiledNow) trace.note(`${tab.name} files the report`);
    isLookedAt = true;
  });
  await time.runUntil(time.now() + 120_000, () => isLookedAt);
  if (!isLookedAt) judge.find('stuck', `${tab.name} could not open the page`);
}

async function fileWhatIsUnfiled({ dice, timeOfDay }: World, { engine }: Tab): Promise<boolean> {
  const reportRows = engine.rowsOf<StatusReport>(statusReportsList.title, openedProject);
  const leave = reportRows.subscribe(() => undefined);
  await engine.refresh();
  const [project] = engine.rowsOf<Project>(projectsList.title, openedProject).getSnapshot().rows;
  const filed = reportRows.getSnapshot().rows.map(({ value }) => value);
  leave();
  if (project?.edits !== 'sent' || isFiled(project.value.latest, filed)) return false;
  const clock = { now: timeOfDay };
  const newKey = newKeysWith(clock, (length) => Uint8Array.from({ length }, () => dice.below(256)));
  await fileLatest(openLists({ graph: engine.graph, siteUrl, clock, newKey }), project);
  return true;
}

/** Every project's newest report has its row, and the row says the same. */
export function checkFiled({ judge, list }: World): void {
  const filed = [...list(reports).rows.values()].flatMap(
    ({ id, fields }) =>
      (fields['Archived'] === undefined
        ? statusReportsList.rowToValue(createRowReader(reports, String(id), fields))
        : undefined) ?? [],
  );
  for (const { id, fields } of list(projects).rows.values()) {
    const project = projectsList.rowToValue(createRowReader(projects, String(id), fields));
    if (project !== undefined && !isFiled(project.latest, filed))
      judge.find('unfiled', `the newest report of ${project.key}, of ${project.latest?.week}, has no row`);
  }
}
