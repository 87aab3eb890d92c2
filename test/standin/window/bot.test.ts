import { expect, test } from 'vitest';
import type { Backend, InvokeAnswer } from '#standin/window/backend/backend.ts';
import { readCardAnswer } from '#standin/window/cards/cardAnswer.ts';
import { cardTitle, isRefreshedFor } from '#standin/window/cards/cardContent.ts';
import { askExtension } from '#standin/window/composeApp/askExtension.ts';
import type { ExtensionAnswer } from '#standin/window/composeApp/extensionAnswer.ts';
import { resultRow } from '#standin/window/composeApp/preview.ts';
import { runTaskFlow, type TaskScreen } from '#standin/window/composeApp/taskFlow.ts';

const answered = (body: unknown, status = 200): InvokeAnswer => ({ kind: 'answered', status, body });

test.each([
  [
    { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { a: 1 } },
    { kind: 'card', content: { a: 1 } },
  ],
  [
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Saved' },
    { kind: 'message', text: 'Saved' },
  ],
  [
    { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message: 'x' } },
    { kind: 'problem', text: 'Something went wrong. Please try again.' },
  ],
])('a pressed card answered %j', (body, expected) => {
  expect(readCardAnswer(answered(body))).toEqual(expected);
});

test('an app that cannot be reached is said so', () => {
  expect(readCardAnswer({ kind: 'unreachable' })).toEqual({
    kind: 'problem',
    text: 'Unable to reach app. Please try again.',
  });
});

test('a login request names the connection to exchange for', () => {
  const value = { connectionName: 'graph', tokenExchangeResource: { id: 'x' } };
  const body = { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value };
  expect(readCardAnswer(answered(body))).toEqual({
    kind: 'login',
    request: { text: '', connectionName: 'graph', exchangeId: 'x' },
  });
});

test.each(['29:ida', '8:orgid:ida'])('a card renews itself for %s', (id) => {
  expect(isRefreshedFor({ refresh: { userIds: [id] } }, 'ida')).toBe(true);
  expect(isRefreshedFor({ refresh: { userIds: [id] } }, 'jonas')).toBe(false);
});

test('a card is called by its first text', () => {
  const text = { type: 'TextBlock', text: 'Core \\*switch\\*' };
  const columns = [{ type: 'Column', items: [text] }];
  expect(cardTitle({ type: 'AdaptiveCard', body: [{ type: 'ColumnSet', columns }] })).toBe('Core *switch*');
});

test('a result is listed in plain words', () => {
  const content = {
    title: 'A &amp; B',
    text: '<b>Green</b>, today',
    tap: { type: 'invoke', value: { id: 1 } },
  };
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content };
  expect(resultRow({ contentType: 'x', content: {}, preview })).toEqual({
    title: 'A & B',
    text: 'Green , today',
    image: undefined,
    pick: { id: 1 },
  });
});

const silentAuth = {
  composeExtension: { type: 'silentAuth', suggestedActions: { actions: [{ title: 'Sign in' }] } },
};
const results = { composeExtension: { type: 'result', attachments: [{ contentType: 'x', content: 1 }] } };

function asked(answers: readonly unknown[], token: string | undefined) {
  const values: unknown[] = [];
  const backend = {
    invoke: async ({ value }: { value: unknown }) => {
      values.push(value);
      return await Promise.resolve(answered(answers[values.length - 1]));
    },
  } as unknown as Backend;
  const ssoToken = async () =>
    await Promise.resolve(
      token === undefined
        ? ({ kind: 'offline' } as const)
        : ({ kind: 'token', accessToken: token } as Awaited<
            ReturnType<Parameters<typeof askExtension>[0]['ssoToken']>
          >),
    );
  const answer = askExtension({
    backend,
    conversationId: 'c',
    name: 'n',
    value: { commandId: 'search' },
    ssoToken,
  });
  return { answer, values };
}

test('asked for silent sign-in, Teams asks again with the person’s token', async () => {
  const { answer, values } = asked([silentAuth, results], 'token');
  expect(await answer).toMatchObject({ kind: 'results' });
  expect(values).toMatchObject([
    { commandId: 'search' },
    { commandId: 'search', authentication: { token: 'token' } },
  ]);
});

test('no token, or one the bot does not take, leaves a sign-in for the person', async () => {
  const signIn = { kind: 'signIn', isSilent: false, title: 'Sign in' };
  expect(await asked([silentAuth], undefined).answer).toEqual(signIn);
  expect(await asked([silentAuth, silentAuth], 'token').answer).toEqual(signIn);
});

const nobody: TaskScreen = {
  busy: () => undefined,
  page: async () => await Promise.resolve(undefined),
  message: async () => {
    await Promise.resolve();
  },
  preview: async () => await Promise.resolve(undefined),
  problem: async () => await Promise.resolve(undefined),
  signIn: async () => await Promise.resolve(undefined),
};
const page = { title: 'T', width: 1, height: 1, url: 'http://localhost/', card: undefined };
const once = (answer: ExtensionAnswer) => async () => await Promise.resolve(answer);

test('an action command: page, preview, edit, page again, preview, send', async () => {
  const said: string[] = [];
  const choices = ['edit', 'send'] as const;
  let chosen = 0;
  const screen: TaskScreen = {
    ...nobody,
    page: async () => {
      said.push('page');
      return await Promise.resolve({ itemId: '2' });
    },
    preview: async () => {
      said.push('preview');
      chosen += 1;
      return await Promise.resolve(choices[chosen - 1]);
    },
  };
  const left = await runTaskFlow(screen, {
    fetch: once({ kind: 'task', task: page }),
    submit: async (data) => {
      said.push(`submit ${JSON.stringify(data)}`);
      return await Promise.resolve({ kind: 'preview', activity: {} });
    },
    previewed: async (action) => {
      said.push(action);
      return await Promise.resolve(action === 'edit' ? { kind: 'task', task: page } : { kind: 'nothing' });
    },
  });
  expect(left).toBeUndefined();
  expect(said).toEqual([
    'page',
    'submit {"itemId":"2"}',
    'preview',
    'edit',
    'page',
    'submit {"itemId":"2"}',
    'preview',
    'send',
  ]);
});

test('closing the page asks the bot nothing more', async () => {
  const bot = {
    fetch: once({ kind: 'task', task: page }),
    submit: async () => await Promise.reject(new Error('was asked')),
    previewed: async () => await Promise.reject(new Error('was asked')),
  };
  expect(await runTaskFlow(nobody, bot)).toBeUndefined();
});

test('an unreachable app is asked again when the person wants to', async () => {
  const answers: ExtensionAnswer[] = [{ kind: 'unreachable' }, { kind: 'results', attachments: [] }];
  const screen: TaskScreen = { ...nobody, problem: async () => await Promise.resolve('retry') };
  const bot = {
    fetch: async () => await Promise.resolve(answers.shift() ?? { kind: 'nothing' as const }),
    submit: once({ kind: 'nothing' }),
    previewed: once({ kind: 'nothing' }),
  };
  expect(await runTaskFlow(screen, bot)).toEqual([]);
});
