import type { Cell, RowFields } from '#data/lists/columns.ts';
import { readLatest } from '#data/lists/latest.ts';
import type { StatusField } from '#domain/statusReport/weighStatus.ts';

import type { Written } from './listServer.ts';
import type { Fields, ServerList } from './serverList.ts';

/** What must never happen. */
export const violationKinds = [
  'lost',
  'doubled',
  'overwritten',
  'diverged',
  /** A report of a week was replaced and is in no row of its own. */
  'unfiled',
  /** A change was sent with another person's token. */
  'wrongPerson',
  /** A call inside the time SharePoint asked to wait. */
  'early',
  /** Not all was sent although everything worked again. */
  'stuck',
  /** A person was asked about a conflict that is none. */
  'askedInVain',
  /** A change was kept and is not on the screen of its author. */
  'unseen',
] as const;
type ViolationKind = (typeof violationKinds)[number];

export type Violation = {
  readonly kind: ViolationKind;
  readonly what: string;
};

/** A thing a person did, as the person knows it: written down by the schedule, not by the engine. */
export interface Act {
  readonly number: number;
  readonly person: string;
  readonly kind: 'edit' | 'create' | 'status' | 'undo';
  readonly list: string;
  /** Id of the row, or its ClientKey while it has no id. */
  readonly row: string;
  /** What each cell should say. For a status: its fields, as `said.headline`. */
  readonly wanted: RowFields;
  /** What may be replaced in each cell: what the person's screen showed. */
  readonly seen: Map<string, Set<Cell>>;
  /** What the screen showed in each cell when it was done. */
  readonly shown: RowFields;
  /** How many values of each cell that were, before the person was asked anything. */
  readonly seenAtFirst: ReadonlyMap<string, number>;
  /** What the person was asked about and answered: from then on it is weighed against the value they saw with the question. */
  readonly answered: Set<string>;
  /** Of an undo. */
  readonly undoes?: Act | undefined;
  opId: string | undefined;
  /** The engine said it is kept. */
  isAcknowledged: boolean;
  /** It said so while the device kept nothing, and the tab is gone. */
  isForgiven: boolean;
  isWithdrawn: boolean;
  /** The person asked to take it back and has no answer: either is right. */
  isBeingTakenBack: boolean;
  /** The person gave it up, wholly or cell by cell. */
  readonly givenUp: Set<string>;
  effects: number;
  readonly landed: Set<string>;
  /** Of an undo: the person was told that somebody wrote since. */
  isToldGivenUp: boolean;
}

export const everything = '*';

/** Cells that follow from others, or that only we need. */
const derived = new Set(
  'OpLog SchemaV ClientKey RagSince ReportedOn NeedHelpSince ForecastHistory DoneHistory HealthHistory DoneTotal Latest'.split(
    ' ',
  ),
);
const sums = new Set(
  'NextMilestone NextMilestoneOn MilestonesOpen OpenRisks WorstRisk WeightDone ChildStamp'.split(' '),
);

/** The cells a status update says, by the field that says them. */
export const columnOfStatus: Readonly<Record<StatusField, string>> = {
  rag: 'Rag',
  headline: 'Headline',
  next: 'Latest.next',
  needHelp: 'NeedHelp',
  forecastFinish: 'ForecastFinish',
  spentToDate: 'SpentToDate',
  earnedPercent: 'EarnedPct',
  doneItems: 'Latest.doneItems',
  backlogItems: 'BacklogItems',
  businessText: 'Latest.businessText',
  technicalText: 'Latest.technicalText',
};

/** Watches every write the server takes, and knows what each person did and saw. */
export interface Judge {
  readonly violations: readonly Violation[];
  readonly acts: readonly Act[];
  readonly find: (kind: Violation['kind'], what: string) => void;
  readonly begin: (
    act: Pick<Act, 'person' | 'kind' | 'list' | 'row' | 'wanted' | 'seen' | 'shown' | 'undoes'>,
  ) => Act;
  /** The engine's name for what a person did. */
  readonly name: (act: Act, opId: string) => void;
  readonly actOf: (opId: string) => Act | undefined;
  /** Somebody deleted the row in SharePoint: its key is free again, and a late delivery may make it once more. */
  readonly deletedByHand: (list: ServerList, row: number) => void;
  readonly lastActOn: (list: string, row: string, column: string) => string | undefined;
  readonly written: (written: Written) => void;
}

