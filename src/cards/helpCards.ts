import type { Day } from '#domain/calendar/day.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, panel, subtle, text, title } from './elements.ts';
import { cutLine, escapeText, plainLine } from './escapeText.ts';
import { execute, leaveForm, rowData } from './execute.ts';
import { nameOnCard, personOnCard, projectHead } from './projectHead.ts';

/** What one line of text in a SharePoint list can hold, less the day that is put behind it. */
export const longestHelpText = 220;

/** Two fields: what would help, and by when. */
export function helpForm(
  input: ProjectOnCard & {
    readonly scene: CardScene;
    readonly include: ShareOptions;
    readonly pmoName: string;
  },
): Card {
  const { project, row, scene, include } = input;
  const data = rowData(row, include);
  const asked = cutLine(plainLine(project.needHelp ?? ''), longestHelpText);
  return card({
    body: [
      title(say('cards.help.title', { project: nameOnCard(project) })),
      text(say('cards.help.who', { pmo: escapeText(cutLine(input.pmoName, 120)) }), {
        spacing: 'Small',
        isSubtle: true,
      }),
      {
        type: 'Input.Text',
        id: 'help',
        label: say('cards.help.what'),
        isMultiline: true,
        maxLength: longestHelpText,
        isRequired: true,
        errorMessage: say('cards.help.whatMissing'),
        placeholder: say('cards.help.example'),
        ...(asked === '' ? {} : { value: asked }),
      },
      { type: 'Input.Date', id: 'helpBy', label: say('cards.help.by') },
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      execute(say('cards.askForHelp'), 'help.ask', data, { style: 'positive' }),
      leaveForm(say('cards.cancel'), data),
    ],
  });
}

/** Asked: what happens now, and whose turn it is. */
export function helpAskedCard(
  input: ProjectOnCard & {
    readonly scene: CardScene;
    readonly include: ShareOptions;
    readonly what: string;
    readonly by: Day | undefined;
    readonly askedBy: string;
    readonly pmoName: string;
    /** `kept`: somebody else's words stand on the project, and stay. `notAllowed`: the asker may not write it. */
    readonly onProject: 'set' | 'kept' | 'notAllowed';
  },
): Card {
  const { row, scene, onProject } = input;
  const pmo = escapeText(cutLine(input.pmoName, 120));
  return card({
    body: [
      projectHead(input, scene.today),
      panel([
        text(say('cards.help.asked', { name: personOnCard(input.askedBy), pmo }), { weight: 'Bolder' }),
        text(escapeText(cutLine(input.what, 400)), { spacing: 'Small' }),
        ...(input.by === undefined
          ? []
          : [text(say('cards.help.byDay', { day: dayWords(input.by, 'full') }), { spacing: 'Small' })]),
      ]),
      text(say(`cards.help.onProject.${onProject}`), { spacing: 'Medium', isSubtle: true }),
      subtle(say('cards.asOfQuiet', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      ...(onProject === 'notAllowed'
        ? []
        : [execute(say('cards.update'), 'status.update', rowData(row, input.include))]),
      linkTo(say('cards.openProject'), scene.openUrl, scene),
    ],
  });
}

export const loggedKinds = [
  'risk',
  'roadblock',
  'decision',
  'painPoint',
  'idea',
  'thankYou',
  'help',
] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** In the thread a message was logged from: what became of it, for everybody who reads there. */
export function loggedCard(input: {
  readonly kind: LoggedKind;
  readonly title: string;
  /** Undefined where it is about no one project. Confidential ones come as that, and keep their name. */
  readonly project: { readonly name: string; readonly isConfidential: boolean } | undefined;
  readonly by: string;
  readonly pmoName: string;
  readonly scene: CardScene;
}): Card {
  const { kind, project, scene } = input;
  const name =
    project === undefined
      ? undefined
      : project.isConfidential
        ? say('cards.confidential.title')
        : nameOnCard(project);
  return card({
    body: [
      title(say(`cards.logged.${kind}`)),
      text(
        project?.isConfidential === true
          ? say('cards.confidential.why')
          : escapeText(cutLine(input.title, 300)),
        { spacing: 'Small' },
      ),
      facts([
        [say('cards.logged.project'), name],
        [
          say('cards.logged.next'),
          say(`cards.logged.next.${kind}`, { pmo: escapeText(cutLine(input.pmoName, 120)) }),
        ],
      ]),
      subtle(say('cards.logged.asOf', { asOf: scene.asOf, name: personOnCard(input.by) }), 'Medium'),
    ],
    actions: [linkTo(say(project === undefined ? 'cards.open' : 'cards.openProject'), scene.openUrl, scene)],
  });
}
