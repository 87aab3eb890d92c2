import { createGraphApp } from '#standin/graph/graphApp.ts';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';

export interface ListInside {
  readonly displayName: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface GraphList {
  readonly id: string;
  readonly displayName: string;
}

interface GraphPage<T> {
  readonly value?: readonly T[];
}

/** The rows of every list as this person may see them; a call nobody counts and no fault meets. */
export async function listsInside(tenant: Tenant, user: DirectoryUser): Promise<readonly ListInside[]> {
  const graph = createGraphApp({
    database: tenant.database,
    directory: tenant.directory,
    clock: tenant.clock.now,
    rng: Math.random,
    verifyToken: async () => ({
      userId: user.id,
      upn: user.upn,
      appId: tenant.app.appId,
      scopes: new Set(['Sites.Read.All']),
      roles: new Set<string>(),
    }),
    takeFault: () => undefined,
    recordCall: () => undefined,
  });
  const read = async <T>(path: string): Promise<readonly T[]> => {
    const answer = await graph.request(`/v1.0${path}`, { headers: { authorization: 'Bearer inside' } });
    return answer.ok ? (((await answer.json()) as GraphPage<T>).value ?? []) : [];
  };
  const inside: ListInside[] = [];
  for (const site of tenant.directory.sites) {
    const { host, pathname } = new URL(site.webUrl);
    const lists = `/sites/${host}:${pathname}:/lists`;
    for (const list of await read<GraphList>(lists)) {
      const columns = await read<{ name: string; readOnly: boolean }>(`${lists}/${list.id}/columns`);
      const items = await read<{ fields: Record<string, unknown> }>(
        `${lists}/${list.id}/items?$expand=fields&$top=200`,
      );
      inside.push({
        displayName: list.displayName,
        // SharePoint's own columns are read-only, and many: when a row changed is the one worth seeing.
        columns: ['id', ...columns.filter(({ readOnly }) => !readOnly).map(({ name }) => name), 'Modified'],
        rows: items.map(({ fields }) => fields),
      });
    }
  }
  return inside;
}
