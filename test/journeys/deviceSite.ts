import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';

import { readConfig } from '#server/config.ts';
import { createLog } from '#server/log.ts';
import { microsoftServices } from '#server/microsoft.ts';
import { createWebApp } from '#server/webApp.ts';

import type { DeviceHand } from './devicePage.ts';

export interface DeviceSite {
  readonly origin: string;
  /** Where the page's sender sends to, and what came: `tab operation`. */
  readonly outside: string;
  readonly came: string[];
  stop(): Promise<void>;
}

/** The page that works the device's ports, served by our own server with the policy of every page of ours. */
export async function startDeviceSite(port: number): Promise<DeviceSite> {
  const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-device-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(import.meta.dirname, 'devicePage.ts'),
        output: { entryFileNames: 'assets/device.js' },
      },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>device</title><link rel="icon" href="data:," /><script type="module" src="/assets/device.js"></script>',
  );
  const origin = `http://localhost:${port}`;
  const config = readConfig({
    TENANT_ID: '7a1b2c3d-0000-4000-8000-00000000000a',
    CLIENT_ID: '5c0ffee5-0000-4000-8000-0000000000aa',
    SITE_URL: 'https://nordvik.sharepoint.com/sites/pmo',
    PUBLIC_URL: origin,
    STANDIN_URL: `http://localhost:${port + 1}`,
    PORT: String(port),
  });
  if (!config.ok) throw new Error(config.error);
  const web = createWebApp({
    config: config.value,
    services: microsoftServices(config.value),
    log: createLog('silent'),
    tabFolder: folder,
    onWake: () => undefined,
  });
  const server = await listening(createServer(web), port);
  const came: string[] = [];
  const outside = await startOutside(port + 1, came);
  return {
    origin,
    outside: `http://localhost:${port + 1}`,
    came,
    stop: async () => {
      for (const running of [server, outside]) running.close().closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Stands where SharePoint stands and writes down what arrives. It is slow, so that two senders at once would show. */
function startOutside(port: number, came: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const [, tab = '', operation = ''] = (request.url ?? '').split('/');
    came.push(`${tab} ${operation}`);
    setTimeout(() => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(), 15);
  });
  return listening(server, port);
}

async function listening(server: Server, port: number): Promise<Server> {
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** Opens the page; what goes wrong in it unseen is collected. */
export async function openDevicePage(
  context: BrowserContext,
  site: DeviceSite,
  problems: string[] = [],
): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.goto(`${site.origin}/tab/portfolio`);
  await page.waitForFunction(() => (globalThis as { device?: DeviceHand }).device !== undefined);
  return page;
}
