import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Cell, RowFields } from '#data/lists/columns.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import type { ReportSource } from '#domain/statusReport/statusReport.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { StatusField, StatusSaid } from '#domain/statusReport/weighStatus.ts';

/**
 * One change a person made, from the moment it is on screen until SharePoint has it or the person took it back. What is here is
 * acknowledged: it is never dropped because something failed.
 */
export type Operation = EditOperation | CreateOperation | StatusOperation;

interface OperationBase {
  /** UUIDv7; goes into the row's OpLog, so that it is never done twice. */
  readonly opId: string;
  /** Title of the SharePoint list. */
  readonly list: string;
  /** The device's clock when the person did it. */
  readonly at: number;
  /** Set when it cannot go on without the person. */
  readonly needsYou?: NeedsYou | undefined;
}

/** Some cells of a row get new values. */
export interface EditOperation extends OperationBase {
  readonly kind: 'edit';
  readonly row: RowAddress;
  readonly baseEtag: string;
  /** What the person saw in the cells they changed. */
  readonly base: RowFields;
  readonly changed: RowFields;
  /** The operation this takes back: if anybody wrote one of the cells of `base` since, it is given up as a whole and said, not asked. */
  readonly undoes?: string | undefined;
}

export interface CreateOperation extends OperationBase {
  readonly kind: 'create';
  readonly clientKey: string;
  readonly fields: RowFields;
}

/** The weekly word on a project. Decided again on the row as it is when it is sent, because histories and ages depend on it. */
export interface StatusOperation extends OperationBase {
  readonly kind: 'status';
  readonly row: RowAddress;
  readonly baseEtag: string;
  /** What the person saw in the fields they may say. */
  readonly base: StatusSaid;
  readonly said: StatusUpdate;
  /** Said as the form put it in by itself. */
  readonly untouched?: readonly StatusField[] | undefined;
  /** The PMO's day when it was said. */
  readonly saidOn: Day;
  readonly source: ReportSource;
  /** What the last try writes, kept before it is sent: whoever settles it after a crash can still take it back. */
  readonly tried?: SentCells | undefined;
}

/** A row made on this device has no id until SharePoint has it. */
export type RowAddress = { readonly id: string } | { readonly clientKey: string };

/** Why an operation waits for the person, with everything they need to decide. */
export type NeedsYou =
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** SharePoint or a rule refuses it as it is. */
  | { readonly kind: 'refused'; readonly problem: GraphProblem | StatusRefusal };

/** Two people wrote the same cell. Both values are kept until one of them chooses. */
export interface Conflict {
  readonly fields: readonly FieldConflict[];
  /** Who wrote theirs, and when (SharePoint's instant). */
  readonly writtenBy: string | undefined;
  readonly writtenAt: string;
}

export interface FieldConflict {
  /** A column, or a field of the status update. */
  readonly field: string;
  readonly base: Cell;
  readonly mine: Cell;
  readonly theirs: Cell;
}

/** What an operation made of its row in SharePoint, as far as it can be taken back. */
export interface SentCells {
  readonly list: string;
  readonly rowId: string;
  readonly wrote: RowFields;
  readonly replaced: RowFields;
}
