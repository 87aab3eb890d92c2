import type { Health, Signal } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';
import { dayAgeWords, dayWordsNear } from '#words/dayWords.ts';
import { signalSentence } from '#words/healthWords.ts';
import { impactWords } from '#words/impactWords.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { firstName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { CardScene, Lens, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import {
  type Card,
  card,
  type Columns,
  columns,
  type Execute,
  type Panel,
  panel,
  subtle,
  text,
} from './elements.ts';
import { cutLine, escapeText, plainLine } from './escapeText.ts';
import { execute, refreshFor, rowData } from './execute.ts';
import { nameAndPlace, reportAge } from './projectHead.ts';
import { readOnlyPanel } from './refusedCards.ts';
import { headlineText, nextAndFinish } from './statusCard.ts';
import { colorOf, statusShown, type StatusShown, statusWithMark } from './statusMark.ts';

export interface ViewerCardInput extends ProjectOnCard {
  readonly scene: CardScene;
  readonly health: Health;
  readonly currency: string;
  readonly lens: Lens;
  readonly canAskForHelp: boolean;
  /**
   * For whom SharePoint has just refused a change. Not known of a view that nobody pressed for: asking would be one more call for each
   * person who looks at the chat, so there Update stands, and says this when it is pressed.
   */
  readonly readOnlyFor?: { readonly viewer: string; readonly pmoName: string } | undefined;
  /** What the card below shows everyone: kept, so that an update from here renews that one as its sender chose. */
  readonly include: ShareOptions;
  readonly refreshUserIds: readonly string[];
}

const mostReasons = 3;

