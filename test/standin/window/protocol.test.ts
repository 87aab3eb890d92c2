import { expect, test } from 'vitest';
import { answerCall } from '#standin/window/protocol/answerCall.ts';
import { isFromFrame, readCall, type HostCall } from '#standin/window/protocol/envelope.ts';
import { openedFrame, type FrameState, type HostFacts } from '#standin/window/protocol/frame.ts';
import { needsPerson, tokenReply, type NaaRequest } from '#standin/window/protocol/nestedAppAuth.ts';
import { recorded } from './recordedCalls.ts';

const facts: HostFacts = {
  theme: 'dark',
  locale: 'en-gb',
  sessionId: 'session',
  appId: 'app',
  manifestVersion: '0.1.0',
  tenantId: 'tenant',
  user: { id: 'ida', upn: 'ida@nordvik.example', displayName: 'Ida' },
  page: { id: 'project:COR-01', subId: 'risks' },
  channel: { id: '19:c@thread.tacv2', displayName: 'Core', team: { id: 'group', displayName: 'Network' } },
  isMobile: false,
};

function call(message: unknown): HostCall {
  const read = readCall(message);
  if (read === undefined) throw new Error('not a call');
  return read;
}

const answer = (message: unknown, frame: FrameState = openedFrame('content')) =>
  answerCall(call(message), frame, facts);

test('initialize is answered in the order nested app auth needs: the runtime is fourth', () => {
  const { reply } = answer(recorded.initialize);
  expect(reply).toMatchObject({ id: 0, uuidAsString: recorded.initialize.uuidAsString });
  const [context, client, version, runtime] = reply?.args ?? [];
  expect([context, client, version]).toEqual(['content', 'web', '2.0.1']);
  expect(JSON.parse(String(runtime))).toMatchObject({ apiVersion: 4, supports: { nestedAppAuth: {} } });
});

test('getContext is one flat object in the words of teams-js 1', () => {
  const [context] = answer(recorded.getContext).reply?.args ?? [];
  expect(context).toMatchObject({
    entityId: 'project:COR-01',
    subEntityId: 'risks',
    theme: 'dark',
    userObjectId: 'ida',
    loginHint: 'ida@nordvik.example',
    tid: 'tenant',
    channelId: '19:c@thread.tacv2',
    channelName: 'Core',
    teamName: 'Network',
    groupId: 'group',
    hostName: 'Teams',
  });
});

test('a page outside a channel is told of no channel', () => {
  const { reply } = answerCall(call(recorded.getContext), openedFrame('content'), {
    ...facts,
    channel: undefined,
  });
  expect(reply?.args[0]).not.toHaveProperty('channelId');
});

test('events go only to those who registered, once each', () => {
  const once = answer(recorded.themeHandler).frame;
  expect(answer(recorded.themeHandler, once).frame.handlers).toEqual(['themeChange']);
});

test('notifySuccess ends the waiting and is acknowledged', () => {
  const step = answer(recorded.success);
  expect(step.frame.phase).toBe('ready');
  expect(step.reply?.args).toEqual([]);
});

test('a configuration page: valid, its settings kept, then saved with them', () => {
  const valid = answer(recorded.valid, openedFrame('settings'));
  expect(valid).toMatchObject({ frame: { isValid: true }, reply: undefined });
  const set = answer(recorded.setSettings, valid.frame);
  expect(set.reply?.args).toEqual([true]);
  expect(answer(recorded.saved, set.frame).effect).toEqual({
    kind: 'saved',
    settings: recorded.setSettings.args[0],
  });
});

test('a call nobody knows is neither answered nor swallowed', () => {
  const step = answer({ ...recorded.getContext, func: 'meeting.getMeetingDetails' });
  expect(step.reply).toBeUndefined();
  expect(step.effect).toEqual({ kind: 'unknownCall', func: 'meeting.getMeetingDetails' });
});

test.each(['constructor', 'toString', '__proto__'])('%s is no call, although objects have it', (func) => {
  expect(answer({ ...recorded.getContext, func }).effect?.kind).toBe('unknownCall');
});

test.each([
  null,
  'initialize',
  { func: 'initialize' },
  { id: 1 },
  { id: 1, args: [] },
  { id: '1', func: 'x' },
])('is not a call: %j', (message) => {
  expect(readCall(message)).toBeUndefined();
});

