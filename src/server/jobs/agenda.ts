import { agendaCard } from '#cards/agendaCard.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import { readAgendaStart } from '#data/posts/agendaStart.ts';
import type { PostKey } from '#data/posts/postKey.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import { ok } from '#domain/result.ts';
import { practiceFrom } from '#domain/toolkit/practices.ts';
import { sceneOf } from '#server/scene.ts';
import { say } from '#words/say.ts';

import type { JobDeps } from './jobDeps.ts';
import { later, refused } from './notSendable.ts';

/** How something of the toolkit is run, as the PMO keeps it now; the post says only which, and when it begins. */
export async function theAgenda(
  { lists, config, clock }: JobDeps,
  { what }: PostKey & { kind: 'Answer' },
  { settings, project }: ProjectRead,
  shows: readonly string[],
) {
  const found = await lookUpRow(lists.toolkit, 'ClientKey', what);
  // A job that was given its lists before this one was among them knows of no practices.
  if (!found.ok)
    return found.error.kind === 'notFound' || found.error.kind === 'noAccess'
      ? refused('noSuchRow')
      : later(found.error.kind);
  const item = found.value?.kept?.value;
  const isArchived = found.value?.item.fields?.['Archived'] === 'Yes';
  if (item === undefined || isArchived || item.kind !== 'Practice') return refused('noSuchRow');
  if (project.value.isConfidential) return refused('confidential');
  const start = readAgendaStart(shows);
  if (start === undefined) return refused('unreadable');
  const card = agendaCard({
    practice: practiceFrom(item),
    project: project.value,
    ...start,
    scene: sceneOf(config, settings, clock.now(), project.value),
  });
  return ok({ card, summary: say('toolkit.card.summary', { title: item.title }) });
}
