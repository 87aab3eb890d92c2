import { type IsoWeek, readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { readPlanText } from '#domain/decision/planText.ts';

/** Which hot spot the page is to open with. */
export interface DecideAsked {
  readonly skill: string | undefined;
  readonly week: IsoWeek | undefined;
}

/** Where the options of a hot spot stand. */
export function decidePath({
  skill,
  firstWeek,
}: {
  readonly skill: string | undefined;
  readonly firstWeek: IsoWeek;
}): string {
  const asked = new URLSearchParams({ week: firstWeek });
  if (skill !== undefined) asked.set('skill', skill);
  return `/tab/decide?${asked.toString()}`;
}

export function readDecideAsked(search: string): DecideAsked {
  const asked = new URLSearchParams(search);
  return { skill: asked.get('skill') ?? undefined, week: readIsoWeek(asked.get('week') ?? '') };
}

/** What somebody proposes, as the link on its card says it. */
export const readPlanAsked = (search: string): readonly ProjectChange[] | undefined =>
  readPlanText(new URLSearchParams(search).get('plan') ?? '');
