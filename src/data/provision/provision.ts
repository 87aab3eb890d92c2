import type { GraphClient } from '#data/graph/graphClient.ts';
import { type GraphProblem, isUnclear } from '#data/graph/graphProblem.ts';
import { type Column, columnDefinition } from '#data/lists/columns.ts';
import { listPath, listsPath } from '#data/lists/listPath.ts';
import { allListShapes, documentLibraries, peopleListShapes } from '#data/lists/lists.ts';
import { err, ok, type Result } from '#domain/result.ts';

import {
  type AnyShape,
  columnsQuery,
  comparedColumns,
  type PresentColumns,
  wantedColumns,
} from './listColumns.ts';

export type ProvisionProblem =
  | GraphProblem
  /** A list of this name is there and somebody else made it. */
  | { readonly kind: 'notOurList'; readonly list: string };

export interface Provisioned {
  /** Names of lists. */
  readonly created: readonly string[];
  /** `PMO Projects/Headline` */
  readonly columnsAdded: readonly string[];
}

interface Site {
  readonly graph: GraphClient;
  readonly url: string;
}

/** What people do and when they are away is kept on a site of its own. */
export function provisionPeople(
  graph: GraphClient,
  peopleSiteUrl: string,
): Promise<Result<Provisioned, ProvisionProblem>> {
  return provisionShapes({ graph, url: peopleSiteUrl }, peopleListShapes);
}

/** Makes what is missing and touches nothing that is there; safe to run again. Wants `Sites.Manage.All` and an owner. */
export function provision(
  graph: GraphClient,
  siteUrl: string,
  { only }: { readonly only?: readonly string[] } = {},
): Promise<Result<Provisioned, ProvisionProblem>> {
  const wanted: readonly AnyShape[] = [...allListShapes, ...documentLibraries];
  const shapes = wanted.filter(({ title }) => only === undefined || only.includes(title));
  return provisionShapes({ graph, url: siteUrl }, shapes);
}

async function provisionShapes(
  site: Site,
  shapes: readonly AnyShape[],
): Promise<Result<Provisioned, ProvisionProblem>> {
  const created: string[] = [];
  const columnsAdded: string[] = [];
  for (const shape of shapes) {
    const done = await provisionList(site, shape);
    if (!done.ok) return done;
    if (done.value.isNew) created.push(shape.title);
    columnsAdded.push(...done.value.added.map((name) => `${shape.title}/${name}`));
  }
  return ok({ created, columnsAdded });
}

interface ListDone {
  readonly isNew: boolean;
  readonly added: readonly string[];
}

async function provisionList(site: Site, shape: AnyShape): Promise<Result<ListDone, ProvisionProblem>> {
  let isNew = false;
  let columns = await readColumns(site, shape);
  if (!columns.ok && columns.error.kind === 'notFound') {
    const made = await createList(site, shape);
    // An answer that got lost may hide a list that was made; the next look tells.
    if (!made.ok && !isUnclear(made.error) && made.error.kind !== 'duplicateKey') return made;
    isNew = made.ok || isUnclear(made.error);
    columns = await readColumns(site, shape);
  }
  if (!columns.ok) return columns;
  if (!columns.value.isOurs) return err({ kind: 'notOurList', list: shape.title });

  const added: string[] = [];
  for (const column of columns.value.missing) {
    const done = await addColumn(site, shape, column);
    if (!done.ok) return done;
    added.push(column.name);
  }
  const { titleToIndex } = columns.value;
  const indexed = titleToIndex === undefined ? ok(undefined) : await indexTitle(site, shape, titleToIndex);
  return indexed.ok ? ok({ isNew, added }) : indexed;
}

async function readColumns(site: Site, shape: AnyShape): Promise<Result<PresentColumns, GraphProblem>> {
  const path = `${listPath(site.url, shape.title)}/columns?${columnsQuery}`;
  const answer = await site.graph.call({ method: 'GET', path });
  if (!answer.ok) return answer;
  const compared = comparedColumns(shape, answer.value);
  return compared === undefined ? err({ kind: 'unavailable', status: 200 }) : ok(compared);
}

/** All columns in the one call: adding them afterwards in parallel answers 409. */
function createList(site: Site, shape: AnyShape): Promise<Result<unknown, GraphProblem>> {
  const body = {
    displayName: shape.title,
    columns: wantedColumns(shape).map(columnDefinition),
    list: { template: shape.template ?? 'genericList' },
  };
  return site.graph.call({ method: 'POST', path: listsPath(site.url), body });
}

const triesAtMost = 4;

async function addColumn(
  site: Site,
  shape: AnyShape,
  column: Column,
): Promise<Result<unknown, GraphProblem>> {
  const path = `${listPath(site.url, shape.title)}/columns`;
  for (let tried = 1; ; tried += 1) {
    const done = await site.graph.call({ method: 'POST', path, body: columnDefinition(column) });
    if (done.ok || tried === triesAtMost) return done;
    // 409: somebody else is changing the list's columns, and may be adding this very one.
    const isRace = done.error.kind === 'changedElsewhere' || done.error.kind === 'duplicateKey';
    if (!isRace && !isUnclear(done.error)) return done;
    await site.graph.pause(tried / 2);
    const columns = await readColumns(site, shape);
    if (columns.ok && !columns.value.missing.some(({ name }) => name === column.name)) return ok(undefined);
  }
}

function indexTitle(site: Site, shape: AnyShape, columnId: string): Promise<Result<unknown, GraphProblem>> {
  const path = `${listPath(site.url, shape.title)}/columns/${columnId}`;
  return site.graph.call({ method: 'PATCH', path, body: { indexed: true } });
}
