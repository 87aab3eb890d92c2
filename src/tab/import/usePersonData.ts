import { useState } from 'react';

import { erasePerson } from '#data/export/erasePerson.ts';
import { type PersonRow, rowsNaming, wholePerson } from '#data/export/personRows.ts';
import { excelFile } from '#documents/excelFile.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { handOver } from './handOver.ts';

export interface PersonFound {
  readonly person: ReturnType<typeof wholePerson>;
  /** How the page speaks of them. */
  readonly who: string;
  readonly rows: readonly PersonRow[];
}

type State =
  | { readonly kind: 'idle' | 'finding' | 'problem' }
  | ({ readonly kind: 'found' } & PersonFound)
  | { readonly kind: 'erasing'; readonly done: number; readonly all: number }
  /** `rows` are those that could not be changed. */
  | ({ readonly kind: 'erased'; readonly erased: number } & PersonFound);

/** Reads, hands over and erases with the rights of who asks. */
export function usePersonData() {
  const { lists, clock } = useTabDeps();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const fileName = ({ who }: PersonFound): string =>
    say('people.file', { person: who, day: dayInZone('UTC', clock.now()) });

  const find = async (typed: string): Promise<void> => {
    setState({ kind: 'finding' });
    const asked = typed.includes('@') ? { id: '', upn: typed.trim() } : { id: typed.trim(), upn: '' };
    const first = await rowsNaming(lists, asked);
    if (!first.ok) return setState({ kind: 'problem' });
    const person = wholePerson(first.value, typed);
    // Allocations know only the id, a typed row perhaps only the address: with both nothing is missed.
    const isMore = person.id !== asked.id || person.upn !== asked.upn;
    const all = isMore ? await rowsNaming(lists, person) : first;
    if (!all.ok) return setState({ kind: 'problem' });
    setState({
      kind: 'found',
      person,
      who: person.name === '' ? typed.trim() : person.name,
      rows: all.value,
    });
  };
  const erase = async (found: PersonFound): Promise<void> => {
    const all = found.rows.length;
    setState({ kind: 'erasing', done: 0, all });
    const left = await erasePerson(lists, found.rows, {
      person: found.person,
      replacement: say('people.replaced'),
      newKey: lists.newKey,
      onDone: (done) => setState({ kind: 'erasing', done, all }),
    });
    setState({ ...found, kind: 'erased', erased: all - left.length, rows: left });
  };
  const saveExcel = async (found: PersonFound): Promise<void> => {
    const sheets = rowsByList(found.rows).map(([list, rows]) => sheetOf(list, rows));
    handOver(await excelFile(sheets), `${fileName(found)}.xlsx`);
  };
  const saveJson = (found: PersonFound): void => {
    const rows = found.rows.map(({ list, itemId, columns, fields }) => ({ list, itemId, columns, fields }));
    const text = JSON.stringify({ person: found.person, rows }, null, 2);
    handOver(new Blob([text], { type: 'application/json' }), `${fileName(found)}.json`);
  };
  return { state, find, erase, saveExcel, saveJson };
}

export const rowsByList = (rows: readonly PersonRow[]): [string, PersonRow[]][] => [
  ...Map.groupBy(rows, ({ list }) => list),
];

function sheetOf(list: string, rows: readonly PersonRow[]) {
  const columns = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
  const heads = [say('people.column.row'), say('people.column.columns'), ...columns];
  return {
    name: list,
    rows: [
      heads,
      ...rows.map(({ itemId, columns: naming, fields }) =>
        [itemId, naming.join(', ')].concat(columns.map((column) => String(fields[column] ?? ''))),
      ),
    ],
  };
}
