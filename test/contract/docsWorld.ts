import { usualSwitches } from '#standin/graph/switches.ts';
import {
  createTestTenant,
  directory,
  linkPath,
  site,
  type Answer,
  type SendOptions,
  type TestTenant,
} from '#test/standin/graph/tenantForTests.ts';

export const everyScope =
  'Sites.FullControl.All Sites.Read.All User.Read User.Read.All Directory.Read.All Sites.Selected';

/** A tenant that has something at every address the documents name. */
export interface DocsWorld {
  readonly tenant: TestTenant;
  readonly siteId: string;
  readonly rootId: string;
  readonly listIds: Readonly<Record<'Inventory' | 'Documents', string>>;
  readonly driveId: string;
  readonly fileId: string;
  readonly grantId: string;
  send(method: string, path: string, more?: SendOptions): Promise<Answer>;
}

const inventory = {
  displayName: 'Inventory',
  list: { template: 'genericList' },
  columns: [
    { name: 'Name', text: {}, description: 'What it is called' },
    { name: 'Color', text: {}, description: 'What it looks like' },
    { name: 'Quantity', number: {}, indexed: true, description: 'How many there are' },
    { name: 'Weight', number: {} },
    { name: 'Status', choice: { choices: ['New', 'Old'] } },
    { name: 'FbTitle', text: {} },
    { name: 'CreatedAt', dateTime: { format: 'dateTime' } },
    { name: 'field_2', number: {} },
    { name: 'field_3', number: {} },
    { name: 'field_4', number: {} },
    { name: 'Assigned', personOrGroup: {} },
    { name: 'Watchers', personOrGroup: { allowMultipleSelection: true } },
  ],
};

const row = {
  Title: 'x',
  Name: 'Gadget',
  Color: 'Red',
  Quantity: 503,
  CreatedAt: '2026-05-08T03:33:28.859Z',
  field_2: 2,
  field_3: 3,
  field_4: 4,
  AssignedLookupId: 7,
};

/** The site of the tests, with a site right below it. */
const withSubsite = {
  ...directory,
  sites: directory.sites.flatMap((one) => [
    one,
    { ...one, webUrl: `${one.webUrl}/team`, displayName: 'Team', appGrants: [] },
  ]),
};

export async function createDocsWorld({ dollarsMissing }: { dollarsMissing: boolean }): Promise<DocsWorld> {
  const tenant = createTestTenant({ directory: withSubsite });
  if (dollarsMissing) tenant.switches = { ...usualSwitches, innerOptionsWithoutDollar: 'taken' };
  const send: DocsWorld['send'] = (method, path, more = {}) =>
    tenant.send(method, `/v1.0${path}`, { scopes: everyScope, ...more });
  const made = async (method: string, path: string, body: unknown): Promise<Answer['body']> => {
    const answer = await send(method, path, { body });
    if (answer.status > 201) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer.body;
  };
  const here = site.replace('/v1.0', '');
  const siteId = (await send('GET', here)).body.id;
  const rootId = (await send('GET', '/sites/root')).body.id;
  for (const id of [siteId, rootId]) {
    await made('POST', `/sites/${id}/lists`, inventory);
    for (let count = 0; count < 5; count += 1) {
      await made('POST', `/sites/${id}/lists/Inventory/items`, { fields: row });
    }
  }
  await made('PATCH', `/sites/${siteId}/lists/Inventory/items/1`, { fields: { Color: 'Blue' } });
  const drive = (await send('GET', `/sites/${siteId}/drive`)).body;
  const file = await made('PUT', `/sites/${siteId}/drive/root:/Docs/a.txt:/content`, new Uint8Array(35));
  await made('POST', `/sites/${siteId}/drive/root:/Docs:/children`, { name: 'Album', folder: {} });
  const titles = await send('GET', `/sites/${siteId}/lists?$select=id,displayName`);
  const listId = (title: string): string =>
    titles.body.value.find(({ displayName }) => displayName === title)?.id ?? '';
  const grants = await send('GET', `/sites/${siteId}/permissions`);
  return {
    tenant,
    siteId,
    rootId,
    listIds: { Inventory: listId('Inventory'), Documents: listId('Documents') },
    driveId: drive.id,
    fileId: file.id,
    grantId: grants.body.value[0]?.id ?? '',
    send,
  };
}

export const deltaLinkOf = async (world: DocsWorld, list: string): Promise<string> => {
  const { body } = await world.send('GET', `/sites/${world.siteId}/lists/${list}/items/delta?token=latest`);
  return linkPath(body['@odata.deltaLink']).replace('/v1.0', '');
};
