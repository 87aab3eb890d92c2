import { z } from 'zod';

import { loggedCard, type LoggedKind, loggedKinds } from '#cards/helpCards.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { readRow } from '#data/lists/readRow.ts';
import { findProject } from '#data/project/findProject.ts';
import { readSettings } from '#data/portfolio/readSettings.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, nothing, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { readMessage } from './messagePayload.ts';
import { sceneOf } from './scene.ts';
import { speakingToAll } from './speaking.ts';
import { listsOfViewer } from './viewerLists.ts';

const submitted = z.looseObject({
  data: z.looseObject({
    kind: z.enum(loggedKinds),
    itemId: z.string().regex(/^\d{1,10}$/u),
    isTold: z.boolean().default(true),
  }),
});

/**
 * `composeExtension/submitAction` of the Log dialog, which wrote the row with the person's own token. The row is read again with
 * their rights, and said in the thread of the message if they wished so.
 */
export async function submitLog(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = submitted.safeParse(activity.value);
  if (!read.success) return nothing; // closed without logging
  const { kind, itemId, isTold } = read.data.data;
  if (!isTold) return nothing;
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok)
    return viewing.error.kind === 'unavailable'
      ? notTold('chat.log.noAnswer')
      : searchSignIn(deps, activity, 'auth', say('chat.log.signIn'));

  const { lists, viewer } = viewing.value;
  const kept = keptIn[kind](lists);
  const row = await readLogged(lists, kept, itemId);
  if (!row.ok)
    return isClosed(row.error)
      ? dialogMessage(say('chat.log.unreadable', { list: kept.list }))
      : notTold('chat.log.noAnswer');
  const settings = await readSettings(lists);
  if (!settings.ok) return notTold('chat.log.noAnswer');
  const { title, project } = row.value;
  const posted = await deps.conversations.post(
    { serviceUrl: activity.serviceUrl, conversation: { id: threadOf(activity) } },
    speakingToAll(settings.value, () => ({
      card: loggedCard({
        kind,
        title,
        project,
        by: viewer.name,
        pmoName: settings.value.pmoName,
        scene: sceneOf(deps.config, settings.value, deps.clock.now(), project),
      }),
      summary: say(`cards.logged.${kind}`),
    })),
  );
  return posted === undefined ? notTold('chat.log.notHere') : nothing;
}

const notTold = (why: 'chat.log.noAnswer' | 'chat.log.notHere'): BotAnswer =>
  dialogMessage(say('chat.log.notTold', { why: say(why) }));

/** Not there, not for them, or the whole list gone: Graph does not tell these apart, so one answer is true of all. */
const isClosed = ({ kind }: ReadProblem): boolean =>
  kind === 'noAccess' || kind === 'notFound' || kind === 'listMissing';

const threadOf = (activity: TeamsActivity): string =>
  readMessage(activity)?.threadId ?? activity.conversation.id;

interface Logged {
  readonly title: string;
  readonly projectKey?: string | undefined;
}

/** Where a kind is kept: the name of its list, and a row of it. */
interface KeptIn {
  readonly list: string;
  readonly read: (
    itemId: string,
  ) => Promise<Result<{ readonly kept: Kept<Logged> | undefined }, GraphProblem>>;
}

const rowsOf = <T extends Logged>(list: OpenList<T>): KeptIn => ({
  list: list.shape.title,
  read: (itemId) => readRow(list, itemId),
});

const keptIn: Record<LoggedKind, (lists: Lists) => KeptIn> = {
  risk: ({ raid }) => rowsOf(raid),
  roadblock: ({ raid }) => rowsOf(raid),
  decision: ({ decisions }) => rowsOf(decisions),
  painPoint: ({ listening }) => rowsOf(listening),
  idea: ({ listening }) => rowsOf(listening),
  thankYou: ({ listening }) => rowsOf(listening),
  help: ({ help }) => rowsOf(help),
};

interface ReadBack {
  readonly title: string;
  readonly project: Project | undefined;
}

/** A project that is named and does not read may be confidential: then nothing is said of it. */
async function readLogged(
  lists: Lists,
  kept: KeptIn,
  itemId: string,
): Promise<Result<ReadBack, ReadProblem>> {
  const row = await kept.read(itemId);
  if (!row.ok) return row;
  const { title, projectKey } = row.value.kept?.value ?? {};
  if (title === undefined) return err({ kind: 'noAccess' });
  if (projectKey === undefined) return ok({ title, project: undefined });
  const found = await findProject(lists, projectKey);
  if (!found.ok) return found.error.kind === 'noSuchProject' ? err({ kind: 'noAccess' }) : err(found.error);
  return ok({ title, project: found.value.value });
}
