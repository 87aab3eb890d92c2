import { asPlanned } from '#domain/statusReport/statusUpdate.ts';
import type { Health } from '#domain/health/health.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { type Card, card, type Input, subtle, text, title } from './elements.ts';
import { cutLine, plainLine } from './escapeText.ts';
import { execute, leaveForm, rowData } from './execute.ts';
import { nameOnCard } from './projectHead.ts';
import { statusWithMark } from './statusMark.ts';

export interface UpdateFormInput extends ProjectOnCard {
  readonly scene: CardScene;
  readonly health: Health;
  readonly include: ShareOptions;
}

const rags: readonly Rag[] = ['green', 'amber', 'red'];

/** What one line of text in a SharePoint list can hold. */
const longestText = 255;

/** The weekly update in a card: filled from the list as it is now. Where report and evidence differ no status is chosen. */
export function updateForm(input: UpdateFormInput): Card {
  const { project, row, scene, include } = input;
  const data = rowData(row, include);
  return card({
    body: [
      title(say('cards.form.title', { project: nameOnCard(project) })),
      differs(input) ? text(differsWords(input), { spacing: 'Small', isSubtle: true }) : undefined,
      statusInput(input),
      lineInput('headline', say('cards.form.headline'), project.headline),
      finishInput(input),
      lineInput('needHelp', say('cards.form.help'), project.needHelp, say('cards.form.helpHint')),
      subtle(say('cards.form.keeps', { status: statusWords(asPlanned(project).rag) }), 'Medium'),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Small'),
    ],
    actions: [
      execute(say('cards.send'), 'status.update', data, { style: 'positive' }),
      execute(say('cards.allAsPlanned'), 'status.allAsPlanned', data, { associatedInputs: 'none' }),
      leaveForm(say('cards.cancel'), data),
    ],
  });
}

const differs = ({ health }: UpdateFormInput): boolean => health.gap !== 'agree' && !health.gapIsQuiet;

function differsWords({ project, health }: UpdateFormInput): string {
  return say('cards.form.differs', {
    evidence: statusWithMark(health.evidence),
    status: statusWithMark(project.rag ?? 'notSet'),
  });
}

function statusInput(input: UpdateFormInput): Input {
  const { rag } = input.project;
  return {
    type: 'Input.ChoiceSet',
    id: 'rag',
    label: say('cards.form.status'),
    style: 'expanded',
    isRequired: true,
    errorMessage: say('cards.form.statusMissing'),
    choices: rags.map((value) => ({ title: statusWithMark(value), value })),
    ...(rag === undefined || differs(input) ? {} : { value: rag }),
  };
}

function lineInput(id: string, label: string, value: string | undefined, placeholder?: string): Input {
  const filled = cutLine(plainLine(value ?? ''), longestText);
  return {
    type: 'Input.Text',
    id,
    label,
    isMultiline: true,
    maxLength: longestText,
    ...(filled === '' ? {} : { value: filled }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}

function finishInput({ project }: UpdateFormInput): Input {
  const finish = project.forecastFinish ?? project.baselineFinish;
  return {
    type: 'Input.Date',
    id: 'forecastFinish',
    label: say('cards.form.finish'),
    ...(finish === undefined ? {} : { value: finish }),
  };
}
