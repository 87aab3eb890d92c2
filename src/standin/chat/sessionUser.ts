import type { Context } from 'hono';
import type { Conversation } from './conversation.ts';
import { findConversation, isMember } from './conversation.ts';
import { userByUpn } from '#standin/tenant/directory.ts';
import type { Directory, DirectoryUser } from '#standin/tenant/directory.ts';

/**
 * Who is signed in to Teams in this window. A browser sends the header only from the window's own origin: another page
 * would have to ask first (CORS), and is never told yes.
 */
export function sessionUser(directory: Directory, c: Context): DirectoryUser | undefined {
  return userByUpn(directory, c.req.header('x-standin-user') ?? '');
}

export type Visit =
  | { readonly ok: true; readonly user: DirectoryUser; readonly conversation: Conversation }
  | { readonly ok: false; readonly status: 401 | 403 | 404; readonly error: string };

/** A person in a conversation they are a member of. */
export function visit(directory: Directory, c: Context, conversationId: string): Visit {
  const user = sessionUser(directory, c);
  if (user === undefined) return { ok: false, status: 401, error: 'notSignedIn' };
  const conversation = findConversation(directory, conversationId);
  if (conversation === undefined) return { ok: false, status: 404, error: 'conversationNotFound' };
  if (!isMember(conversation, user)) return { ok: false, status: 403, error: 'notAMember' };
  return { ok: true, user, conversation };
}
