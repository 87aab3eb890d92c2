import { app } from '@microsoft/teams-js';

/** A link into Teams itself: a message, a channel. Teams goes there. */
export async function openInTeams(link: string): Promise<void> {
  await app.openLink(link);
}
