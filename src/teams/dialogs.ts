import { dialog } from '@microsoft/teams-js';

/** Closes the dialog we run in and hands its answer to the bot, or to the tab that opened it. */
export function submitDialog(answer: object, appId: string): void {
  dialog.url.submit(answer, appId);
}

export function closeDialog(): void {
  dialog.url.submit();
}
