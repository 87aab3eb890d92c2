import type { Start } from '#data/charter/startProject.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { CharterAnswers } from '#domain/charter/charterAnswers.ts';
import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import type { Tier } from '#domain/project/project.ts';

import type { StartAsk } from './startAsk.ts';
import type { KnownChannel, StartForm } from './startModel.ts';

interface StartParts {
  readonly form: StartForm;
  readonly tier: Tier;
  readonly milestones: readonly FirstMilestone[];
  readonly channels: readonly KnownChannel[];
  readonly ask: StartAsk;
  readonly today: Day;
  readonly clientKey: string;
}

/** Once written, a charter never shrinks under its readers. */
export const atLeast = (answers: CharterAnswers, tier: Tier): CharterAnswers => ({ ...answers, asked: tier });

/** Everything that is to be written, from what stands on the page. */
export function startOf({ form, tier, milestones, channels, ask, today, clientKey }: StartParts): Start {
  const { answers, name, lead, teamKey, startOn } = form;
  const channel = channels.find(({ id }) => id === form.channelId);
  const finish = milestones.at(-1)?.on ?? form.finish;
  return {
    project: {
      name: name.trim(),
      teamKey,
      method: answers.method,
      tier,
      lead,
      startOn,
      baselineFinish: finish,
      forecastFinish: finish,
      businessGoal: answers.texts.goal?.trim().slice(0, 255),
      channelLink: channel?.link,
      links: ask.message.link === undefined ? [] : [ask.message.link],
    },
    milestones,
    answers: atLeast(answers, tier),
    channelId: channel?.id,
    today,
    clientKey: `START-${clientKey}`.toUpperCase(),
  };
}
