import { writeRows } from '#data/fill/writeRows.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import { ok, type Result } from '#domain/result.ts';

import { shippedToolkit } from './shippedToolkit.ts';

const doneName = 'toolkitFilled';

/**
 * Writes what we ship into the toolkit, once: a note in the settings says that it was done to the end, so that what a PMO takes out stays
 * out. A try that broke off is taken up again; a row that is there stays as it is. `again`: somebody asks for it in an empty
 * toolkit. Answers how many rows are new.
 */
export async function fillToolkit(
  lists: Lists,
  { again = false }: { readonly again?: boolean } = {},
): Promise<Result<number, GraphProblem>> {
  const done = await lookUpRow(lists.settings, 'ClientKey', doneName);
  if (!done.ok) return done;
  if (done.value !== undefined && !again) return ok(0);
  const written = await writeRows(
    lists.toolkit,
    shippedToolkit.map((value) => ({ value, clientKey: value.clientKey })),
  );
  if (!written.ok) return written;
  const noted = await writeRows(lists.settings, [
    { value: { name: doneName, value: shippedToolkit.length }, clientKey: doneName },
  ]);
  return noted.ok ? written : noted;
}
