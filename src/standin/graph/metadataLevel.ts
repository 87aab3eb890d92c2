import type { Gate } from './gate.ts';
import type { Switches } from './switches.ts';

const asked = /odata\.metadata=none/iu;
const links = new Set(['@odata.nextLink', '@odata.deltaLink', '@odata.count']);

/** `Accept: application/json;odata.metadata=none`: the same answer without annotations, about a third smaller. */
export const metadataLevel =
  (switches: () => Switches): Gate =>
  async (call, next) => {
    await next();
    const isAsked = asked.test(call.req.header('Accept') ?? '') && switches().metadataNone === 'honoured';
    const isJson = call.res.headers.get('Content-Type')?.startsWith('application/json') === true;
    if (!isAsked || !isJson) return;
    const { status, headers } = call.res;
    const text = JSON.stringify(withoutAnnotations(await call.res.json()));
    headers.set('Content-Type', 'application/json;odata.metadata=none');
    call.res = new Response(text, { status, headers });
  };

function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !name.includes('@odata.') || links.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutAnnotations(inner)]));
}
