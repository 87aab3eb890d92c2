import * as z from 'zod/mini';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** A document as it lies in the library. */
export interface CharterFile {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
}

const driveItem = z.object({ id: z.string(), name: z.string(), webUrl: z.string() });

/** One name a project, at every size: a charter that grows is a new version of the same document. */
const charterFileName = (projectKey: string): string => `${projectKey.toUpperCase()} charter.docx`;

const fileType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const charterDrive = ({ siteUrl, charters }: Lists): string =>
  `${listPath(siteUrl, charters.shape.title)}/drive`;

/** SharePoint keeps what was there before as a version. Sent twice it is one more version of the same words. */
export async function uploadCharter(
  lists: Lists,
  projectKey: string,
  file: Blob,
): Promise<Result<CharterFile, GraphProblem>> {
  const answer = await lists.graph.call({
    method: 'PUT',
    path: `${placeOf(lists, projectKey)}:/content`,
    headers: { 'Content-Type': fileType },
    body: file,
  });
  return fileOf(answer);
}

/** Undefined where there is no such document. */
export async function findCharterFile(
  lists: Lists,
  projectKey: string,
): Promise<Result<CharterFile | undefined, GraphProblem>> {
  const path = `${placeOf(lists, projectKey)}?$select=id,name,webUrl`;
  const found = fileOf(await lists.graph.call({ method: 'GET', path }));
  return !found.ok && found.error.kind === 'notFound' ? ok(undefined) : found;
}

const placeOf = (lists: Lists, projectKey: string): string =>
  `${charterDrive(lists)}/root:/${encodeURIComponent(charterFileName(projectKey))}`;

function fileOf(answer: Result<unknown, GraphProblem>): Result<CharterFile, GraphProblem> {
  if (!answer.ok) return answer;
  const read = driveItem.safeParse(answer.value);
  return read.success ? ok(read.data) : err({ kind: 'unavailable', status: 200 });
}
