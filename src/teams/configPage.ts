import { pages } from '@microsoft/teams-js';

export interface TabToPin {
  readonly entityId: string;
  readonly contentUrl: string;
  /** Teams on a phone opens this one in the browser; without it the tab does not exist there. */
  readonly websiteUrl: string;
  readonly name: string;
}

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

/** Teams replaces the braces itself; they name the device's cache before anybody has signed in. */
export function projectTab(origin: string, projectKey: string, projectName: string): TabToPin {
  const path = `${origin}/tab/project/${encodeURIComponent(projectKey)}`;
  return {
    entityId: `project:${projectKey}`,
    contentUrl: `${path}?tid={tid}&user={userObjectId}`,
    websiteUrl: `${origin}/p/${encodeURIComponent(projectKey)}`,
    name: projectName,
  };
}
