import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { build, type Rolldown } from 'vite';

export interface FreshTab {
  readonly folder: string;
  /** Names of the files that hold Microsoft's sign-in library. */
  readonly signInFiles: ReadonlySet<string>;
}

/** The tab as it ships, built for this measurement alone. */
export async function buildFreshTab(): Promise<FreshTab> {
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-bench-'));
  const built = (await build({ logLevel: 'error', build: { outDir: folder } })) as Rolldown.RolldownOutput;
  const signInFiles = built.output.flatMap((file) =>
    file.type === 'chunk' && file.moduleIds.some((id) => id.includes('@azure/msal-browser'))
      ? [basename(file.fileName)]
      : [],
  );
  return { folder, signInFiles: new Set(signInFiles) };
}
