import { createHash } from 'node:crypto';

import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

import { areasSaidIn, messagesOf } from './src/words/areas.ts';

/** Two bundles that never share a chunk: the tab (ours, ships to Teams) and the stand-in's Teams window (stays here). */
export default defineConfig(({ mode }) => ({
  root: mode === 'window' ? 'src/standin/window' : '.',
  publicDir: false as const,
  plugins:
    mode === 'window'
      ? [react()]
      : [parsedWords(), plainTokens(), quietTeams(), firstRows(), zipHere(), react()],
  build: {
    outDir: mode === 'window' ? '../../../dist/window' : 'dist/tab',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The SDK does not say so itself: what nobody uses of it (uploads, paging, its sign-in) may be left out.
      treeshake: { moduleSideEffects: [{ test: /microsoft-graph-client/u, sideEffects: false }] },
      // What the first rows need comes as one file: thirty small ones compress worse and wait longer.
      // It lists the files of all the others, so their names are short.
      output: {
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial' as const] }] },
      },
    },
    chunkSizeWarningLimit: mode === 'window' ? 2_000 : 600, // the window never leaves this computer
  },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000, // three browsers beside each other on two cores; no test measures time by it
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } }, // a machine with two cores and three browsers; what must be quick is measured in test/bench
  },
}));

const isOurs = (id: string): boolean =>
  /\/src\/(?!words\/(?:en|de)\/)/u.test(id) && !id.includes('/node_modules/');

const wordsOf = (area: string, language: 'en' | 'de'): string => JSON.stringify(messagesOf(area, language));

/** The browser gets messages instead of a parser for them, and each script brings only the areas it speaks from. */
function parsedWords(): Plugin {
  const inPlaceOf: Readonly<Record<string, string>> = {
    './catalog.ts': '#words/bundledCatalog.ts',
  };
  const area = '\0words:';
  const germanArea = '\0words.de:';
  return {
    name: 'parsed-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked, importer) {
      if (asked.startsWith('words:') || asked.startsWith('words.de:')) return `\0${asked}`;
      const instead = inPlaceOf[asked];
      return instead === undefined ? undefined : this.resolve(instead, importer, { skipSelf: true });
    },
    load(id) {
      if (id.startsWith(germanArea)) return `export default ${wordsOf(id.slice(germanArea.length), 'de')};`;
      if (!id.startsWith(area)) return undefined;
      const name = id.slice(area.length);
      // The German half is a file of its own that imports nothing: a script may wait for it while it is itself being started.
      return `import { addArea } from '#words/bundledCatalog.ts';
const more = addArea(${wordsOf(name, 'en')}, { de: () => import('words.de:${name}') });
if (more !== undefined) await more;`;
    },
    transform(code, id) {
      if (!isOurs(id)) return undefined;
      const brought = areasSaidIn(code).map((name) => `import 'words:${name}';`);
      return { code: brought.join(' ') + code, map: null };
    },
  };
}

/** `tokens.colorX` is always `var(--colorX)`; written so at once, the table of all five hundred need not travel. */
function plainTokens(): Plugin {
  const asked =
    /\btokens\.((?:color|font|lineHeight|borderRadius|stroke|shadow|spacing|duration|curve)[A-Z0-9]\w*)/gu;
  return {
    name: 'plain-tokens',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('@fluentui/react-components')) return undefined;
      return { code: code.replace(asked, "'var(--$1)'"), map: null };
    },
  };
}

/** A small script that paints before the program is read: classic, so that it runs at once, and with nothing to load. */
function firstRows(): Plugin {
  let fileName = '';
  return {
    name: 'first-rows',
    apply: 'build',
    async buildStart() {
      const lib = { entry: 'src/main/firstRows.ts', formats: ['iife' as const], name: 'firstRows' };
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: { write: false, target: 'es2024', lib },
      });
      const [output] = built as Rolldown.RolldownOutput[];
      const code = output?.output[0].code ?? '';
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      fileName = `assets/firstRows-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'body' }],
  };
}

/** teams-js brings a logger that only somebody who sets `localStorage.debug` would ever hear. */
function quietTeams(): Plugin {
  return {
    name: 'quiet-teams',
    apply: 'build',
    load(id) {
      if (!/teams-js\/.*\/debug\/src\/browser\.js$/u.test(id)) return undefined;
      return `const debug = () => log; const log = Object.assign(() => {}, { extend: debug });
export const b = { debug: Object.assign(debug, { formatArgs() {} }) };`;
    },
  };
}

/** Large files fflate hands to workers made of text, which our policy forbids: it packs and unpacks them on the page. */
function zipHere(): Plugin {
  const isLarge = /if \((?:size < 160000|su < 524288 \|\| sc > 0\.8 \* su)\) \{/gu;
  return {
    name: 'zip-here',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/fflate/esm/browser.js')) return undefined;
      if (code.match(isLarge)?.length !== 2) throw new Error('fflate packs and unpacks in another way now');
      return { code: code.replace(isLarge, 'if (true) {'), map: null };
    },
  };
}
