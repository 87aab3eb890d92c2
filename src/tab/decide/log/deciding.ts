import type { NotDecided, PlanDecision } from '#domain/decision/planDecision.ts';
import type { Result } from '#domain/result.ts';

/** How a screen decides (`useDeciding`). */
export interface Deciding {
  /** Undefined while SharePoint has not answered. */
  readonly mayDecide: boolean | undefined;
  /** A new id for each time the person is asked for the why. */
  readonly newId: () => string;
  /** On screen at once and durable when it answers; how far it got, and its undo, `<DecidedBar id>` shows. */
  readonly decide: (plan: PlanDecision) => Promise<Result<{ readonly id: string }, NotDecided>>;
  /** Asks the bot to show what is proposed in the channel of each of these projects; nothing is decided. */
  readonly share: (
    changes: PlanDecision['changes'],
    inChannelsOf: readonly string[],
  ) => Promise<{ readonly asked: number }>;
}
