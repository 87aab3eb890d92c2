import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dayWords, dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { confidentialCard } from './confidentialCard.ts';
import { type Card, card, type Facts, facts, subtle, text } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { execute, refreshFor, rowData } from './execute.ts';
import { personOnCard, projectHead } from './projectHead.ts';

export interface StatusCardInput extends ProjectOnCard {
  readonly scene: CardScene;
  readonly include: ShareOptions;
  /** HE10, as the server or tab computed it; shown only if its sender ticked it. */
  readonly evidenceDiffers: boolean;
  readonly sharedBy: string;
  /** Who changed the project from this card last; then the card says so instead of who shared it. */
  readonly updatedBy?: string;
  /** Off where the PMO keeps no list of requests for help. */
  readonly canAskForHelp: boolean;
  /** For whom Teams asks for the own view by itself. */
  readonly refreshUserIds: readonly string[];
}

/** What everyone in the chat sees: what its sender could read and chose to share. Never money, people's load or risks. */
export function statusCard(input: StatusCardInput): Card {
  const { project, row, scene, include } = input;
  if (project.isConfidential) return confidentialCard(input);
  const data = rowData(row, include);
  return card({
    refresh: refreshFor(
      input.updatedBy === undefined ? data : { ...data, isAfterUpdate: true },
      say('cards.refresh'),
      input.refreshUserIds,
    ),
    body: [
      projectHead(input, scene.today),
      include.headline ? headlineText(project) : undefined,
      include.nextAndFinish ? nextAndFinish(project, scene.today) : undefined,
      include.needHelp ? helpWanted(project) : undefined,
      include.evidenceDiffers && input.evidenceDiffers
        ? text(say('cards.evidenceDiffers'), { spacing: 'Small', isSubtle: true })
        : undefined,
      subtle(asOfWords(input), 'Medium'),
    ],
    actions: [
      execute(say('cards.update'), 'status.update', data),
      ...(input.canAskForHelp ? [execute(say('cards.askForHelp'), 'help.ask', data)] : []),
      linkTo(say('cards.openProject'), scene.openUrl, scene),
    ],
  });
}

function asOfWords({ scene, sharedBy, updatedBy }: StatusCardInput): string {
  return updatedBy === undefined
    ? say('cards.asOfShared', { asOf: scene.asOf, name: personOnCard(sharedBy) })
    : say('cards.asOfUpdated', { asOf: scene.asOf, name: personOnCard(updatedBy) });
}

export function headlineText(project: Project): ReturnType<typeof text> | undefined {
  const headline = project.headline?.trim() ?? '';
  return headline === '' ? undefined : text(escapeText(cutLine(headline, 600)), { spacing: 'Medium' });
}

export function nextAndFinish(project: Project, today: Day): Facts | undefined {
  return facts([
    [say('cards.next'), nextWords(project)],
    [say('cards.finish'), finishWords(project, today)],
  ]);
}

function nextWords({ nextMilestone, nextMilestoneOn, latest }: Project): string | undefined {
  if (nextMilestone !== undefined) {
    const what = escapeText(cutLine(nextMilestone, 120));
    return nextMilestoneOn === undefined
      ? what
      : say('cards.onDay', { what, day: dayWords(nextMilestoneOn, 'weekday') });
  }
  const next = latest?.next.trim() ?? '';
  return next === '' ? undefined : escapeText(cutLine(next, 300));
}

function finishWords({ forecastFinish, baselineFinish }: Project, today: Day): string | undefined {
  const finish = forecastFinish ?? baselineFinish;
  if (finish === undefined) return undefined;
  const words = dayWords(finish, 'full');
  if (baselineFinish === undefined) return words;
  if (baselineFinish === finish) return say('cards.asPlanned', { finish: words });
  return say('cards.was', { finish: words, planned: dayWordsNear(baselineFinish, today) });
}

function helpWanted({ needHelp }: Project): Facts | undefined {
  const help = needHelp?.trim() ?? '';
  return help === '' ? undefined : facts([[say('cards.helpWanted'), escapeText(cutLine(help, 400))]]);
}
