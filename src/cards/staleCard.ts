import { dayWords, instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import type { SaidOnCard } from './cardPress.ts';
import { type Card, card, type CardAction, columns, type Columns, panel, subtle, text } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { execute, leaveForm, rowData } from './execute.ts';
import { personOnCard, projectHead } from './projectHead.ts';
import { headlineText, nextAndFinish } from './statusCard.ts';
import { colorOf, type StatusShown, statusWithMark } from './statusMark.ts';

export interface StaleCardInput extends ProjectOnCard {
  readonly scene: CardScene;
  readonly include: ShareOptions;
  /** Who wrote the row last, and when: both instants in milliseconds. */
  readonly changedBy: string | undefined;
  readonly changedAt: number;
  readonly now: number;
  /** What the presser wanted; undefined where they had not said anything of their own. */
  readonly wanted: SaidOnCard | undefined;
}

/** The card that was pressed shows a state that is gone: here is the one that is, who made it so, and nothing was written. */
export function staleCard(input: StaleCardInput): Card {
  const { wanted } = input;
  return wanted === undefined || isSame(input, wanted) ? overtakenCard(input) : conflictCard(input, wanted);
}

/** Both want the same: there is nothing to choose. */
const isSame = ({ project }: StaleCardInput, wanted: SaidOnCard): boolean =>
  project.rag === wanted.rag &&
  (project.headline ?? '').trim() === wanted.headline.trim() &&
  (project.needHelp ?? '').trim() === wanted.needHelp.trim() &&
  (wanted.forecastFinish === undefined || wanted.forecastFinish === project.forecastFinish);

function overtakenCard(input: StaleCardInput): Card {
  const { project, row, scene } = input;
  return card({
    body: [
      projectHead(input, scene.today),
      panel([
        text(say('cards.stale.title'), { weight: 'Bolder' }),
        text(alreadyWords(input), { spacing: 'Small' }),
      ]),
      headlineText(project),
      nextAndFinish(project, scene.today),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      execute(say('cards.update'), 'status.update', rowData(row, input.include)),
      linkTo(say('cards.openProject'), scene.openUrl, scene),
    ],
  });
}

/** Two people said different things: both are kept on this card until somebody chooses. */
function conflictCard(input: StaleCardInput, wanted: SaidOnCard): Card {
  const { scene } = input;
  return card({
    body: [
      projectHead(input, scene.today),
      panel([
        text(say('cards.stale.title'), { weight: 'Bolder' }),
        text(alreadyWords(input), { spacing: 'Small' }),
      ]),
      bothSides(input, wanted),
      subtle(say('cards.conflict.kept', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: choices(input, wanted),
  });
}

function alreadyWords({ project, changedBy, changedAt, now }: StaleCardInput): string {
  return say('cards.stale.already', {
    status: statusWords(project.rag ?? 'notSet'),
    who: changedBy === undefined ? 'none' : personOnCard(changedBy),
    age: instantAgeWords(changedAt, now),
  });
}

interface Side {
  readonly rag: StatusShown;
  readonly headline: string | undefined;
  readonly needHelp: string | undefined;
  readonly finish: SaidOnCard['forecastFinish'];
}

function bothSides({ project, changedBy }: StaleCardInput, wanted: SaidOnCard): Columns {
  const theirs = changedBy === undefined ? say('cards.conflict.theirs') : personOnCard(changedBy);
  return columns(
    [
      side(say('cards.conflict.yours'), { ...wanted, finish: wanted.forecastFinish }),
      side(theirs, {
        rag: project.rag ?? 'notSet',
        headline: project.headline,
        needHelp: project.needHelp,
        finish: project.forecastFinish,
      }),
    ],
    'Medium',
  );
}

type ColumnParts = Parameters<typeof columns>[0][number];

function side(who: string, { rag, headline, needHelp, finish }: Side): ColumnParts {
  return {
    width: 'stretch',
    items: [
      subtle(who),
      text(statusWithMark(rag), { weight: 'Bolder', color: colorOf(rag), spacing: 'None' }),
      ...(said(headline) === '' ? [] : [text(said(headline), { spacing: 'Small' })]),
      ...(said(needHelp) === ''
        ? []
        : [subtle(say('cards.conflict.help', { help: said(needHelp) }), 'Small')]),
      ...(finish === undefined
        ? []
        : [subtle(say('cards.conflict.finish', { day: dayWords(finish, 'full') }), 'Small')]),
    ],
  };
}

const said = (words = ''): string => escapeText(cutLine(words.trim(), longestText));

/** What fits the form fits a button; longer texts go through the form again. */
const longestText = 255;

function choices({ row, include, scene }: StaleCardInput, wanted: SaidOnCard): CardAction[] {
  const data = rowData(row, include);
  const fits = wanted.headline.length <= longestText && wanted.needHelp.length <= longestText;
  const { rag, headline, needHelp, forecastFinish = '' } = wanted;
  return [
    fits
      ? execute(
          say('cards.conflict.useMine', { status: statusWords(rag) }),
          'status.update',
          { ...data, rag, headline, needHelp, forecastFinish },
          { associatedInputs: 'none' },
        )
      : execute(say('cards.update'), 'status.update', data),
    leaveForm(say('cards.conflict.keepTheirs'), data),
    linkTo(say('cards.openProject'), scene.openUrl, scene),
  ];
}
