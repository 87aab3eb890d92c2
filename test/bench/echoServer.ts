import express from 'express';

import { readConfig } from '#server/config.ts';
import { connectorGuard, serviceUrlRule } from '#server/guard.ts';
import { microsoftServices } from '#server/microsoft.ts';

/** What a bot costs that does nothing: the same token check, and the answer is the question. A process of its own. */
const read = readConfig(process.env);
if (!read.ok) throw new Error(read.error);
const config = read.value;
const services = microsoftServices(config);
const guard = connectorGuard({
  appId: config.clientId,
  tenantId: config.tenantId,
  issuer: services.connectorIssuer,
  keysUrl: services.connectorKeys,
  isServiceUrlAllowed: serviceUrlRule(config.serviceUrlHosts, config.standinUrl),
  onRefused: (reason) => {
    throw new Error(reason);
  },
});
const web = express();
web.post('/api/messages', guard.checkToken, express.json(), guard.checkActivity, (request, response) => {
  response.json(request.body);
});
web.listen(config.port, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
});
