import { afterAll, beforeAll, expect, test } from 'vitest';

import { answeredCommands } from '#manifest/rules/commands.ts';
import { type ChatTenant, startChatTenant } from '#test/server/chatTenant.ts';

const ida = 'ida.nyberg@nordvik.example';
let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const open = (commandId: string) =>
  tenant.as(ida).invoke('composeExtension/fetchTask', { commandId, commandContext: 'compose' });

test.each(answeredCommands.action)('the server opens a dialog for %s', async (commandId) => {
  expect((await open(commandId)).body.task).toMatchObject({ type: 'continue' });
});

test('it opens none for a command that the package does not list', async () => {
  expect((await open('dance')).body.task).toMatchObject({ type: 'message' });
});

test.each(answeredCommands.query)('the server answers %s with projects', async (commandId) => {
  const asked = {
    commandId,
    parameters: [{ name: 'text', value: 'core' }],
    queryOptions: { skip: 0, count: 25 },
  };
  const { composeExtension } = (await tenant.as(ida).invoke('composeExtension/query', asked)).body;
  expect(composeExtension.attachments.length).toBeGreaterThan(0);
});
