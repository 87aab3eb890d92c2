import { cors } from 'hono/cors';

/** Graph lets every origin in and shows scripts these headers, and no others: RateLimit-* stays invisible in a browser. */
export const graphCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
  exposeHeaders: [
    'ETag',
    'Location',
    'Preference-Applied',
    'Content-Range',
    'request-id',
    'client-request-id',
    'ReadWriteConsistencyToken',
    'Retry-After',
    'SdkVersion',
    'WWW-Authenticate',
  ],
  maxAge: 3600,
});
