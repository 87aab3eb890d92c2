import { randomBytes, randomInt } from 'node:crypto';

/** A sign-in that a program without a browser asked for, and that somebody answers on another screen. */
export interface DeviceSignIn {
  readonly userCode: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  answer:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'declined' }
    | { readonly kind: 'accepted'; readonly userId: string };
}

export const deviceSeconds = 900;

/** They live a quarter of an hour and are of use once: kept in memory only. */
export function createDeviceCodes() {
  const waiting = new Map<string, DeviceSignIn>();
  return {
    ask: (clientId: string, scopes: readonly string[]) => {
      const deviceCode = randomBytes(24).toString('base64url');
      const userCode = Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('');
      const expiresAt = Date.now() + deviceSeconds * 1000;
      waiting.set(deviceCode, { userCode, clientId, scopes, expiresAt, answer: { kind: 'waiting' } });
      return { deviceCode, userCode };
    },
    find: (deviceCode: string): DeviceSignIn | undefined => waiting.get(deviceCode),
    byUserCode: (userCode: string): DeviceSignIn | undefined =>
      [...waiting.values()].find((asked) => asked.userCode === userCode.trim().toUpperCase()),
    spend: (deviceCode: string): void => void waiting.delete(deviceCode),
  };
}

export type DeviceCodes = ReturnType<typeof createDeviceCodes>;

/** None that is mistaken for another when read aloud. */
const letters = 'ACDEFGHJKLMNPQRSTUVWXY34679';