test('only the frame’s own window, at the origin it was opened with, is heard', () => {
  const window = {};
  const frame = { window, origin: 'http://localhost:6301' };
  expect(isFromFrame({ source: window, origin: 'http://localhost:6301' }, frame)).toBe(true);
  expect(isFromFrame({ source: window, origin: 'http://localhost:6302' }, frame)).toBe(false);
  expect(isFromFrame({ source: {}, origin: 'http://localhost:6301' }, frame)).toBe(false);
  expect(isFromFrame({ source: null, origin: 'http://localhost:6301' }, { ...frame, window: null })).toBe(
    false,
  );
});

test('sharing carries the link and what is said about it', () => {
  expect(answer(recorded.share).effect).toMatchObject({
    kind: 'share',
    urls: ['http://localhost:6301/p/COR-01'],
    message: 'Core switch refresh',
  });
});

test('a page’s dialog is answered when it ends, not when it opens', () => {
  const url = 'http://localhost:6301/dialog/update';
  const message = {
    ...recorded.share,
    func: 'tasks.startTask',
    args: [{ url, title: 'Update', width: 600, height: 'large' }],
  };
  const step = answer(message);
  expect(step.reply).toBeUndefined();
  expect(step.effect).toMatchObject({
    kind: 'openDialog',
    dialog: { url, title: 'Update', width: 600, height: 'large' },
  });
});

test('navigating inside the app is answered with no error', () => {
  const args = [{ pageId: 'portfolio', subPageId: 'project/COR-01' }];
  const step = answer({ ...recorded.share, func: 'pages.currentApp.navigateTo', args });
  expect(step.reply?.args).toEqual([null, true]);
  expect(step.effect).toMatchObject({ target: { pageId: 'portfolio', subPageId: 'project/COR-01' } });
});

test('nested app auth: the account is told in the second argument, as JSON', () => {
  const [first, json] = answer(recorded.initContext).reply?.args ?? [];
  expect(first).toBeNull();
  expect(JSON.parse(String(json))).toMatchObject({
    messageType: 'NestedAppAuthResponse',
    requestId: '01a2055e-fd0f-732c-90c7-4be70c77f004',
    success: true,
    initContext: {
      accountContext: { homeAccountId: 'ida.tenant', environment: 'login.microsoftonline.com' },
    },
  });
});

const tokenRequest = (): NaaRequest => {
  const { effect } = answer(recorded.getToken);
  if (effect?.kind !== 'token') throw new Error('no token was asked for');
  return effect.request;
};

test('nested app auth: client and scopes reach the broker', () => {
  expect(tokenRequest()).toMatchObject({
    method: 'GetToken',
    clientId: '5c0ffee5-0000-4000-8000-0000000000aa',
    scopes: ['https://graph.microsoft.com/Sites.Selected', 'https://graph.microsoft.com/User.Read'],
  });
});

test.each([
  { answer: { kind: 'offline' } as const, status: 'NO_NETWORK' },
  { answer: { kind: 'cancelled' } as const, status: 'USER_CANCEL' },
  {
    answer: { kind: 'refused', error: 'interaction_required', suberror: 'consent_required' } as const,
    status: 'USER_INTERACTION_REQUIRED',
  },
  {
    answer: { kind: 'refused', error: 'unauthorized_client', suberror: '' } as const,
    status: 'PERSISTENT_ERROR',
  },
])('nested app auth: $status', ({ answer: brokerAnswer, status }) => {
  const [, json] = tokenReply(tokenRequest(), brokerAnswer);
  expect(JSON.parse(json)).toMatchObject({ success: false, error: { status } });
  expect(needsPerson(brokerAnswer)).toBe(status === 'USER_INTERACTION_REQUIRED');
});

test('nested app auth: a token comes with the account MSAL keys its cache by', () => {
  const account = { oid: 'ida', tid: 'tenant', upn: 'ida@nordvik.example', name: 'Ida' };
  const token = {
    kind: 'token',
    accessToken: 'a',
    idToken: 'i',
    expiresIn: 3600,
    scope: 's',
    account,
  } as const;
  const [, json] = tokenReply(tokenRequest(), token);
  expect(JSON.parse(json)).toMatchObject({
    success: true,
    token: { access_token: 'a', id_token: 'i', expires_in: 3600 },
    account: { homeAccountId: 'ida.tenant', localAccountId: 'ida', environment: 'login.microsoftonline.com' },
  });
});

test('nested app auth: what cannot be read is shown as an unknown call', () => {
  expect(answer({ ...recorded.getToken, data: '{"messageType":"other"}' }).effect?.kind).toBe('unknownCall');
});
