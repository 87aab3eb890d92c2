import { randomInt } from 'node:crypto';

/** What a finished sign-in page hands back, for the bot to prove that this person was there. Six digits, once. */
export interface SignInCodes {
  give(userId: string): string;
  /** True once, for the person it was given to. */
  redeem(code: string, userId: string): boolean;
}

const lifeMs = 5 * 60_000;

export function createSignInCodes(now: () => number = Date.now): SignInCodes {
  const given = new Map<string, { readonly userId: string; readonly untilMs: number }>();
  return {
    give: (userId) => {
      const code = String(randomInt(100_000, 1_000_000));
      given.set(code, { userId, untilMs: now() + lifeMs });
      return code;
    },
    redeem: (code, userId) => {
      const kept = given.get(code);
      if (kept === undefined || kept.userId !== userId || kept.untilMs < now()) return false;
      return given.delete(code);
    },
  };
}
