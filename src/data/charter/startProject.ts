import { askedPost } from '#data/posts/askedPost.ts';
import { createItem } from '#data/lists/createItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { kickOffPost, postKeyText } from '#data/posts/postKey.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import { createProject, type NewProject } from '#data/project/createProject.ts';
import { writeRollUps } from '#data/sync/rollUpFlush.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { CharterAnswers } from '#domain/charter/charterAnswers.ts';
import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { CharterFile } from './charterFile.ts';
import { saveCharter, type WrittenMeanwhile } from './saveCharter.ts';

export const startSteps = ['project', 'milestones', 'charter', 'card'] as const;
export type StartStep = (typeof startSteps)[number];

export interface Start {
  readonly project: NewProject;
  readonly milestones: readonly FirstMilestone[];
  readonly answers: CharterAnswers;
  /** The channel the kick-off card is asked for in; undefined: none is. */
  readonly channelId: string | undefined;
  readonly today: Day;
  /** Made when the page was opened. Starting twice with it is starting once. */
  readonly clientKey: string;
}

/** A document is made in the browser, by a part of the app that is fetched for it. */
export type StartProblem = ReadProblem | WrittenMeanwhile | { readonly kind: 'documentNotMade' };

/** What is done of a start, and why the rest is not yet. A start that is tried again begins with what is not done. */
export interface StartJournal {
  readonly project: Kept<Project> | undefined;
  readonly file: CharterFile | undefined;
  readonly done: readonly StartStep[];
  readonly problems: Readonly<Partial<Record<StartStep, StartProblem>>>;
}

export const nothingStarted: StartJournal = { project: undefined, file: undefined, done: [], problems: {} };

type MakeFile = (project: Project) => Promise<Blob>;

/**
 * Project, milestones, charter, card: each is made once, however often this is tried. Without the project there is nothing; each of
 * the others is tried whatever became of the one before.
 */
export async function startProject(
  lists: Lists,
  start: Start,
  makeFile: MakeFile,
  before: StartJournal,
  onStep: (journal: StartJournal) => void,
): Promise<StartJournal> {
  let journal: StartJournal = { ...before, problems: {} };
  for (const step of startSteps) {
    if (journal.done.includes(step)) continue;
    journal = await take(lists, start, makeFile, journal, step);
    onStep(journal);
    if (journal.project === undefined) break;
  }
  return journal;
}

async function take(
  lists: Lists,
  start: Start,
  makeFile: MakeFile,
  journal: StartJournal,
  step: StartStep,
): Promise<StartJournal> {
  const taken = await takers[step](lists, start, journal, makeFile).catch(() =>
    err({ kind: 'signInNeeded' } as const),
  );
  return taken.ok
    ? { ...journal, ...taken.value, done: [...journal.done, step] }
    : { ...journal, problems: { ...journal.problems, [step]: taken.error } };
}

type Taker = (
  lists: Lists,
  start: Start,
  journal: StartJournal,
  makeFile: MakeFile,
) => Promise<Result<Partial<StartJournal>, StartProblem>>;

const takers: Readonly<Record<StartStep, Taker>> = {
  project: async (lists, { project, clientKey }) => {
    const made = await createProject(lists, project, clientKey);
    return made.ok ? ok({ project: made.value }) : made;
  },
  milestones: async (lists, { milestones, today }, { project }) => {
    const projectKey = project?.value.key ?? '';
    for (const [index, { title, on, weight, isBusinessEvent }] of milestones.entries()) {
      const milestone = {
        projectKey,
        title,
        baseline: on,
        forecast: on,
        actual: undefined,
        weight,
        isBusinessEvent,
        dependsOn: [],
        forecastHistory: [],
      };
      const key = `START|${projectKey}|${index + 1}`;
      const made = namingTheList(lists.milestones, await createItem(lists.milestones, milestone, key));
      if (!made.ok) return made;
    }
    if (milestones.length > 0) await writeRollUps(lists, projectKey, today);
    return ok({});
  },
  charter: async (lists, { answers, clientKey }, { project }, makeFile) => {
    if (project === undefined) return ok({});
    const { key: projectKey, name: title } = project.value;
    const file = await makeFile(project.value).catch(() => undefined);
    if (file === undefined) return err({ kind: 'documentNotMade' });
    const operationId = `CHARTER|${clientKey}`;
    const saved = await saveCharter(lists, {
      projectKey,
      title,
      answers,
      opened: undefined,
      file,
      operationId,
    });
    return saved.ok ? ok({ file: saved.value }) : saved;
  },
  card: async (lists, { channelId }, { project }) => {
    if (channelId === undefined || project === undefined) return ok({});
    const projectKey = project.value.key;
    const post = askedPost({ kind: 'Status', projectKey, conversationId: channelId });
    const key = postKeyText({ kind: 'Status', projectKey, activityId: kickOffPost });
    const asked = namingTheList(lists.posts, await createItem(lists.posts, post, key));
    return asked.ok ? ok({}) : asked;
  },
};
