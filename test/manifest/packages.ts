import { deflateSync } from 'node:zlib';

import type { TeamsPackage } from '#manifest/appManifest.ts';
import { assemblePackage } from '#manifest/buildPackage.ts';
import { readEnvironment } from '#manifest/readEnvironment.ts';

export const clientId = '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10';

export function goodPackage(): TeamsPackage {
  const environment = readEnvironment({ PUBLIC_URL: 'https://pmo.fabrikam.se', CLIENT_ID: clientId });
  if (!environment.ok) throw new Error(environment.error);
  return assemblePackage(environment.value);
}

/** Every key may be changed or removed: that is what the tests are for. */
export type Open = { [key: string]: Open } & Open[];

/** The good package, in English alone, with its manifest changed in one way: a translation would have to change with it. */
export function brokenManifest(change: (manifest: Open) => void): TeamsPackage {
  const { manifest, files } = goodPackage();
  const broken = structuredClone(manifest);
  Object.assign(broken, { localizationInfo: { defaultLanguageTag: 'en-gb' } });
  change(broken as unknown as Open);
  return { manifest: broken, files: new Map([...files].filter(([name]) => name !== 'de.json')) };
}

/** The good package with its files changed in one way. */
export function brokenFiles(change: (files: Map<string, Uint8Array>) => void): TeamsPackage {
  const { manifest, files } = goodPackage();
  const broken = new Map(files);
  change(broken);
  return { manifest, files: broken };
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** A square PNG of one colour, its first pixel of another. */
export function picture(size: number, fill: Pixel, first: Pixel = fill): Uint8Array {
  const row = [0, ...Array.from({ length: size }, () => fill).flat()];
  const rows = Array.from({ length: size }, () => row).flat();
  rows.splice(1, 4, ...first);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The check sum is left at nothing: it is not what is looked at. */
function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
}
