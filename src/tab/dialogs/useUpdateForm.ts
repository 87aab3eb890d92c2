import { useState } from 'react';

import type { Kept } from '#data/lists/kept.ts';
import type { Project } from '#domain/project/project.ts';
import { refusalOf, type StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import { asPlanned, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { StatusField } from '#domain/statusReport/weighStatus.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';

import { type Merge, mergeNewer, type SharedField, untouchedIn } from './conflicts.ts';
import { firstForm, type FormOrigins, type FormProblem, type UpdateForm, updateFrom } from './updateForm.ts';

export interface Conflict {
  readonly now: Kept<Project>;
  readonly fields: readonly SharedField[];
  /** Who wrote: the author of a newer report, or whoever changed the row by hand. */
  readonly writer: string;
  /** What stood in the form when it came up. */
  readonly mine: UpdateForm;
}

export interface UpdateFormState {
  readonly form: UpdateForm;
  readonly origins: FormOrigins;
  readonly isSaving: boolean;
  readonly formProblem: FormProblem | undefined;
  readonly refusal: StatusRefusal | undefined;
  readonly conflict: Conflict | undefined;
  readonly change: (values: Partial<UpdateForm>) => void;
  readonly save: () => void;
  readonly saveAsPlanned: () => void;
}

/** What the person says, the project as they saw it when they said it, and what stands as the form put it in by itself. */
export type Report = (said: StatusUpdate, seen: Project, untouched?: readonly StatusField[]) => void;

/**
 * The weekly update of one project: what stands in the form, and whether it may go. What somebody else wrote while this form was open is
 * weighed here; what this page does not know yet is weighed when it is sent.
 */
export function useUpdateForm(facts: ProjectFacts, isSaving: boolean, report: Report): UpdateFormState {
  // What was there when the form was opened: the page behind it goes on reading.
  const [prefilled] = useState(() => firstForm(facts.project.value, facts.health, facts.today));
  const [opened, setOpened] = useState<Kept<Project>>(facts.project);
  const [first, setFirst] = useState(prefilled.form);
  const [form, setForm] = useState(prefilled.form);
  const [formProblem, setFormProblem] = useState<FormProblem>();
  const [refusal, setRefusal] = useState<StatusRefusal>();
  const [conflict, setConflict] = useState<Conflict>();
  const now = facts.project;

  const send = (said: StatusUpdate, untouched?: readonly StatusField[]): void => {
    const refused = refusalOf(now.value, said, facts.today);
    setRefusal(refused);
    if (refused === undefined) report(said, now.value, untouched);
  };

  const fittingWithOthers = (): Pick<Merge, 'form' | 'first'> | undefined => {
    if (now.value === opened.value) return { form, first };
    const merge = mergeNewer({ opened: opened.value, now: now.value, first, form });
    setForm(merge.form);
    setFirst(merge.first);
    setOpened(now); // the next save is weighed against this, so choosing "mine" is one more press
    if (merge.conflicts.length === 0) return merge;
    const writer = writerOf(opened.value, now);
    setConflict({ writer, now, fields: merge.conflicts, mine: merge.form });
    return undefined;
  };

  return {
    form,
    origins: prefilled.origins,
    isSaving,
    formProblem,
    refusal,
    conflict,
    change: (values) => {
      setFormProblem(undefined);
      setForm((before) => ({ ...before, ...values }));
    },
    save: () => {
      const typed = updateFrom(form);
      setFormProblem(typed.ok ? undefined : typed.error);
      const fitting = typed.ok ? fittingWithOthers() : undefined;
      if (fitting === undefined) return;
      const update = updateFrom(fitting.form);
      if (update.ok) send(update.value, untouchedIn(fitting));
    },
    saveAsPlanned: () => send(asPlanned(now.value)),
  };
}

function writerOf(opened: Project, now: Kept<Project>): string {
  const { latest } = now.value;
  const isNewReport = latest !== undefined && JSON.stringify(latest) !== JSON.stringify(opened.latest);
  return (isNewReport ? latest.author.name : now.modifiedBy) ?? '';
}
