import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { equals } from '#data/lists/listPath.ts';
import { readRows } from '#data/lists/readRows.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { readProject } from '#data/project/readProject.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { JobDeps } from './jobDeps.ts';
import type { ProjectChanges } from './projectChanges.ts';

type Filed = Result<number, ReadProblem | GraphProblem>;

/**
 * Files newest reports that stand only on their project: whoever wrote them lost the network after the first of two writes.
 * Answers how many.
 */
export function fileReports(deps: JobDeps, changes: ProjectChanges): Promise<Filed> {
  return changes.kind === 'everything'
    ? fileAll(deps)
    : fileOf(
        deps,
        changes.projects.map(({ key }) => key),
      );
}

async function fileOf({ lists }: JobDeps, keys: readonly string[]): Promise<Filed> {
  let filed = 0;
  for (const key of new Set(keys)) {
    const read = await readProject(lists, key);
    if (!read.ok) {
      if (read.error.kind === 'noSuchProject') continue;
      return err(read.error);
    }
    if (!read.value.unfiled) continue;
    const done = await fileLatest(lists, read.value.project);
    if (!done.ok) return done;
    filed += 1;
  }
  return ok(filed);
}

/** The projects as a whole, and the reports by the weeks the newest are of: a project whose week has no row is looked at closely. */
async function fileAll(deps: JobDeps): Promise<Filed> {
  const { lists } = deps;
  const portfolio = await readPortfolio(lists);
  if (!portfolio.ok) return portfolio;
  const latest = portfolio.value.projects.flatMap(({ value }) => value.latest ?? []);
  const open: string[] = [];
  for (const week of new Set(latest.map((report) => report.week))) {
    const reports = await readRows(lists.statusReports, equals('Period', week));
    if (!reports.ok) return reports;
    const known = new Set(
      reports.value.rows.map(
        ({ value }) => `${value.projectKey}|${value.rag}|${value.reportedOn}|${value.headline}`,
      ),
    );
    open.push(
      ...latest
        .filter((report) => report.week === week)
        .filter(
          ({ projectKey, rag, reportedOn, headline }) =>
            !known.has(`${projectKey}|${rag}|${reportedOn}|${headline}`),
        )
        .map(({ projectKey }) => projectKey),
    );
  }
  return fileOf(deps, open);
}
