import type { NeedsYouItem } from '#data/sync/engine.ts';
import type { FieldConflict, Operation } from '#data/sync/operation.ts';
import { readDay } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

export type Side = 'mine' | 'theirs';

/** What an operation was about, in words: `Weekly update of Core switch refresh, Mon 23 Nov`. */
export function whatWords({ operation }: NeedsYouItem, projects: readonly NamedRow[]): string {
  if (operation.kind === 'create') return say('sync.what.create', { list: operation.list });
  const project = nameOf(operation, projects);
  return operation.kind === 'status'
    ? say('sync.what.status', { project, day: dayWords(operation.saidOn, 'weekday') })
    : say('sync.what.edit', { project });
}

interface NamedRow {
  readonly id: string;
  readonly value: Pick<Project, 'name'>;
}

function nameOf(operation: Exclude<Operation, { kind: 'create' }>, projects: readonly NamedRow[]): string {
  const { row, list } = operation;
  const found = projects.find(({ id }) => 'id' in row && list === 'PMO Projects' && row.id === id);
  return found?.value.name ?? list;
}

const named = [
  'rag',
  'headline',
  'next',
  'needHelp',
  'forecastFinish',
  'spentToDate',
  'earnedPercent',
  'doneItems',
  'backlogItems',
  'businessText',
  'technicalText',
  'reason',
  'reasonOn',
] as const;

/** A column of SharePoint is named as there; what the weekly update asks goes by the form's own words. */
export function fieldWords(field: string): string {
  const known = named.find((name) => name.toLowerCase() === field.toLowerCase());
  return known === undefined ? field : say(`sync.field.${known}`);
}

export function cellWords(cell: FieldConflict['mine']): string {
  if (cell === null || cell === '') return say('sync.field.empty');
  const text = String(cell);
  const rag = rags.find((one) => one === text.toLowerCase());
  if (rag !== undefined) return statusWords(rag);
  const day = readDay(text);
  return day === undefined ? text : dayWords(day, 'full');
}

const rags: readonly Rag[] = ['green', 'amber', 'red'];

/** All the words of theirs that a person may want back, one a line. */
export function mineAsText({ operation, why }: NeedsYouItem): string {
  if (why.kind === 'conflict')
    return why.conflict.fields
      .map(({ field, mine }) => `${fieldWords(field)}: ${cellWords(mine)}`)
      .join('\n');
  return Object.entries(cellsOf(operation))
    .filter(([, cell]) => cell !== undefined && cell !== null && cell !== '')
    .map(([field, cell]) => `${fieldWords(field)}: ${cellWords(cell ?? null)}`)
    .join('\n');
}

function cellsOf(operation: Operation): Readonly<Record<string, FieldConflict['mine'] | undefined>> {
  switch (operation.kind) {
    case 'edit':
      return operation.changed;
    case 'create':
      return operation.fields;
    case 'status':
      return { ...operation.said };
  }
}
