import type { ChatMessage, ChatTenant } from './chatTenant.ts';
import { appId, textsOf } from './chatTenant.ts';

interface TenantFacts {
  readonly users: readonly { readonly upn: string; readonly personalChatId: string }[];
  readonly app: { readonly webApplicationInfo: { readonly resource: string } };
}

/** Somebody's own chat with the bot. */
export function chatRoom(tenant: ChatTenant, upn: string) {
  const user = tenant.as(upn);
  const facts = async (): Promise<TenantFacts> =>
    (await (await fetch(`${tenant.teamsUrl}/api/tenant`)).json()) as TenantFacts;
  const roomId = async (): Promise<string> =>
    (await facts()).users.find((one) => one.upn === upn)?.personalChatId ?? '';

  const call = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${tenant.teamsUrl}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-standin-user': upn },
      body: JSON.stringify(body),
    });
    await tenant.settled();
    return answer.json();
  };

  return {
    roomId,
    messages: async (): Promise<readonly ChatMessage[]> => user.messages(await roomId()),
    say: async (text: string): Promise<void> => user.say(await roomId(), { text }),
    /** What the bot said last, all of it. */
    lastWords: async (): Promise<string> => {
      const message = (await user.messages(await roomId())).findLast(({ from }) => from.kind === 'bot');
      return [message?.text, ...textsOf(message?.attachments[0]?.content)].join('\n');
    },
    /** The single-sign-on token Teams has for the app. */
    ssoToken: async (): Promise<string> => {
      const { resource } = (await facts()).app.webApplicationInfo;
      const asked = { clientId: appId, scopes: [], resource };
      return ((await call('/broker/token', asked)) as { access_token: string }).access_token;
    },
    signInCode: async (): Promise<string> => ((await call('/broker/signIn', {})) as { state: string }).state,
    invoke: async (name: string, value: object, replyToId?: string) =>
      (await call('/invoke', { conversationId: await roomId(), name, value, replyToId })) as {
        readonly status: number;
        readonly body: Readonly<Record<string, unknown>>;
      },
  };
}
