import type { ShareOptions } from '#cards/cardInput.ts';
import type { Lists } from '#data/lists/lists.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { problemWords } from './problemWords.ts';
import type { ShownProject } from './projectCards.ts';
import { projectOfPress } from './projectOfPress.ts';
import { listsOfViewer } from './viewerLists.ts';

export interface SharedProject extends ShownProject {
  readonly lists: Lists;
}

/** The project to share, as the sender may read it now; or what to say instead. */
export async function sharedProject(
  activity: TeamsActivity,
  deps: ChatDeps,
  wanted: { readonly key: string; readonly itemId: string; readonly include: ShareOptions },
): Promise<SharedProject | { readonly answer: BotAnswer }> {
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    // Teams offers no single sign-on for actions: the person signs in by the button and tries again.
    if (viewing.error.kind === 'unavailable') return { answer: dialogMessage(problemWords(viewing.error)) };
    return { answer: await searchSignIn(deps, activity, 'auth') };
  }
  const { lists, viewer } = viewing.value;
  const read = await projectOfPress(lists, { ...wanted, etag: '', nonce: '' });
  if (!read.ok) {
    const words =
      read.error.kind === 'noSuchProject' || read.error.kind === 'olderList'
        ? say('chat.noSuchProject')
        : problemWords(read.error);
    return { answer: dialogMessage(words) };
  }
  return { read: read.value, kept: read.value.project, viewer, include: wanted.include, lists };
}
