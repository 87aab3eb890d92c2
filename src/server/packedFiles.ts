import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import type { RequestHandler, Response } from 'express';

const pack = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const script = /^\/[\w-]+\.js$/u;

/** Scripts, at a third of their size. Each is packed when it is first asked for, and kept: under its name it never changes. */
export function packedFiles(folder: string, setHeaders: (response: Response) => void): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    response.vary('Accept-Encoding');
    const { method, path } = request;
    const isAsked = (method === 'GET' || method === 'HEAD') && request.acceptsEncodings('br') === 'br';
    if (!isAsked || !script.test(path)) return next();
    const packing = kept.get(path) ?? readFile(join(folder, path)).then((bytes) => pack(bytes, { params }));
    kept.set(path, packing);
    const packed = await packing.catch(() => undefined);
    if (packed === undefined) {
      kept.delete(path); // no such file
      return next();
    }
    setHeaders(response);
    response.setHeader('Content-Encoding', 'br');
    response.type('js').send(packed);
  };
}
