import { pages } from '@microsoft/teams-js';

import type { TabToPin } from './links.ts';

export type PinAnswer =
  | { readonly kind: 'pin'; readonly tab: TabToPin }
  | { readonly kind: 'notYet'; readonly why: string };

export function allowSave(isAllowed: boolean): void {
  pages.config.setValidityState(isAllowed);
}

/** `onSave` may first have work to do (a new project); Teams waits for the answer. */
export function offerTab(onSave: () => Promise<PinAnswer>): void {
  pages.config.registerOnSaveHandler((event) => {
    void answerSave(event, onSave);
  });
}

async function answerSave(event: pages.config.SaveEvent, onSave: () => Promise<PinAnswer>): Promise<void> {
  const answer = await onSave();
  if (answer.kind === 'notYet') {
    event.notifyFailure(answer.why);
    return;
  }
  const { entityId, contentUrl, websiteUrl, name } = answer.tab;
  await pages.config.setConfig({ entityId, contentUrl, websiteUrl, suggestedDisplayName: name });
  event.notifySuccess();
}
