import { type Answer, answerCard } from '#cards/answerCard.ts';
import { decisionCard } from '#cards/decisionCard.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import type { PostKey } from '#data/posts/postKey.ts';
import { readScenarioPost } from '#data/posts/scenarioPost.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { ok } from '#domain/result.ts';
import { sceneOf } from '#server/scene.ts';
import { say } from '#words/say.ts';

import { later, refused } from './notSendable.ts';
import type { JobDeps } from './jobDeps.ts';
import { scenarioAsked } from './scenarioAsked.ts';

const onItsWayMilliseconds = 60 * 60_000;

/** `askedAt`: when the card was asked for. */
export async function decided(
  deps: JobDeps,
  { what, projectKey }: PostKey & { kind: 'Decision' },
  read: ProjectRead,
  askedAt: number,
) {
  const proposed = readScenarioPost(what);
  if (proposed !== undefined) return scenarioAsked(deps, proposed, read);
  const { lists, config, clock } = deps;
  const { settings, project } = read;
  const row = await rowOf(lists.decisions, what);
  if (!row.ok) return row;
  const decision = row.value;
  if (decision === undefined) {
    // Decided in the tab, a row that is not there may still be on its way from the device.
    const isOurs = what.endsWith(`.${projectKey}`);
    return isOurs && clock.now() - askedAt < onItsWayMilliseconds ? later('onItsWay') : refused('noSuchRow');
  }
  if (decision.projectKey !== undefined && decision.projectKey !== projectKey) return refused('noSuchRow');
  if (decision.state !== 'Decided') return refused('notDecided');
  const scene = sceneOf(config, settings, clock.now(), project.value);
  const card = decisionCard({ decision, project: project.value, scene });
  return ok({ card, summary: say('job.decision.summary') });
}

/** To a request for help, to something the PMO heard, or to a roadblock that was logged. */
export async function theAnswer(
  { lists, config, clock }: JobDeps,
  { what, projectKey }: PostKey & { kind: 'Answer' },
  { settings, project }: ProjectRead,
) {
  const help = await rowOf(lists.help, what);
  if (!help.ok) return help;
  const heard = help.value === undefined ? await rowOf(lists.listening, what) : ok(undefined);
  if (!heard.ok) return heard;
  const isNeither = help.value === undefined && heard.value === undefined;
  const roadblock = isNeither ? await roadblockOf(lists, what) : ok(undefined);
  if (!roadblock.ok) return roadblock;
  const isAbout =
    (help.value ?? roadblock.value)?.projectKey === projectKey ||
    (heard.value !== undefined && (heard.value.teamKey ?? project.value.teamKey) === project.value.teamKey);
  const said = help.value ?? heard.value ?? roadblock.value;
  if (said === undefined || !isAbout) return refused('noSuchRow');
  if (project.value.isConfidential) return refused('confidential');
  const answer =
    help.value === undefined
      ? (heardAnswer(heard.value) ?? removedAnswer(roadblock.value))
      : helpAnswer(help.value);
  if (answer === undefined) return refused('notAnswered');
  const scene = sceneOf(config, settings, clock.now(), project.value);
  const card = answerCard({ said: said.title, answer, scene });
  return ok({ card, summary: say('job.answer.summary') });
}

function helpAnswer({ state, takenBy, doneOn }: HelpRequest): Answer | undefined {
  if (state === 'Done') return { kind: 'done', by: takenBy?.name, on: doneOn };
  return state === 'Taken' && takenBy !== undefined ? { kind: 'taken', by: takenBy.name } : undefined;
}

/** A job that was given its lists before this one was among them knows of no roadblocks. */
async function roadblockOf(lists: JobDeps['lists'], what: string) {
  const row = await rowOf(lists.raid, what);
  if (!row.ok) return row.error.kind === 'later' && row.error.problem === 'noAccess' ? ok(undefined) : row;
  return ok(row.value?.kind === 'Roadblock' ? row.value : undefined);
}

function removedAnswer(roadblock: RaidItem | undefined): Answer | undefined {
  const words = roadblock?.response?.trim() ?? '';
  return roadblock?.state === 'Closed' && words !== '' ? { kind: 'answered', words } : undefined;
}

function heardAnswer(item: ListeningItem | undefined): Answer | undefined {
  const words = item?.answer?.trim() ?? '';
  return words === '' ? undefined : { kind: 'answered', words };
}

/** By ClientKey; undefined where there is none, or it was archived. */
async function rowOf<T>(list: OpenList<T>, clientKey: string) {
  const found = await lookUpRow(list, 'ClientKey', clientKey);
  if (!found.ok) {
    if (found.error.kind === 'notFound') return ok(undefined);
    return later(found.error.kind);
  }
  const isArchived = found.value?.item.fields?.['Archived'] === 'Yes';
  return ok(isArchived ? undefined : found.value?.kept?.value);
}
