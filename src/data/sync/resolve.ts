import type { Cell, RowFields } from '#data/lists/columns.ts';

import type { Conflict, EditOperation, FieldConflict, Operation, StatusOperation } from './operation.ts';

export type Choice = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * The operation after the person chose. "Mine" is weighed against their value from now on, since the person has seen it; "theirs" is no
 * change any more. What they did not choose stays a conflict. Undefined if nothing of it is left.
 */
export function resolved(operation: Operation, choice: Choice): Operation | undefined {
  const { needsYou } = operation;
  if (needsYou?.kind !== 'conflict' || operation.kind === 'create') return operation;
  const { conflict } = needsYou;
  const chosen = conflict.fields.filter((field) => choice[field.field] !== undefined);
  const isTheirs = ({ field }: FieldConflict): boolean => choice[field] === 'theirs';
  const next =
    operation.kind === 'edit'
      ? resolvedEdit(operation, chosen, isTheirs)
      : resolvedStatus(operation, chosen, isTheirs);
  return next && { ...next, needsYou: stillOpen(conflict, choice) };
}

function stillOpen(conflict: Conflict, choice: Choice): Operation['needsYou'] {
  const fields = conflict.fields.filter(({ field }) => choice[field] === undefined);
  return fields.length === 0 ? undefined : { kind: 'conflict', conflict: { ...conflict, fields } };
}

function resolvedEdit(
  operation: EditOperation,
  chosen: readonly FieldConflict[],
  isTheirs: (field: FieldConflict) => boolean,
): EditOperation | undefined {
  const base: Record<string, Cell> = { ...operation.base, ...theirsOf(chosen) };
  const changed: Record<string, Cell> = { ...operation.changed };
  for (const { field } of chosen.filter(isTheirs)) {
    delete base[field];
    delete changed[field];
  }
  return Object.keys(changed).length === 0 ? undefined : { ...operation, base, changed };
}

function resolvedStatus(
  operation: StatusOperation,
  chosen: readonly FieldConflict[],
  isTheirs: (field: FieldConflict) => boolean,
): StatusOperation {
  const base = { ...operation.base, ...saidIn(theirsOf(chosen)) };
  const said = { ...operation.said, ...saidIn(theirsOf(chosen.filter(isTheirs))) };
  return { ...operation, base, said: { ...said, rag: said.rag ?? operation.said.rag } };
}

const theirsOf = (fields: readonly FieldConflict[]): RowFields =>
  Object.fromEntries(fields.map(({ field, theirs }) => [field, theirs]));

/** A cell has null where a status says nothing. */
const saidIn = (cells: RowFields): Partial<StatusOperation['said']> =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell ?? undefined]));