/** One person's own view of a card, made with their own rights: both opinions, why, and the money. */
export function viewerCard(input: ViewerCardInput): Card {
  const { project, row, scene, readOnlyFor } = input;
  const data = rowData(row, input.include);
  return card({
    // The answer to a press that was refused stays as it is: renewed by itself it would offer Update again.
    ...(readOnlyFor === undefined
      ? { refresh: refreshFor(data, say('cards.refresh'), input.refreshUserIds) }
      : {}),
    body: [
      columns([{ width: 'stretch', items: nameAndPlace(input) }]),
      ...(readOnlyFor === undefined ? [] : [readOnlyPanel({ ...readOnlyFor, lead: project.lead?.name })]),
      verdict(input),
      input.lens === 'business' ? meaningPanel(input) : whyPanel(input),
      headlineText(project),
      lensText(input),
      nextAndFinish(project, scene.today),
      moneyText(input),
      subtle(say('cards.asOfOwnView', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      ...(readOnlyFor === undefined ? [execute(say('cards.update'), 'status.update', data)] : []),
      ...(input.canAskForHelp ? [execute(say('cards.askForHelp'), 'help.ask', data)] : []),
      otherLens(input),
      linkTo(say('cards.openProject'), scene.openUrl, scene),
    ],
  });
}

function verdict({ project, scene, health }: ViewerCardInput): Columns {
  const { today } = scene;
  const lead = project.lead === undefined ? undefined : escapeText(cutLine(firstName(project.lead.name), 60));
  const said = lead === undefined ? say('cards.statusSays') : say('cards.leadSays', { name: lead });
  const newest = newestDay(health.signals);
  return columns(
    [
      opinion(said, statusShown(project, today), reportAge(project, today)),
      opinion(
        say('cards.evidenceSays'),
        health.evidence,
        newest === undefined ? '' : dayAgeWords(newest, today),
      ),
      ...trendColumn(project, health, lead, scene),
    ],
    'Medium',
  );
}

type ColumnParts = Parameters<typeof columns>[0][number];

function opinion(who: string, status: StatusShown, age: string): ColumnParts {
  return {
    width: 'stretch',
    items: [
      subtle(who),
      text(statusWithMark(status), {
        weight: 'Bolder',
        size: 'Medium',
        color: colorOf(status),
        spacing: 'None',
      }),
      ...(age === '' ? [] : [subtle(age)]),
    ],
  };
}

function trendColumn(
  { forecastFinish }: Project,
  { signals }: Health,
  lead: string | undefined,
  { today }: CardScene,
): ColumnParts[] {
  const schedule = signals.find((signal) => signal.name === 'schedule');
  if (schedule?.predictedFinish === undefined) return [];
  const own =
    forecastFinish === undefined || lead === undefined
      ? []
      : [subtle(say('cards.leadFinish', { name: lead, day: dayWordsNear(forecastFinish, today) }))];
  const day = text(dayWordsNear(schedule.predictedFinish, today), {
    weight: 'Bolder',
    size: 'Medium',
    spacing: 'None',
  });
  return [{ width: 'stretch', items: [subtle(say('cards.trendFinish')), day, ...own] }];
}

function whyPanel({ health, scene, currency }: ViewerCardInput): Panel {
  const shown = reasons(health);
  const rest = health.signals.length - shown.length;
  const lines = shown.map((signal) => text(signalLine(signal, scene, currency), { spacing: 'Small' }));
  return panel([
    text(say(health.gap === 'agree' ? 'cards.why' : 'cards.whyDiffer'), { weight: 'Bolder' }),
    ...(lines.length === 0 ? [text(say('cards.nothingToJudgeBy'), { spacing: 'Small' })] : lines),
    ...(rest > 0 ? [subtle(say('cards.moreSignals', { count: rest }), 'Small')] : []),
  ]);
}

/** WO1: what it means for those who wait for it. */
function meaningPanel({ project, health, scene, currency }: ViewerCardInput): Panel {
  const impact = impactWords(project, health, { today: scene.today, currency });
  const { businessGoal } = project;
  return panel([
    text(say('cards.lens.means'), { weight: 'Bolder' }),
    text(impact === undefined ? say('cards.lens.noImpact') : escapeText(cutLine(impact, 400)), {
      spacing: 'Small',
    }),
    ...(businessGoal === undefined
      ? []
      : [
          subtle(
            say('cards.lens.goal', { goal: escapeText(cutLine(plainLine(businessGoal), 300)) }),
            'Small',
          ),
        ]),
  ]);
}

/** What the newest report says to the one kind of reader or the other. */
function lensText({ project, lens }: ViewerCardInput): ReturnType<typeof text> | undefined {
  const { latest } = project;
  const said = (lens === 'business' ? latest?.businessText : latest?.technicalText)?.trim() ?? '';
  return said === '' ? undefined : text(escapeText(cutLine(said, 600)), { spacing: 'Small' });
}

function otherLens({ row, include, lens, readOnlyFor }: ViewerCardInput): Execute {
  const other = lens === 'business' ? 'technical' : 'business';
  return execute(say(`cards.lens.${other}`), 'card.lens', {
    ...rowData(row, include),
    lens: other,
    ...(readOnlyFor === undefined ? {} : { isReader: true }),
  });
}

/** The worst first; they come sorted. */
const reasons = ({ signals }: Health): readonly Signal[] => signals.slice(0, mostReasons);

const signalLine = (signal: Signal, { today }: CardScene, currency: string): string =>
  say('cards.signal', {
    status: statusWithMark(signal.level),
    sentence: escapeText(cutLine(signalSentence(signal, { today, currency }), 300)),
  });

function moneyText({
  project,
  health,
  scene,
  currency,
}: ViewerCardInput): ReturnType<typeof text> | undefined {
  const cost = health.signals.find((signal) => signal.name === 'cost');
  if (cost !== undefined && !reasons(health).includes(cost))
    return text(signalLine(cost, scene, currency), { spacing: 'Medium' });
  const { spentToDate, budget } = project;
  if (spentToDate === undefined || budget === undefined) return undefined;
  const spent = moneyWords(spentToDate, currency);
  return text(say('cards.moneySpent', { spent, budget: moneyWords(budget, currency) }), {
    spacing: 'Medium',
  });
}

function newestDay(signals: readonly Signal[]): Signal['asOf'] {
  return signals
    .map((signal) => signal.asOf)
    .filter((asOf) => asOf !== undefined)
    .toSorted()
    .at(-1);
}
