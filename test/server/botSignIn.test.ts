import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { chatRoom } from './chatRoom.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

interface SignInCard {
  readonly connectionName: string;
  readonly tokenExchangeResource: { readonly id: string; readonly uri: string };
  readonly buttons: readonly { readonly type: string; readonly value: string }[];
}

const lastSignIn = async (upn: string) => {
  const message = (await chatRoom(tenant, upn).messages()).findLast(({ from }) => from.kind === 'bot');
  const [attachment] = present(message).attachments as unknown as [
    { readonly contentType: string; readonly content: SignInCard },
  ];
  return { id: present(message).id, ...attachment };
};

describe('a question that needs the asker’s rights', () => {
  test('is answered by Teams’ own sign-in card, and by the token Teams sends: the question is not asked twice', async () => {
    const room = chatRoom(tenant, people.ida);
    await room.say('my projects');
    const { id, contentType, content } = await lastSignIn(people.ida);
    expect(contentType).toBe('application/vnd.microsoft.card.oauth');
    expect(content.buttons).toMatchObject([{ type: 'signin' }]);
    const answer = await room.invoke(
      'signin/tokenExchange',
      {
        id: content.tokenExchangeResource.id,
        connectionName: content.connectionName,
        token: await room.ssoToken(),
      },
      id,
    );
    expect(answer).toMatchObject({ status: 200, body: { id: content.tokenExchangeResource.id } });
    expect(await room.lastWords()).toContain('Your projects');
    expect((await room.messages()).map((message) => message.id)).not.toContain(id);
  });

  test('a token of somebody else’s is no sign-in, and answers nothing', async () => {
    const room = chatRoom(tenant, people.tove);
    await room.say('status core');
    const { id, content } = await lastSignIn(people.tove);
    const token = await chatRoom(tenant, people.ida).ssoToken();
    const value = { id: content.tokenExchangeResource.id, connectionName: 'graph', token };
    expect(await room.invoke('signin/tokenExchange', value, id)).toMatchObject({ status: 412 });
    expect((await lastSignIn(people.tove)).id).toBe(id);
  });

  test('the button does too; what was asked before is asked again', async () => {
    const room = chatRoom(tenant, people.tove);
    const state = await room.signInCode();
    expect(await room.invoke('signin/verifyState', { state })).toMatchObject({ status: 200 });
    expect(await room.lastWords()).toContain('You are signed in');
    await room.say('status core');
    expect(await room.lastWords()).toContain('Core switch refresh');
  });

  test.each([
    ['signin/tokenExchange', { id: 'x', token: 7 }],
    ['signin/tokenExchange', { token: 'x' }],
    ['signin/verifyState', { state: 'not a code' }],
    ['signin/verifyState', {}],
  ])('%s with %j is refused and nothing is said', async (name, value) => {
    const room = chatRoom(tenant, people.petra);
    expect((await room.invoke(name, value)).status).toBe(400);
    expect(await room.messages()).toEqual([]);
  });
});

describe('the bot', () => {
  test.each([
    ['hello', /Hello, Ida Nyberg/u],
    ['help', /my projects/u],
    ['status core', /Core switch refresh/u],
    ['core swich', /Core switch refresh/u],
    ['what do you think of the weather on Mars', /I did not get that/u],
    ['status of nothing there is', /I know no project/u],
  ])('“%s” gets an answer with a way forward', async (text, expected) => {
    const room = chatRoom(tenant, people.ida);
    await room.say(text);
    expect(await room.lastWords()).toMatch(expected);
  });

  test('says one welcome', async () => {
    const room = chatRoom(tenant, people.noor);
    await room.say('hi');
    expect((await room.messages()).filter(({ from }) => from.kind === 'bot')).toHaveLength(1);
  });
});
