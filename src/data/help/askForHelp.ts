import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createItem } from '#data/lists/createItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

export interface HelpAsked {
  readonly help: Kept<HelpRequest>;
  /** False: this very request was there before. */
  readonly isNew: boolean;
  /** Whether the project says so too: `kept` where it already says something else, `notAllowed` to a reader. */
  readonly onProject: 'set' | 'kept' | 'notAllowed';
  readonly project: Kept<Project> | undefined;
}

export interface HelpAsk {
  readonly what: string;
  readonly askedBy: Person;
  /** The PMO's day. */
  readonly today: Day;
  readonly messageLink?: string | undefined;
  /** The row the asker saw; undefined where it is about no one project. */
  readonly project: Pick<Kept<Project>, 'id' | 'etag' | 'value'> | undefined;
  /** The same id twice is one request. */
  readonly operationId: string;
}

/** A request on the PMO's own list, and on the project's row for everybody who looks there. The list is what counts. */
export async function askForHelp(lists: Lists, ask: HelpAsk): Promise<Result<HelpAsked, ReadProblem>> {
  const { what, askedBy, today, messageLink, project, operationId } = ask;
  const request: HelpRequest = {
    projectKey: project?.value.key,
    title: what,
    askedBy,
    askedOn: today,
    state: 'Open',
    takenBy: undefined,
    doneOn: undefined,
    messageLink,
  };
  const created = namingTheList(lists.help, await createItem(lists.help, request, `HELP|${operationId}`));
  if (!created.ok) return created;
  const { kept: help, isNew } = created.value;
  if (project === undefined) return ok({ help, isNew, onProject: 'kept', project: undefined });
  const said = await sayOnProject(lists, ask, project);
  if (said.ok) return ok({ help, isNew, onProject: 'set', project: said.value });
  const onProject = said.error.kind === 'noAccess' ? 'notAllowed' : 'kept';
  return ok({ help, isNew, onProject, project: undefined });
}

interface SaysSomethingElse {
  readonly kind: 'saysSomethingElse';
}

/** Words somebody wrote meanwhile are not written over: the asker never saw them. */
async function sayOnProject(
  lists: Lists,
  { what, today, operationId }: HelpAsk,
  seen: NonNullable<HelpAsk['project']>,
): Promise<Result<Kept<Project>, GraphProblem | SaysSomethingElse>> {
  const decide = (current: Project): Result<Project, SaysSomethingElse> => {
    const now = current.needHelp?.trim() ?? '';
    if (now !== '' && now !== what && now !== (seen.value.needHelp?.trim() ?? ''))
      return err({ kind: 'saysSomethingElse' });
    return ok({
      ...current,
      needHelp: what,
      needHelpSince: now === '' ? today : (current.needHelpSince ?? today),
    });
  };
  const updated = await updateItem(lists.projects, seen.id, decide, operationId);
  return updated.ok ? ok(updated.value.after) : updated;
}
