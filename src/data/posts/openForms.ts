import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { OpenForm } from '#data/lists/posts.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { ok, type Result } from '#domain/result.ts';

import type { KeptPost } from './readPosts.ts';

/** Longer than anybody types an update; who has gone away holds the card back no longer than that. */
const formMilliseconds = 5 * 60_000;
/** One line of text in a SharePoint list holds four. */
const formsAtMost = 4;

/**
 * Forms that are open on a card, of anybody but `exceptPersonId`. Renewing the card would take what is being typed away: Teams draws
 * a changed message anew, inputs and all (microsoft/AdaptiveCards#6003).
 */
export const hasOpenForm = (post: KeptPost, now: number, exceptPersonId?: string): boolean =>
  post.value.openForms.some(({ personId, until }) => until > now && personId !== exceptPersonId);

/** Somebody has a form of this card on the screen, from now on. */
export function noteOpenForm(lists: Lists, post: KeptPost, personId: string, now: number): Promise<Noted> {
  const form = { personId, until: now + formMilliseconds };
  return changeForms(lists, post, (forms) =>
    [...without(forms, personId).filter(({ until }) => until > now), form].slice(-formsAtMost),
  );
}

export function noteFormClosed(lists: Lists, post: KeptPost, personId: string): Promise<Noted> {
  return changeForms(lists, post, (forms) => without(forms, personId));
}

type Forms = readonly OpenForm[];
type Noted = Result<unknown, GraphProblem>;

const without = (forms: Forms, personId: string): Forms => forms.filter((form) => form.personId !== personId);

function changeForms(lists: Lists, { id }: KeptPost, change: (forms: Forms) => Forms): Promise<Noted> {
  return updateItem(
    lists.posts,
    id,
    (post) => ok({ ...post, openForms: change(post.openForms) }),
    lists.newKey(),
  );
}
