import { err, ok, type Result } from '#domain/result.ts';

/** What differs from one installation to the next. */
export interface Environment {
  /** https, without a slash at the end. */
  readonly publicUrl: string;
  readonly clientId: string;
  /** The made-up company's: shows what a package looks like and is of no use in Teams. */
  readonly isSample: boolean;
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const thisComputer = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$|\.localhost$/u;
/** RFC 2606 and 6761 keep these for documents and tests; contoso is Microsoft's own example. */
const forDocuments = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|local|contoso\.com)$/u;
/** The stand-in's own registration, and ids nobody was given. */
const madeUp = /^(?:5c0ffee5-|0{8}-(?:0{4}-){3}0{12}$|1{8}-|1234)/iu;

/** Values from a file of `manifest/environments` or from the environment; the error is a sentence that says what to change. */
export function readEnvironment(values: Readonly<Record<string, unknown>>): Result<Environment, string> {
  const isSample = values['isSample'] === true;
  const address = textOf(values['PUBLIC_URL']);
  const clientId = textOf(values['CLIENT_ID']);
  if (address === '') return err('PUBLIC_URL is missing: the https address people reach this server at.');
  if (clientId === '')
    return err("CLIENT_ID is missing: the application id of the app's Entra registration.");
  const publicUrl = address.replace(/\/+$/u, '');
  const refused = addressRefusal(publicUrl, isSample) ?? clientRefusal(clientId, isSample);
  return refused === undefined ? ok({ publicUrl, clientId, isSample }) : err(refused);
}

function addressRefusal(publicUrl: string, isSample: boolean): string | undefined {
  const url = URL.parse(publicUrl);
  if (url === null) return `PUBLIC_URL is no address: ${publicUrl}`;
  if (thisComputer.test(url.hostname))
    return `PUBLIC_URL is an address of this computer (${url.hostname}): Teams could not reach it.`;
  if (url.protocol !== 'https:') return `PUBLIC_URL has to begin with https:// (it is ${publicUrl}).`;
  if (url.origin !== publicUrl) return `PUBLIC_URL is an origin without a path: ${url.origin}`;
  if (!isSample && (forDocuments.test(url.hostname) || !url.hostname.includes('.')))
    return `PUBLIC_URL is a placeholder (${url.hostname}): put the address of your own server there.`;
  return undefined;
}

function clientRefusal(clientId: string, isSample: boolean): string | undefined {
  if (!guid.test(clientId)) return `CLIENT_ID is no application id (${clientId}): it looks like 8d0e2b5c-….`;
  if (!isSample && madeUp.test(clientId))
    return `CLIENT_ID is a placeholder (${clientId}): put the application id of your own Entra registration there.`;
  return undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
