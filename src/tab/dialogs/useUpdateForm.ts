import { useRef, useState } from 'react';

import type { Kept } from '#data/lists/kept.ts';
import { findProject } from '#data/project/findProject.ts';
import { type SavedStatus, saveStatus } from '#data/statusReport/saveStatus.ts';
import type { Project } from '#domain/project/project.ts';
import { asPlanned, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { mergeNewer, type SharedField } from './conflicts.ts';
import { type SaveProblem } from './saveProblemWords.ts';
import { firstForm, type FormOrigins, type FormProblem, type UpdateForm, updateFrom } from './updateForm.ts';

interface Weighed {
  readonly update: StatusUpdate;
  /** Of the row it was weighed against. */
  readonly etag: string;
}

const triesAtMost = 3;

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
  readonly saveProblem: SaveProblem | undefined;
  readonly conflict: Conflict | undefined;
  readonly change: (values: Partial<UpdateForm>) => void;
  readonly save: () => Promise<void>;
  readonly saveAsPlanned: () => Promise<void>;
}

/** The weekly update of one project: what stands in the form, and saving it. Nothing typed is dropped before it is saved. */
export function useUpdateForm(
  facts: ProjectFacts,
  source: 'tab' | 'dialog',
  onSaved: (saved: SavedStatus) => void,
): UpdateFormState {
  const { lists, tokens, newOperationId } = useTabDeps();
  // What was there when the form was opened: the page behind it may be read again meanwhile.
  const [first] = useState(() => firstForm(facts.project.value, facts.health, facts.today));
  const [opened, setOpened] = useState(facts.project);
  const [form, setForm] = useState(first.form);
  const [isSaving, setIsSaving] = useState(false);
  const [formProblem, setFormProblem] = useState<FormProblem>();
  const [saveProblem, setSaveProblem] = useState<SaveProblem>();
  const [conflict, setConflict] = useState<Conflict>();
  // The same words pressed twice are one operation, also after an answer that never arrived.
  const operation = useRef({ of: '', id: '' });

  const operationIdOf = (update: StatusUpdate): string => {
    const of = JSON.stringify(update);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    return operation.current.id;
  };

  /** False: somebody changed the row since it was looked at, and nothing was saved. */
  const send = async (update: StatusUpdate, onlyIfEtag: string): Promise<boolean> => {
    setSaveProblem(undefined);
    setIsSaving(true);
    try {
      const author = await tokens.whoAmI();
      const by = { author, source, operationId: operationIdOf(update), onlyIfEtag };
      const saved = await saveStatus(lists, opened.id, update, by);
      if (saved.ok) onSaved(saved.value);
      else if (saved.error.kind === 'changedElsewhere') return false;
      else setSaveProblem(saved.error);
    } catch {
      setSaveProblem({ kind: 'signInNeeded' });
    } finally {
      setIsSaving(false);
    }
    return true;
  };

  /** Looks at the row and saves on it, and again if somebody was faster in between. */
  const lookAndSend = async (look: () => Promise<Weighed | undefined>): Promise<void> => {
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      const weighed = await look();
      if (weighed === undefined || (await send(weighed.update, weighed.etag))) return;
    }
    setSaveProblem({ kind: 'changedElsewhere' });
  };

  /** What to save when nobody wrote since, or what they wrote fits; else the conflict is on the screen. */
  const fittingWithOthers = async (): Promise<{ form: UpdateForm; etag: string } | undefined> => {
    setIsSaving(true);
    const now = await findProject(lists, opened.value.key);
    setIsSaving(false);
    if (!now.ok || now.value.etag === opened.etag) return { form, etag: opened.etag }; // what cannot be read now is told by the save itself
    const merge = mergeNewer({ opened: opened.value, now: now.value.value, first: first.form, form });
    setForm(merge.form);
    setOpened(now.value); // the next save is weighed against this, so choosing "mine" is one more press
    if (merge.conflicts.length === 0) return { form: merge.form, etag: now.value.etag };
    setConflict({
      writer: writerOf(opened.value, now.value),
      now: now.value,
      fields: merge.conflicts,
      mine: merge.form,
    });
    return undefined;
  };

  return {
    form,
    origins: first.origins,
    isSaving,
    formProblem,
    saveProblem,
    conflict,
    change: (values) => {
      setFormProblem(undefined);
      setForm((before) => ({ ...before, ...values }));
    },
    save: async () => {
      const read = updateFrom(form);
      if (!read.ok) {
        setFormProblem(read.error);
        return;
      }
      setFormProblem(undefined);
      await lookAndSend(async () => {
        const fitting = await fittingWithOthers();
        const update = fitting === undefined ? undefined : updateFrom(fitting.form);
        return fitting !== undefined && update?.ok === true
          ? { update: update.value, etag: fitting.etag }
          : undefined;
      });
    },
    saveAsPlanned: () =>
      lookAndSend(async () => {
        const read = await findProject(lists, opened.value.key);
        const now = read.ok ? read.value : opened;
        return { update: asPlanned(now.value), etag: now.etag };
      }),
  };
}

function writerOf(opened: Project, now: Kept<Project>): string {
  const { latest } = now.value;
  const isNewReport = latest !== undefined && JSON.stringify(latest) !== JSON.stringify(opened.latest);
  return (isNewReport ? latest.author.name : now.modifiedBy) ?? '';
}
