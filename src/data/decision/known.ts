import type { Decision } from '#domain/decision/decision.ts';
import { type DecisionRecord, readRecord } from '#domain/decision/decisionRecord.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import type { Post } from '#data/lists/posts.ts';
import type { Engine, SyncedRow } from '#data/sync/engine.ts';

export const titles = {
  decisions: 'PMO Decisions',
  projects: 'PMO Projects',
  demand: 'PMO Demand',
  posts: 'PMO Posts',
} as const;

/** A row of PMO Decisions that was made here, with what its Scenario says. */
export interface RecordedRow {
  readonly row: SyncedRow<Decision>;
  readonly record: DecisionRecord;
  readonly projectKey: string;
}

export function recordedRows(rows: readonly SyncedRow<Decision>[]): readonly RecordedRow[] {
  return rows.flatMap((row) => {
    const record = readRecord(row.value.scenario);
    const { projectKey } = row.value;
    return record === undefined || projectKey === undefined ? [] : [{ row, record, projectKey }];
  });
}

/** What this device knows of the rows a decision touches. */
export interface Known {
  /** Of this one decision, by project. */
  readonly decisions: readonly RecordedRow[];
  readonly project: (key: string) => SyncedRow<Project> | undefined;
  readonly demand: (key: string) => readonly SyncedRow<SkillDemand>[];
  readonly posts: (key: string) => readonly SyncedRow<Post>[];
}

/** As it is shown now, unsent changes included; nothing is asked of SharePoint. */
export function knownOf(engine: Pick<Engine, 'projects' | 'rowsOf' | 'allRowsOf'>, id: string): Known {
  const all = engine.allRowsOf<Decision>(titles.decisions).getSnapshot().rows;
  const projects = new Map(engine.projects.getSnapshot().rows.map((row) => [row.value.key, row]));
  return {
    decisions: recordedRows(all).filter(({ record }) => record.id === id),
    project: (key) => projects.get(key),
    demand: (key) => engine.rowsOf<SkillDemand>(titles.demand, key).getSnapshot().rows,
    posts: (key) => engine.rowsOf<Post>(titles.posts, key).getSnapshot().rows,
  };
}

const nothing = (): void => undefined;

const longestLookSeconds = 5;

/**
 * Reads all that a decision on these projects touches, in one round trip, and keeps it up to date until told to stop. While SharePoint
 * does not answer it is what the device knows: what a colleague wrote since comes up when the decision is sent.
 */
export async function watchTouched(engine: Engine, keys: readonly string[]): Promise<() => void> {
  const leaves = [
    engine.around.subscribe(nothing),
    engine.allRowsOf(titles.decisions).subscribe(nothing),
    ...keys.flatMap((key) => [
      engine.rowsOf(titles.demand, key).subscribe(nothing),
      engine.rowsOf(titles.posts, key).subscribe(nothing),
    ]),
  ];
  await inTime(engine, engine.refresh());
  return () => {
    for (const leave of leaves) leave();
  };
}

/** Who wrote a project last: of all projects together that is not read. */
export async function writerOf(engine: Engine, key: string): Promise<string | undefined> {
  const project = engine.rowsOf<Project>(titles.projects, key);
  const leave = project.subscribe(nothing);
  await inTime(engine, engine.refresh());
  leave();
  return project.getSnapshot().rows[0]?.modifiedBy;
}

/** Undefined if SharePoint is offline, or does not answer before somebody who pressed a button wonders. */
export async function inTime<T>(
  { sending, graph }: Pick<Engine, 'sending' | 'graph'>,
  answer: Promise<T>,
): Promise<T | undefined> {
  if (!sending.getSnapshot().isOnline) return undefined;
  return Promise.race([answer, graph.pause(longestLookSeconds).then(() => undefined)]);
}