interface Deps {
  /** The row of a week's report, if it was filed. */
  readonly reportOf: (projectKey: string, week: string) => Fields | undefined;
  readonly cellNow: (list: string, row: string, column: string) => unknown;
  /** Who types into SharePoint itself, and answers to nobody. */
  readonly byHand: string;
}

export function createJudge({ reportOf, cellNow, byHand }: Deps): Judge {
  const violations: Violation[] = [];
  const acts: Act[] = [];
  const byOpId = new Map<string, Act>();
  const byValue = new Map<string, Act>();
  const makerOf = new Map<string, Act>();
  const lastWriter = new Map<string, { readonly person: string; readonly act: string }>();

  const find = (kind: Violation['kind'], what: string): void => {
    violations.push({ kind, what });
  };

  function actsOf({ list, before, after }: Written, changed: readonly string[]): readonly Act[] {
    const had = new Set(idsIn(before?.fields['OpLog']));
    const named = idsIn(after.fields['OpLog']).filter((id) => !had.has(id));
    const known = named.flatMap((id) => byOpId.get(id) ?? []);
    if (known.length > 0) return known;
    const said = changed.flatMap(
      (column) => byValue.get(valueKey(list.title, column, after.fields[column])) ?? [],
    );
    return [...new Set(said)];
  }

  function judgeWrite(written: Written): void {
    const { list, before, after, by } = written;
    const was = spread(before?.fields ?? {});
    const is = spread(after.fields);
    const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
      (column) => was[column] !== is[column],
    );
    const where = `${list.title} ${after.id}`;
    const own = changed.filter((column) => !derived.has(column));
    for (const act of acts)
      if (isAbout(act, list.title, after.id) && act.wanted['Rag'] === is['Rag']) act.landed.add('Rag'); // others may say the same colour
    if (by === byHand) {
      for (const column of own) lastWriter.set(`${where} ${column}`, { person: by, act: byHand });
      return;
    }
    const doing = actsOf(written, changed);
    if (doing.length === 0) {
      if (own.some((column) => !sums.has(column)))
        find('overwritten', `${where}: nobody did this: ${own.join(' ')} by ${by}`);
      return;
    }
    for (const act of doing) {
      act.effects += 1;
      if (act.person !== by) find('wrongPerson', `${describe(act)} was sent as ${by}`);
      if (act.effects > 1) find('doubled', `${describe(act)} had ${act.effects} effects on ${where}`);
      if (act.kind === 'create' && before === undefined) makerOf.set(`${list.id} ${after.id}`, act); // its title may change
      if (act.isWithdrawn) find('doubled', `${describe(act)} was taken back and written all the same`);
      for (const [column, cell] of Object.entries(act.wanted))
        if ((is[column] ?? null) === cell) act.landed.add(column);
    }
    if (before !== undefined) for (const column of own) judgeCell(written, doing, column, was, is);
    for (const column of own)
      lastWriter.set(`${where} ${column}`, { person: by, act: doing.map(describe).join() });
    judgeFiling(written, doing);
  }

  function judgeCell(
    { list, after, by }: Written,
    doing: readonly Act[],
    column: string,
    was: Flat,
    is: Flat,
  ): void {
    const old = was[column] ?? null;
    const isAllowed = doing.some((act) => {
      if (act.kind === 'undo') {
        const writer = lastWriter.get(`${list.title} ${after.id} ${column}`);
        return old === (act.undoes?.wanted[column] ?? null) || writer === undefined || writer.person === by;
      }
      return act.seen.get(column)?.has(old) === true;
    });
    if (!isAllowed)
      find(
        'overwritten',
        `${list.title} ${after.id} ${column}: ${String(old)} became ${String(is[column])} by ${doing.map(describe).join()}`,
      );
  }

  /** A report of another week may only be replaced once it has its own row. */
  function judgeFiling({ before, after }: Written, doing: readonly Act[]): void {
    const [had, has] = [latestIn(before?.fields), latestIn(after.fields)];
    if (had === undefined || had.week === has?.week || doing.some(({ kind }) => kind === 'undo')) return;
    const filed = reportOf(had.projectKey, had.week);
    const isFiled =
      filed !== undefined &&
      filed['Archived'] === undefined &&
      (filed['Headline'] ?? '') === had.headline &&
      (filed['Next'] ?? '') === had.next;
    if (!isFiled)
      find(
        'unfiled',
        `report ${had.projectKey} ${had.week} "${had.headline}" was replaced and is filed nowhere`,
      );
  }

  return {
    violations,
    acts,
    find,
    begin: (begun) => {
      const act: Act = {
        ...begun,
        number: acts.length + 1,
        seenAtFirst: new Map([...begun.seen].map(([column, cells]) => [column, cells.size])),
        opId: undefined,
        isAcknowledged: false,
        isForgiven: false,
        isWithdrawn: false,
        isBeingTakenBack: false,
        answered: new Set(),
        givenUp: new Set(),
        effects: 0,
        landed: new Set(),
        isToldGivenUp: false,
      };
      for (const [column, cell] of Object.entries(act.wanted))
        if (act.kind !== 'undo' && isTelling(cell)) byValue.set(valueKey(act.list, column, cell), act);
      const { Rag: rag } = act.wanted; // no telling value: it may stand there already, and then nothing is left to write
      if (rag !== undefined && cellNow(act.list, act.row, 'Rag') === rag) act.landed.add('Rag');
      acts.push(act);
      return act;
    },
    name: (act, opId) => {
      act.opId = opId;
      byOpId.set(opId, act);
    },
    actOf: (opId) => byOpId.get(opId),
    deletedByHand: (list, row) => {
      const maker = makerOf.get(`${list.id} ${row}`);
      if (maker !== undefined) maker.effects = 0;
    },
    lastActOn: (list, row, column) => lastWriter.get(`${list} ${row} ${column}`)?.act,
    written: (written) => {
      if (written.list.title !== 'PMO Status Reports') judgeWrite(written);
    },
  };
}

