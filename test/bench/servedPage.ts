import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface ServedPage {
  readonly origin: string;
  stop(): void;
}

/** A page of one script, built as a tab is and packed on its way. It finds `told` as JSON in its document. */
export async function servePage(entry: string, told: unknown = {}): Promise<ServedPage> {
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      target: 'es2024',
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = brotliCompressSync(readFileSync(join(folder, 'page.js')));
  rmSync(folder, { recursive: true, force: true });
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script type="application/json" id="told">${JSON.stringify(told)}</script><script type="module" src="/page.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    if (isScript) response.setHeader('content-encoding', 'br');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => server.close().closeAllConnections(),
  };
}
