import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Tenant } from '#standin/tenant/tenant.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** The built Teams window, the pictures of the installed app, and nothing else. */
export function createWindowFiles(tenant: Tenant, folder: string): Hono {
  const files = new Hono();
  const csp = contentSecurityPolicy(tenant);
  files.use('*', async (c, next) => {
    await next();
    c.header('content-security-policy', csp);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cache-control', 'no-store');
  });
  files.get('/app-icons/:name', (c) => serve(c, tenant.app.icons[c.req.param('name')]));
  files.get('*', (c) => {
    // Every place in Teams is one page; only what has an ending is a file.
    const path = extname(c.req.path) === '' ? '/index.html' : c.req.path;
    return serve(c, join(folder, normalize(path)));
  });
  return files;
}

async function serve(c: Context, file: string | undefined): Promise<Response> {
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) {
    return c.text(
      'Not here. If this is the first page: the Teams window is not built yet (npm run build).',
      404,
    );
  }
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
}

/** The hash is that of an empty style element: a style library may open one and fill it by script, text in it is refused. */
function contentSecurityPolicy({ app, graphOrigin }: Tenant): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    `img-src 'self' data: ${app.origin}`,
    "font-src 'self' data:",
    `connect-src 'self' ${graphOrigin}`,
    `frame-src ${app.origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