const isAbout = (act: Act, list: string, row: number): boolean =>
  act.list === list && act.row === String(row) && act.wanted['Rag'] !== undefined;

export const describe = (act: Act): string => `#${act.number} ${act.kind} of ${act.person}`;

const idsIn = (cell: unknown): readonly string[] =>
  typeof cell === 'string' ? cell.split(' ').filter((id) => id !== '') : [];

/** Values that only one act of a schedule says. */
const isTelling = (cell: unknown): boolean =>
  typeof cell === 'number' ? cell >= 1000 : typeof cell === 'string' && /^[vd]\d+$|^2\d{3}-/u.test(cell);

const valueKey = (list: string, column: string, cell: unknown): string => `${list} ${column} ${String(cell)}`;

type Flat = Readonly<Record<string, Cell | undefined>>;

/** The cells, and beside them what the newest report says that no other cell does. */
function spread(fields: Fields): Flat {
  const latest = latestIn(fields);
  if (latest === undefined) return fields;
  return {
    ...fields,
    ...(latest.next === '' ? {} : { 'Latest.next': latest.next }),
    ...(latest.doneItems === undefined ? {} : { 'Latest.doneItems': latest.doneItems }),
    ...(latest.businessText === undefined ? {} : { 'Latest.businessText': latest.businessText }),
    ...(latest.technicalText === undefined ? {} : { 'Latest.technicalText': latest.technicalText }),
  };
}

function latestIn(fields: Fields | undefined): ReturnType<typeof readLatest> {
  const cell = fields?.['Latest'];
  return typeof cell === 'string' ? readLatest(JSON.parse(cell)) : undefined;
}
