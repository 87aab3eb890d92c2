import { newProject } from '#domain/project/newProject.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project, Stage } from '#domain/project/project.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';

import type { ImportRow } from './importRow.ts';

/** The project a row speaks of. A rating is its first report, of the day the import is made for. */
export function projectFrom(
  row: ImportRow,
  {
    key,
    name,
    teamKey,
  }: { readonly key: string; readonly name: string; readonly teamKey: string | undefined },
  today: Day,
): Project {
  const startOn = row.day('startOn');
  const planned: Project = {
    ...newProject(key, name),
    teamKey,
    stage: row.stage('stage') ?? stageOn(startOn, today),
    lead: personCalled(row.text('lead')),
    sponsor: personCalled(row.text('sponsor')),
    startOn,
    baselineFinish: row.day('baselineFinish'),
    forecastFinish: row.day('forecastFinish'),
    budget: row.money('budget'),
    spentToDate: row.money('spentToDate'),
    earnedPercent: row.percent('earnedPercent'),
    businessGoal: row.text('businessGoal'),
  };
  const rating = row.rating();
  if (rating === undefined) return planned;
  const update = {
    rag: rating.rag,
    headline: firstSentence(row.text('comment') ?? ''),
    next: '',
    needHelp: '',
    forecastFinish: planned.forecastFinish,
  };
  const author = { id: '', upn: '', name: rating.by ?? planned.lead?.name ?? '' };
  const reported = decideStatusUpdate(planned, update, { today, author, source: 'import' });
  if (reported.ok) return reported.value;
  row.note(rating.ref, 'statusRefused');
  return planned;
}

function stageOn(startOn: Day | undefined, today: Day): Stage | undefined {
  return startOn === undefined ? undefined : startOn <= today ? 'Running' : 'Starting';
}

/** A file knows names; who that is in Entra nobody can tell from one. */
const personCalled = (name: string | undefined): Person | undefined =>
  name === undefined ? undefined : { id: '', upn: '', name: name.slice(0, 255) };

const longestHeadline = 255;

/** Abbreviations of one letter, and numbers, do not end a sentence; where it is too long it ends in an ellipsis. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const [sentence = line] = /^.*?[^\s.].[.!?](?=\s+[A-Z£"'(]|$)/u.exec(line) ?? [];
  return sentence.length <= longestHeadline
    ? sentence
    : `${sentence.slice(0, longestHeadline - 1).trimEnd()}…`;
}
