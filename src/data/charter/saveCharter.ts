import { type GraphProblem, isUnclear } from '#data/graph/graphProblem.ts';
import { schemaVersion } from '#data/lists/columns.ts';
import { type GraphItem, graphItem, readItem } from '#data/lists/graphItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import { equals, itemQuery, listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { withOperation } from '#data/lists/opLog.ts';
import { readRows } from '#data/lists/readRows.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Charter } from '#domain/charter/charter.ts';
import { type CharterAnswers, readCharterAnswers } from '#domain/charter/charterAnswers.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { charterDrive, type CharterFile, uploadCharter } from './charterFile.ts';

/** Somebody else wrote this charter since it was opened here: `theirs` is what they made of it. */
export interface WrittenMeanwhile {
  readonly kind: 'writtenMeanwhile';
  readonly theirs: CharterAnswers | undefined;
  readonly by: string | undefined;
}

export interface CharterToSave {
  readonly projectKey: string;
  readonly title: string;
  readonly answers: CharterAnswers;
  /** As it was opened here; undefined for a charter that was not there. */
  readonly opened: CharterAnswers | undefined;
  readonly file: Blob;
  /** The same id twice is one change. */
  readonly operationId: string;
}

export async function readCharter(
  lists: Lists,
  projectKey: string,
): Promise<Result<Kept<Charter> | undefined, ReadProblem>> {
  const read = namingTheList(
    lists.charters,
    await readRows(lists.charters, equals('ProjectKey', projectKey.toUpperCase())),
  );
  return read.ok ? ok(read.value.rows[0]) : read;
}

export async function readCharters(lists: Lists): Promise<Result<readonly Kept<Charter>[], ReadProblem>> {
  const read = namingTheList(lists.charters, await readRows(lists.charters));
  return read.ok ? ok(read.value.rows) : read;
}

/**
 * The answers are what counts, the document is made from them. A charter that is there gets its answers first, so that nobody's
 * document replaces words they never saw; a new one begins with the document, since a library has no row without one.
 */
export async function saveCharter(
  lists: Lists,
  charter: CharterToSave,
): Promise<Result<CharterFile, ReadProblem | WrittenMeanwhile>> {
  const found = await readCharter(lists, charter.projectKey);
  if (!found.ok) return found;
  if (found.value !== undefined) {
    const said = await changeAnswers(lists, found.value.id, charter);
    return said.ok ? upload(lists, charter) : said;
  }
  const uploaded = await upload(lists, charter);
  if (!uploaded.ok) return uploaded;
  const described = await describeFile(lists, uploaded.value, charter);
  return described.ok ? uploaded : described;
}

const upload = async (lists: Lists, { projectKey, file }: CharterToSave) =>
  namingTheList(lists.charters, await uploadCharter(lists, projectKey, file));

async function changeAnswers(
  lists: Lists,
  itemId: string,
  { projectKey, title, answers, opened, operationId }: CharterToSave,
): Promise<Result<unknown, GraphProblem | WrittenMeanwhile>> {
  const decide = (now: Charter): Result<Charter, WrittenMeanwhile> => {
    const theirs = readCharterAnswers(now.answers);
    return isSame(theirs, opened) || isSame(theirs, answers)
      ? ok({ ...now, title, answers })
      : err({ kind: 'writtenMeanwhile', theirs, by: undefined });
  };
  const changed = await updateItem(lists.charters, itemId, decide, operationId);
  if (changed.ok || changed.error.kind !== 'writtenMeanwhile') return changed;
  const now = await readCharter(lists, projectKey);
  return err({ ...changed.error, by: now.ok ? now.value?.modifiedBy : undefined });
}

const isSame = (one: CharterAnswers | undefined, other: CharterAnswers | undefined): boolean =>
  JSON.stringify(readCharterAnswers(one)) === JSON.stringify(readCharterAnswers(other));

const triesAtMost = 4;

/** The first cells beside a document. An answer that got lost is no harm: they are then written already, and read as ours. */
async function describeFile(
  lists: Lists,
  file: CharterFile,
  charter: CharterToSave,
): Promise<Result<unknown, GraphProblem | WrittenMeanwhile>> {
  let problem: GraphProblem = { kind: 'changedElsewhere' };
  for (let tried = 0; tried < triesAtMost; tried += 1) {
    const item = await rowOfFile(lists, file);
    if (!item.ok) return item;
    const { kept } = readItem(lists.charters.shape, item.value);
    if (kept !== undefined) return changeAnswers(lists, item.value.id, charter);
    const written = await writeFirst(lists, item.value, charter);
    if (written.ok) return written;
    // Right after an upload SharePoint still works on the document: 409 resourceModified.
    if (written.error.kind !== 'changedElsewhere' && !isUnclear(written.error)) return written;
    problem = written.error;
  }
  return err(problem);
}

async function rowOfFile(lists: Lists, file: CharterFile): Promise<Result<GraphItem, GraphProblem>> {
  const columns = [...lists.charters.shape.reads, 'ClientKey', 'OpLog', 'SchemaV'];
  const path = `${charterDrive(lists)}/items/${encodeURIComponent(file.id)}/listItem?${itemQuery(columns)}`;
  const answer = await lists.graph.call({ method: 'GET', path });
  if (!answer.ok) return answer;
  const item = graphItem.safeParse(answer.value);
  return item.success ? ok(item.data) : err({ kind: 'unavailable', status: 200 });
}

async function writeFirst(
  lists: Lists,
  item: GraphItem,
  { projectKey, title, answers, operationId }: CharterToSave,
): Promise<Result<unknown, GraphProblem>> {
  const etag = item['@odata.etag'] ?? item.eTag;
  if (etag === undefined)
    return err({ kind: 'refused', message: 'a row without an etag is not written blindly' });
  return lists.graph.call({
    method: 'PATCH',
    path: `${listPath(lists.siteUrl, lists.charters.shape.title)}/items/${encodeURIComponent(item.id)}`,
    headers: { 'If-Match': etag },
    body: {
      fields: {
        ...lists.charters.shape.valueToRow({ projectKey, title, answers }),
        ClientKey: `CHARTER|${projectKey}`.toUpperCase(),
        SchemaV: schemaVersion,
        OpLog: withOperation(undefined, operationId),
      },
    },
  });
}
