import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** Everything `decideStatusUpdate` sets; undo gives back these and leaves the rest as it is now. */
function updatedPart(project: Project) {
  const { rag, ragSince, reportedOn, headline, needHelp, needHelpSince, latest } = project;
  const { forecastFinish, spentToDate, earnedPercent, backlogItems, doneTotal } = project;
  const { forecastHistory, doneHistory, healthHistory } = project;
  return {
    rag,
    ragSince,
    reportedOn,
    headline,
    needHelp,
    needHelpSince,
    latest,
    forecastFinish,
    spentToDate,
    earnedPercent,
    backlogItems,
    doneTotal,
    forecastHistory,
    doneHistory,
    healthHistory,
  };
}

/** By content: a report that was kept and read again has its fields in another order, and without the undefined ones. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const left = new Map<string, unknown>(Object.entries(one));
  const right = new Map<string, unknown>(Object.entries(other));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    isSame(left.get(key), right.get(key)),
  );
}

/** Gives back what the update replaced, unless somebody reported since: their words are not ours to take away. */
export function undoStatusUpdate({
  current,
  before,
  after,
}: {
  readonly current: Project;
  readonly before: Project;
  readonly after: Project;
}): Result<Project, { readonly kind: 'reportedSince' }> {
  const isUntouched = isSame(updatedPart(current), updatedPart(after));
  return isUntouched ? ok({ ...current, ...updatedPart(before) }) : err({ kind: 'reportedSince' });
}
