import type { Project } from '#domain/project/project.ts';
import { weighField } from '#domain/statusReport/weighStatus.ts';

import type { UpdateForm } from './updateForm.ts';

export const sharedFields = [
  'rag',
  'headline',
  'next',
  'needHelp',
  'forecastFinish',
  'businessText',
  'technicalText',
] as const;
export type SharedField = (typeof sharedFields)[number];

type SharedValues = Pick<UpdateForm, SharedField>;

/** What the project says now, in the form's own terms. */
export function valuesOf(project: Project): SharedValues {
  return {
    rag: project.rag,
    headline: project.headline ?? '',
    next: project.latest?.next ?? '',
    needHelp: project.needHelp ?? '',
    forecastFinish: project.forecastFinish,
    businessText: project.latest?.businessText ?? '',
    technicalText: project.latest?.technicalText ?? '',
  };
}

/** What stands in the form as it put it in by itself. */
export const untouchedIn = ({ form, first }: Pick<Merge, 'form' | 'first'>): SharedField[] =>
  sharedFields.filter((field) => form[field] === first[field]);

export interface Merge {
  /** The form with what others wrote in the fields this person left alone. */
  readonly form: UpdateForm;
  /** What counts as untouched from now on: what was taken over does. */
  readonly first: UpdateForm;
  /** Fields that both wrote, differently: a person decides, both values are shown. */
  readonly conflicts: readonly SharedField[];
}

/**
 * Three ways by field: what the project said when the form was opened, what it says now, and what stands in the form.
 * A text that two people wrote is never merged by machine.
 */
export function mergeNewer(input: {
  readonly opened: Project;
  readonly now: Project;
  readonly first: UpdateForm;
  readonly form: UpdateForm;
}): Merge {
  const before = valuesOf(input.opened);
  const theirs = valuesOf(input.now);
  const adopted: Partial<Record<SharedField, unknown>> = {};
  const conflicts: SharedField[] = [];
  for (const field of sharedFields) {
    const values = {
      before: before[field],
      now: theirs[field],
      mine: input.form[field],
      first: input.first[field],
    };
    const weighed = weighField(field, values);
    if (weighed === 'theirs') adopted[field] = theirs[field];
    if (weighed === 'conflict') conflicts.push(field);
  }
  const taken = adopted as Partial<SharedValues>;
  return { form: { ...input.form, ...taken }, first: { ...input.first, ...taken }, conflicts };
}
