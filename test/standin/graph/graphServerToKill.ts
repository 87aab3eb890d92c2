import { DatabaseSync } from 'node:sqlite';

import { serve } from '@hono/node-server';

import { createTestTenant } from './tenantForTests.ts';

/** A Graph of its own process, over a database file, for a test to kill. Prints its port. */
const [file = ''] = process.argv.slice(2);
const { graph } = createTestTenant({ database: new DatabaseSync(file) });
serve({ fetch: graph.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
