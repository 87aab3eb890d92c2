import type { ProjectChange } from './change.ts';

/**
 * A proposal as a link and the key of a post carry it: `BEA-01+8,EMB-01-STOP,FLI-01-START`. It says nothing but which project and
 * what; whoever reads it works the rest out from the lists.
 */
export const planText = (changes: readonly ProjectChange[]): string =>
  changes.flatMap(oneText).join(',').toUpperCase();

/** What stays as it is proposes nothing. */
function oneText(change: ProjectChange): string[] {
  const { projectKey, kind } = change;
  if (kind === 'Leave') return [];
  return [kind === 'Delay' ? `${projectKey}+${change.weeks}` : `${projectKey}-${kind}`];
}

const oneChange = /^([A-Z0-9][A-Z0-9-]{0,31}?)(?:\+(\d{1,3})|-(START|STOP))$/u;
const changesAtMost = 100;

/** Undefined for what is no proposal: anybody may type anything into a link. */
export function readPlanText(text: string): readonly ProjectChange[] | undefined {
  const parts = text.toUpperCase().split(',');
  if (parts.length > changesAtMost) return undefined;
  const changes = parts.map(readOne);
  const read = changes.filter((change) => change !== undefined);
  const keys = new Set(read.map(({ projectKey }) => projectKey));
  return read.length === parts.length && keys.size === parts.length ? read : undefined;
}

function readOne(text: string): ProjectChange | undefined {
  const [, projectKey, weeks, kind] = oneChange.exec(text) ?? [];
  if (projectKey === undefined) return undefined;
  if (weeks !== undefined) {
    const count = Number(weeks);
    return count > 0 && count <= 104 ? { projectKey, kind: 'Delay', weeks: count } : undefined;
  }
  return { projectKey, kind: kind === 'STOP' ? 'Stop' : 'Start' };
}
