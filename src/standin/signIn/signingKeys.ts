import type { DatabaseSync } from 'node:sqlite';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
  sign(claims: JWTPayload): Promise<string>;
}

/** `foreign` is published nowhere: what it signs must be refused everywhere. */
export interface SigningKeys {
  readonly signIn: SigningKey;
  readonly connector: SigningKey;
  readonly foreign: SigningKey;
}

/** Keys are kept beside the data, so that tokens outlive a restart as they do in the cloud. */
export async function openSigningKeys(database: DatabaseSync): Promise<SigningKeys> {
  database.exec('CREATE TABLE IF NOT EXISTS signing_keys (name TEXT PRIMARY KEY, private_jwk TEXT NOT NULL)');
  const [signIn, connector, foreign] = await Promise.all([
    openKey(database, 'signIn'),
    openKey(database, 'connector'),
    openKey(database, 'foreign'),
  ]);
  return { signIn, connector, foreign };
}

async function openKey(database: DatabaseSync, name: string): Promise<SigningKey> {
  const kept = database.prepare('SELECT private_jwk FROM signing_keys WHERE name = ?').get(name);
  if (kept !== undefined) return toSigningKey(JSON.parse(String(kept['private_jwk'])) as JWK);
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  database.prepare('INSERT INTO signing_keys VALUES (?, ?)').run(name, JSON.stringify(privateJwk));
  return toSigningKey(privateJwk);
}

async function toSigningKey(privateJwk: JWK): Promise<SigningKey> {
  const { kty, n, e } = privateJwk;
  if (kty !== 'RSA' || n === undefined || e === undefined) throw new Error('A signing key is not RSA.');
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const privateKey = await importKey(privateJwk);
  return {
    kid,
    publicKey: await importKey({ kty, n, e }),
    publicJwk: { kty, use: 'sig', alg: 'RS256', kid, n, e },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
  };
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('A signing key is not RSA.');
  return key;
}
