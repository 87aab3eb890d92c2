import { quietCard } from '#cards/nudgeCard.ts';
import { markShown } from '#data/posts/markShown.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { pressedCard, pressedMessage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { postPressed } from './postedCards.ts';
import type { ShownProject } from './projectCards.ts';
import { sceneOf } from './scene.ts';

/** "Not now": the question goes away. That it does not come back this week is what its key in PMO Posts says already. */
export async function notNowPressed(
  activity: TeamsActivity,
  deps: ChatDeps,
  { kept, read, viewer }: ShownProject,
): Promise<BotAnswer> {
  const { lead } = kept.value;
  if (lead?.id !== viewer.id)
    return pressedMessage(
      say('job.nudge.notYours', { lead: shortName(lead?.name ?? read.settings.pmoName) }),
    );
  const scene = sceneOf(deps.config, read.settings, deps.clock.now(), kept.value);
  const card = quietCard({ project: kept.value, scene });
  const post = await postPressed(activity, deps.jobLists, kept.value.key);
  if (post?.value.kind === 'Nudge' && activity.replyToId !== undefined) {
    await deps.conversations.update(activity, activity.replyToId, { card });
    await markShown(deps.jobLists, post, 'notNow');
  }
  return pressedCard(card);
}
