import { z } from 'zod';

import { readCardPress } from '#cards/cardPress.ts';

import type { TeamsActivity } from './activity.ts';
import type { BotAnswer } from './bot.ts';

/**
 * What a press came to after Teams had been told that SharePoint is slow. Whoever pressed is told at their next look at the project in
 * that conversation: somebody else's update renews the card, and takes the form with what was typed into it away.
 */
export interface LateAnswers {
  /** A press that writes, answered without its outcome. */
  keep(activity: TeamsActivity, outcome: Promise<BotAnswer>): void;
  /** The outcome of an earlier press, where this one only looks; it may still be under way. */
  awaited(activity: TeamsActivity): Promise<BotAnswer> | undefined;
  /** The person has this answer: the outcome, or that of a newer press. A look that began before the outcome was kept leaves it. */
  told(activity: TeamsActivity, answer: Promise<BotAnswer>): void;
}

const keptMilliseconds = 10 * 60_000;
const keptAtMost = 1_000;
const looks: ReadonlySet<string> = new Set(['refresh', 'openForm', 'lens', 'openHelpForm']);

interface Late {
  readonly outcome: Promise<BotAnswer>;
  readonly until: number;
}

/** In this server's memory: where another one hears the next look, the card is shown as it stands. */
export function createLateAnswers(clock: { now(): number }): LateAnswers {
  const kept = new Map<string, Late>();
  return {
    keep: (activity, outcome) => {
      const press = pressOf(activity);
      if (press === undefined || press.isLook) return;
      kept.delete(press.whose); // the newest is the last to be dropped
      kept.set(press.whose, { outcome, until: clock.now() + keptMilliseconds });
      const [oldest] = kept.keys();
      if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
      // A sign-in that was wanted for the press is none for the look.
      void outcome.then((answer) => {
        if (!isTellable(answer) && kept.get(press.whose)?.outcome === outcome) kept.delete(press.whose);
      });
    },
    awaited: (activity) => {
      const press = pressOf(activity);
      const late = press?.isLook === true ? kept.get(press.whose) : undefined;
      return late !== undefined && late.until > clock.now() ? late.outcome : undefined;
    },
    told: (activity, answer) => {
      const press = pressOf(activity);
      if (press === undefined) return;
      if (!press.isLook || kept.get(press.whose)?.outcome === answer) kept.delete(press.whose);
    },
  };
}

const tellable = z.looseObject({ statusCode: z.literal(200) });
const isTellable = ({ body }: BotAnswer): boolean => tellable.safeParse(body).success;

const invoke = z.looseObject({ action: z.looseObject({ verb: z.unknown(), data: z.unknown() }) });

/** Of one person, in one conversation, about one project. */
function pressOf(activity: TeamsActivity): { readonly whose: string; readonly isLook: boolean } | undefined {
  const { name, from, conversation } = activity;
  const value = name === 'adaptiveCard/action' ? invoke.safeParse(activity.value) : undefined;
  const press = value?.success === true ? readCardPress(value.data.action) : undefined;
  if (press?.ok !== true || press.value.kind === 'ask' || from.aadObjectId === undefined) return undefined;
  const whose = JSON.stringify([from.aadObjectId, conversation.id, press.value.row.itemId]);
  return { whose, isLook: looks.has(press.value.kind) };
}
