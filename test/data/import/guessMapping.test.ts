import { expect, test } from 'vitest';

import { guessColumns, mappingOf } from '#data/import/guessMapping.ts';
import { importTable } from '#data/import/importTable.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { day } from '#domain/calendar/day.ts';
import { valueOf } from '#test/data/tenant.ts';

import { strangersCsv } from './strangersCsv.ts';

const tableFrom = (text: string) => {
  const table = readCsv(new TextEncoder().encode(text));
  if (table === undefined) throw new Error('no table');
  return table;
};
const guessedFrom = (text: string) => {
  const table = tableFrom(text);
  const choice = guessColumns(table);
  return Object.fromEntries(
    Object.entries(choice).map(([field, position]) => [field, table.header[position]]),
  );
};

test('German headers are understood', () => {
  expect(guessedFrom(strangersCsv)).toEqual({
    sourceId: 'Lfd. Nr.',
    projectName: 'Vorhaben',
    team: 'Fachbereich',
    lead: 'Verantwortlich',
    rating: 'Ampel',
    comment: 'Kommentar',
    startOn: 'Beginn',
    forecastFinish: 'Voraussichtlich fertig',
    budget: 'Gesamtbudget',
    spentToDate: 'Bisher ausgegeben',
    earnedPercent: 'Fortschritt',
  });
});

test('an end that was planned is the baseline, one that is expected the forecast', () => {
  const guessed = guessedFrom(
    'Projektname;Leiter;Beginn;Ende geplant;Ende erwartet\n' +
      'Hafenlicht;Anna Muster;03.02.2026;30.06.2027;15.07.2027\nSchulnetz;Bernd Test;01.05.2026;31.12.2026;28.02.2027\n',
  );
  expect(guessed).toMatchObject({
    lead: 'Leiter',
    baselineFinish: 'Ende geplant',
    forecastFinish: 'Ende erwartet',
  });
});

test('English and French headers are understood', () => {
  expect(
    guessedFrom(
      'Project ID,Project Title,Department,Project Manager,RAG,Start Date,Due date,Budget (£m)\nA1,Move payroll,HR,Ann,G,02/03/2026,14/12/2026,1.5\n',
    ),
  ).toEqual({
    sourceId: 'Project ID',
    projectName: 'Project Title',
    team: 'Department',
    lead: 'Project Manager',
    rating: 'RAG',
    startOn: 'Start Date',
    forecastFinish: 'Due date',
    budget: 'Budget (£m)',
  });
  expect(
    guessedFrom(
      'Nom du projet;Équipe;Chef de projet;Statut;Date de début;Fin prévue\nPaie;RH;Ève;vert;1 mars 2026;14 déc. 2026\n',
    ),
  ).toEqual({
    projectName: 'Nom du projet',
    team: 'Équipe',
    lead: 'Chef de projet',
    rating: 'Statut',
    startOn: 'Date de début',
    forecastFinish: 'Fin prévue',
  });
});

test('where no header helps, colours are a status and different words are names', () => {
  expect(guessedFrom('a;b;c\n1;Move the payroll;rot\n2;New tills;grün\n')).toEqual({
    projectName: 'b',
    rating: 'c',
  });
});

test('a column whose cells are no days is not taken for a finish, whatever its header says', () => {
  expect(guessedFrom('Projekt;Ende\nMove payroll;Anna Ende\nNew tills;Bo\n')).toEqual({
    projectName: 'Projekt',
  });
});

test('a stranger’s file reads: days, euros, colours, and every cell that was not taken is told', () => {
  const table = tableFrom(strangersCsv);
  const mapping = mappingOf(table, guessColumns(table));
  expect(mapping.currency).toBe('EUR');
  const { projects, skipped, notes } = valueOf(importTable({ table, mapping, today: day('2026-11-22') }));
  expect(projects.map(({ project }) => project.key)).toEqual(['LAG-01', 'REC-01', 'KAS-01', 'REC-02']);
  expect(projects[0]?.project).toMatchObject({
    name: 'Lagerverwaltung ablösen',
    teamKey: 'LOGISTIK',
    lead: { name: 'Ute Köhler' },
    rag: 'amber',
    headline: 'Der Lieferant prüft die Schnittstelle.',
    startOn: '2026-02-03',
    forecastFinish: '2027-03-31',
    budget: 1_234_568,
    spentToDate: 412_000,
    earnedPercent: 45,
  });
  expect(skipped).toEqual([{ rowNumber: 6, reason: 'sourceIdMissing' }]);
  expect(notes.map(({ rowNumber, text, reason }) => [rowNumber, text, reason])).toEqual([
    [4, 'noch offen', 'notADay'],
    [5, 'k. A.', 'notAnAmount'],
    [5, 'unklar', 'notAColour'],
  ]);
});

test.each([
  ['Budget (Mio. €)', 1_000_000],
  ['Budget £m', 1_000_000],
  ['Budget T€', 1000],
  ['Kosten (TEUR)', 1000],
  ['Budget (k)', 1000],
  ['Budget', 1],
])('one unit of "%s" is %d', (header, unit) => {
  const table = { header: ['Projekt', header], rows: [{ rowNumber: 2, cells: ['Tills', 12] }] };
  expect(mappingOf(table, guessColumns(table)).moneyUnit).toBe(unit);
});
