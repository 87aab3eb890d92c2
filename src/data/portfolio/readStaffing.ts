import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { finishRows, rowsCall } from '#data/lists/readRows.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import { ok, type Result } from '#domain/result.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { noneIfMissing, unanswered } from './readPortfolio.ts';

/** `fenced`: there is a second site and this person is no member of it. `none`: there is none, or it is switched off. */
export type PeopleRead =
  | { readonly kind: 'none' | 'fenced' }
  | {
      readonly kind: 'read';
      readonly members: readonly TeamMember[];
      readonly allocations: readonly Allocation[];
    };

/** What is wanted of whom, and what there is. */
export interface StaffingRead {
  readonly demand: readonly SkillDemand[];
  readonly holidays: readonly ToolkitItem[];
  readonly people: PeopleRead;
}

/** One round trip to both sites, with the reader's own rights. Without a right to the second one there are skills only. */
export async function readStaffing(
  lists: Lists,
  { withPeople }: { readonly withPeople: boolean },
): Promise<Result<StaffingRead, GraphProblem>> {
  const { people, allocations } = withPeople ? lists : {};
  const onlyHolidays = equals('Kind', 'Holiday');
  const calls = [rowsCall(lists.demand), rowsCall(lists.toolkit, onlyHolidays)];
  if (people !== undefined && allocations !== undefined) calls.push(rowsCall(people), rowsCall(allocations));
  const answers = await sendBatch(lists.graph, calls);
  if (!answers.ok) return answers;
  const [demandRows, holidayRows, peopleRows, allocationRows] = answers.value;
  const demand = noneIfMissing(await finishRows(lists.demand, demandRows ?? unanswered));
  if (!demand.ok) return demand;
  const holidays = noneIfMissing(await finishRows(lists.toolkit, holidayRows ?? unanswered, onlyHolidays));
  if (!holidays.ok) return holidays;
  const read = await peopleOf(people, peopleRows, allocations, allocationRows);
  if (!read.ok) return read;
  return ok({ demand: valuesOf(demand.value), holidays: valuesOf(holidays.value), people: read.value });
}

type Answer = Result<unknown, GraphProblem> | undefined;

async function peopleOf(
  people: OpenList<TeamMember> | undefined,
  peopleRows: Answer,
  allocations: OpenList<Allocation> | undefined,
  allocationRows: Answer,
): Promise<Result<PeopleRead, GraphProblem>> {
  if (people === undefined || allocations === undefined) return ok({ kind: 'none' });
  const members = await finishRows(people, peopleRows ?? unanswered);
  const shares = await finishRows(allocations, allocationRows ?? unanswered);
  for (const one of [members, shares]) {
    if (one.ok) continue;
    // SharePoint says the same of a site one may not see and of one that is not there.
    if (one.error.kind === 'noAccess' || one.error.kind === 'notFound') return ok({ kind: 'fenced' });
    return one;
  }
  if (!members.ok || !shares.ok) return ok({ kind: 'none' });
  return ok({ kind: 'read', members: valuesOf(members.value), allocations: valuesOf(shares.value) });
}

const valuesOf = <T>({ rows }: { readonly rows: readonly { readonly value: T }[] }): readonly T[] =>
  rows.map(({ value }) => value);
