import type { ProjectChange } from '#domain/decision/change.ts';
import { planText, readPlanText } from '#domain/decision/planText.ts';

import { postKeyText } from './postKey.ts';

const begin = 'PLAN:';
const longestKey = 250; // a text column holds 255, and asking again adds some

/** A proposal is posted as a decision that nobody made yet. Undefined where it is too long to be a row's key. */
export function scenarioPostKey(changes: readonly ProjectChange[], projectKey: string): string | undefined {
  const key = postKeyText({ kind: 'Decision', what: `${begin}${planText(changes)}`, projectKey });
  return key.length <= longestKey ? key : undefined;
}

/** What is proposed, by the `what` of a post about a decision; undefined where it is about a row. */
export const readScenarioPost = (what: string): readonly ProjectChange[] | undefined =>
  what.startsWith(begin) ? readPlanText(what.slice(begin.length)) : undefined;
