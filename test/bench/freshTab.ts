import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { build, type Rolldown } from 'vite';

type Script = Rolldown.OutputChunk;

export interface FreshTab {
  readonly folder: string;
  /** Names of the files that hold Microsoft's sign-in library. */
  readonly signInFiles: ReadonlySet<string>;
  /** What the page loads before anything else: its script and all that one imports. */
  readonly firstScripts: readonly Pick<Script, 'code' | 'moduleIds'>[];
}

/** The tab as it ships, built for this measurement alone. */
export async function buildFreshTab(): Promise<FreshTab> {
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-bench-'));
  const built = (await build({ logLevel: 'error', build: { outDir: folder } })) as Rolldown.RolldownOutput;
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const page = built.output.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const signIn = scripts.filter(({ moduleIds }) =>
    moduleIds.some((id) => id.includes('@azure/msal-browser')),
  );
  return {
    folder,
    signInFiles: new Set(signIn.map(({ fileName }) => basename(fileName))),
    firstScripts: importedBy(
      scripts.filter(({ fileName }) => html.includes(fileName)),
      scripts,
    ),
  };
}

function importedBy(entries: readonly Script[], all: readonly Script[]): Script[] {
  const found = new Set(entries);
  for (const { imports } of found)
    for (const script of all) if (imports.includes(script.fileName)) found.add(script);
  return [...found];
}
