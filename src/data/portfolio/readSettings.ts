import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows, type RowsRead } from '#data/lists/readRows.ts';
import { type Setting, settingsFrom } from '#data/lists/settings.ts';
import { ok, type Result } from '#domain/result.ts';
import { defaultSettings, type PmoSettings } from '#domain/settings/pmoSettings.ts';

/** A PMO without a Settings list has not set anything; one whose list cannot be read is a problem. */
export async function readSettings(lists: Lists): Promise<Result<PmoSettings, GraphProblem>> {
  return settingsOf(await readRows(lists.settings));
}

export function settingsOf(read: Result<RowsRead<Setting>, GraphProblem>): Result<PmoSettings, GraphProblem> {
  if (read.ok) return ok(settingsFrom(read.value.rows.map(({ value }) => value)));
  return read.error.kind === 'notFound' ? ok(defaultSettings) : read;
}
