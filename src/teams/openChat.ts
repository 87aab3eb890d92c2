import { app, chat } from '@microsoft/teams-js';

/** A chat with one person, opened beside us; nothing is sent. Where the host knows no chats, its address is tried. */
export async function openChat(upn: string): Promise<void> {
  if (chat.isSupported()) return chat.openChat({ user: upn });
  return app.openLink(`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`);
}
