import { afterAll, beforeAll, expect, test } from 'vitest';

import { type DeviceSignIn, deviceSignIn } from '#main/deviceSignIn.ts';
import { provisionWords, signInWords } from '#main/provisionWords.ts';
import type { Standin } from '#standin/startStandin.ts';
import { noor, olga, startSmallTenant, tenantId } from '#test/standin/smallTenant.ts';

import { typeCode } from './typeCode.ts';

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

const asked = (more: Partial<DeviceSignIn>): DeviceSignIn => ({
  loginOrigin: standin.graphOrigin,
  tenant: tenantId,
  clientId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
  scopes: ['https://graph.microsoft.com/Sites.Manage.All'],
  onCode: () => undefined,
  pause: () => Promise.resolve(),
  ...more,
});

test('the token is there once somebody typed the code, and no sooner', async () => {
  let message = '';
  let pauses = 0;
  const signedIn = await deviceSignIn(
    asked({
      onCode: (told) => void (message = told),
      pause: async () => {
        pauses += 1;
        if (pauses === 3) await typeCode(message, olga.id);
      },
    }),
  );
  expect(signedIn).toMatchObject({ ok: true, value: expect.stringMatching(/^ey/u) });
  expect(pauses).toBe(3);
});

test('who cancels ends it', async () => {
  let message = '';
  const signedIn = await deviceSignIn(
    asked({
      onCode: (told) => void (message = told),
      pause: () => typeCode(message, noor.id, 'decline'),
    }),
  );
  expect(signedIn).toEqual({ ok: false, error: { kind: 'declined' } });
});

test('nobody typing for a quarter of an hour ends it', async () => {
  let seconds = 0;
  const signedIn = await deviceSignIn(
    asked({
      pause: (wait) => {
        seconds += wait;
        return Promise.resolve();
      },
    }),
  );
  expect(signedIn).toEqual({ ok: false, error: { kind: 'tooLate' } });
  expect(seconds).toBe(900);
});

test.each([
  [{ clientId: 'ffffffff' }, 'unauthorized_client: AADSTS700016'],
  [{ tenant: 'fabrikam.example' }, 'invalid_request: AADSTS90002'],
])('%o is refused with the words that name the setting', async (more, words) => {
  const signedIn = await deviceSignIn(asked(more));
  expect(signedIn.ok ? '' : signInWords(signedIn.error)).toContain(words);
});

test('a sign-in page that does not answer is said', async () => {
  const signedIn = await deviceSignIn(asked({ loginOrigin: 'http://localhost:9' }));
  expect(signedIn.ok ? '' : signInWords(signedIn.error)).toContain('http://localhost:9 could not be reached');
});

test('a list of that name that is not ours is left alone, in words', () => {
  const problem = { kind: 'notOurList', list: 'PMO Projects' } as const;
  const words = provisionWords(
    'The lists could not be made',
    problem,
    'https://contoso.sharepoint.com/sites/pmo',
  );
  expect(words).toContain('a list "PMO Projects" that TS PMO did not make');
});
