import { askForHelp } from '#data/help/askForHelp.ts';
import { createItem, type Created } from '#data/lists/createItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import { writeRollUps } from '#data/sync/rollUpFlush.ts';
import type { Day } from '#domain/calendar/day.ts';
import { saidKey } from '#domain/listening/saidOn.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { ok, type Result } from '#domain/result.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { LogDraft } from './logKinds.ts';

export interface Logged {
  readonly itemId: string;
  readonly etag: string;
}

export interface LoggedBy {
  readonly author: Person;
  readonly today: Day;
  /** Made when the form was opened: saving twice makes one row. */
  readonly clientKey: string;
  readonly project: Kept<Project> | undefined;
}

/** Into the list the kind belongs to, in the person's own name and with their own rights. */
export async function writeLog(
  lists: Lists,
  draft: LogDraft,
  by: LoggedBy,
): Promise<Result<Logged, ReadProblem>> {
  switch (draft.kind) {
    case 'risk':
    case 'roadblock':
      return writeRaid(lists, draft, by);
    case 'decision':
      return rowOf(await create(lists.decisions, decisionOf(draft, by), by));
    case 'painPoint':
      return rowOf(await create(lists.listening, noteOf(draft, by), saidBy(by)));
    case 'help':
      return writeHelp(lists, draft, by);
  }
}

const create = async <T>(
  list: OpenList<T>,
  value: T,
  { clientKey }: LoggedBy,
): Promise<Result<Created<T>, ReadProblem>> => namingTheList(list, await createItem(list, value, clientKey));

const rowOf = <T>(created: Result<Created<T>, ReadProblem>): Result<Logged, ReadProblem> =>
  created.ok ? ok({ itemId: created.value.kept.id, etag: created.value.kept.etag }) : created;

async function writeRaid(lists: Lists, draft: LogDraft, by: LoggedBy): Promise<Result<Logged, ReadProblem>> {
  const { kind, title, details, probability, impact, dueOn, link } = draft;
  const projectKey = by.project?.value.key ?? '';
  const created = await create(
    lists.raid,
    {
      projectKey,
      title: title.trim(),
      kind: kind === 'risk' ? 'Risk' : 'Roadblock',
      probability,
      impact,
      owner: undefined,
      dueOn,
      state: 'Open',
      response: details.trim(),
      otherProject: undefined,
      messageLink: link,
    },
    by,
  );
  if (created.ok) await writeRollUps(lists, projectKey, by.today);
  return rowOf(created);
}

const decisionOf = ({ title, details, decision }: LogDraft, { author, today, project }: LoggedBy) => ({
  projectKey: project?.value.key,
  title: title.trim(),
  kind: decision,
  state: 'Asked' as const,
  askedBy: author,
  askedOn: today,
  decidedBy: undefined,
  decidedOn: undefined,
  weeks: undefined,
  why: details.trim(),
  scenario: undefined,
  expectedEffect: undefined,
  checkOn: undefined,
  actualEffect: undefined,
});

/** The key says the day, which no column of the list does. */
const saidBy = (by: LoggedBy): LoggedBy => ({ ...by, clientKey: saidKey(by.today, by.clientKey) });

const noteOf = ({ noteKind, title, details, link }: LogDraft, { project }: LoggedBy) => ({
  title: title.trim(),
  kind: noteKind,
  body: details.trim(),
  teamKey: project?.value.teamKey,
  voterIds: [],
  theme: undefined,
  state: 'Heard' as const,
  answer: undefined,
  messageLink: link,
});

async function writeHelp(
  lists: Lists,
  { title, dueOn, link }: LogDraft,
  { author, today, clientKey, project }: LoggedBy,
): Promise<Result<Logged, ReadProblem>> {
  const what = title.trim();
  const asked = await askForHelp(lists, {
    what: dueOn === undefined ? what : say('log.whatBy', { what, day: dayWords(dueOn, 'full') }),
    askedBy: author,
    today,
    messageLink: link,
    project,
    operationId: clientKey,
  });
  return asked.ok ? ok({ itemId: asked.value.help.id, etag: asked.value.help.etag }) : asked;
}
