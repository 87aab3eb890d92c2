import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createItem } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import { provision, type ProvisionProblem } from '#data/provision/provision.ts';
import type { Day } from '#domain/calendar/day.ts';
import { ok, type Result } from '#domain/result.ts';
import { chooseFocus } from '#domain/team/focus.ts';
import { takeStep } from '#domain/team/steps.ts';
import type { Team, TeamFocus } from '#domain/team/team.ts';
import { teamKeyFor } from '#domain/team/teamKey.ts';

/** Projects and their reports are what people see; teams and settings are where the PMO keeps its own few words. */
export const listsToStartWith = (lists: Lists): readonly string[] =>
  [lists.projects, lists.statusReports, lists.teams, lists.settings].map(({ shape }) => shape.title);

export interface SmallStart {
  readonly teams: readonly { readonly name: string; readonly groupId: string | undefined }[];
  readonly focus: TeamFocus;
  readonly today: Day;
}

/**
 * Makes the lists to start with, where they are not there, and enrols the teams. Safe to press again: what is there stays. Who may not
 * make lists is answered `noAccess`, before anything is written.
 */
export async function startSmall(
  lists: Lists,
  { teams, focus, today }: SmallStart,
): Promise<Result<readonly Team[], ProvisionProblem | GraphProblem>> {
  const made = await provision(lists.graph, lists.siteUrl, { only: listsToStartWith(lists) });
  if (!made.ok) return made;
  const known = await readRows(lists.teams);
  if (!known.ok) return known;
  const enrolled = known.value.rows.map(({ value }) => value);
  for (const { name, groupId } of teams) {
    if (enrolled.some((team) => team.name.toLowerCase() === name.toLowerCase())) continue;
    const key = teamKeyFor(
      name,
      enrolled.map((team) => team.key),
    );
    const listening = takeStep({ key, name, groupId }, 'Listening', {
      today,
      medianStatusAgeDays: undefined,
    });
    const team = chooseFocus(listening, focus, today, undefined);
    const created = await createItem(lists.teams, team, `TEAM|${key}`);
    if (!created.ok) return created;
    enrolled.push(created.value.kept.value);
  }
  return ok(enrolled);
}
