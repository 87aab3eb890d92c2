import type { CharterTemplate, HeadingNames } from '#domain/charter/charterTemplate.ts';
import { templateFor } from '#domain/charter/charterTemplate.ts';
import type { CharterTexts } from '#domain/charter/charterAnswers.ts';
import { charterSections } from '#domain/charter/charterAnswers.ts';
import type { SizeAnswers } from '#domain/charter/charterSize.ts';
import type { MilestoneStep } from '#domain/charter/firstMilestones.ts';
import { projectKinds } from '#domain/charter/projectKinds.ts';
import type { Method } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

export interface KindChoice {
  readonly id: string;
  readonly name: string;
}

/** Kinds that come with the product, then those the PMO made of its own. */
export function kindChoices(templates: readonly CharterTemplate[]): readonly KindChoice[] {
  const ours = projectKinds.map(({ id }) => ({ id, name: say(`charter.kind.${id}`) }));
  const own = [...new Set(templates.map(({ kind }) => kind))].filter(
    (kind) => !ours.some(({ id }) => id === kind),
  );
  return [...ours, ...own.map((kind) => ({ id: kind, name: kind }))];
}

export interface KindShown {
  readonly usual: SizeAnswers;
  readonly steps: readonly MilestoneStep[];
  readonly hints: CharterTexts;
  readonly otherHeadings: readonly string[];
}

/** What holds for a kind and a method: the PMO's template where it has one, else what comes with the product. */
export function kindShown(
  templates: readonly CharterTemplate[],
  kind: string | undefined,
  method: Method,
): KindShown {
  const template = templateFor(templates, kind, method);
  const ours = projectKinds.find(({ id }) => id === kind);
  const ownSteps =
    ours === undefined
      ? []
      : ours.steps.map((step): MilestoneStep => ({
          title: stepTitle(ours.id, step.id),
          workingDays: step.workingDays,
          weight: step.weight,
          isBusinessEvent: 'isBusinessEvent' in step,
        }));
  return {
    usual: { ...ours?.usual, ...known(template?.usual) },
    steps: template === undefined || template.steps.length === 0 ? ownSteps : template.steps,
    hints: template?.hints ?? {},
    otherHeadings: template?.otherHeadings ?? [],
  };
}

const known = (usual: SizeAnswers = {}): SizeAnswers =>
  Object.fromEntries(Object.entries(usual).filter(([, answer]) => answer !== undefined));

type Kinds = (typeof projectKinds)[number];
type StepKey = {
  [Id in Kinds['id']]: `${Id}.${Extract<Kinds, { id: Id }>['steps'][number]['id']}`;
}[Kinds['id']];

const stepTitle = (kind: Kinds['id'], step: Kinds['steps'][number]['id']): string =>
  say(`charter.milestone.${`${kind}.${step}` as StepKey}`);

export const headingNames = (): HeadingNames =>
  Object.fromEntries(
    charterSections.map((section) => [section, [say(`charter.section.${section}`)]]),
  ) as Readonly<Record<(typeof charterSections)[number], string[]>>;
