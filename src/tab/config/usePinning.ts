import { useEffect, useEffectEvent, useState } from 'react';

import { updateItem } from '#data/lists/updateItem.ts';
import { createProject } from '#data/project/createProject.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import type { Project } from '#domain/project/project.ts';
import { ok } from '#domain/result.ts';
import { createProblemWords } from '#tab/config/createProblemWords.ts';
import { type TabDeps, useTabDeps } from '#tab/tabDeps.ts';
import { allowSave, offerTab, type PinAnswer } from '#teams/configPage.ts';
import { projectTab } from '#teams/links.ts';
import { say } from '#words/say.ts';

import type { NewProjectForm } from './NewProjectFields.tsx';

export type ToPin =
  | { readonly kind: 'existing'; readonly project: Project | undefined }
  | { readonly kind: 'new'; readonly form: NewProjectForm; readonly teamKey: string | undefined };

/** Teams' Save button: enabled once there is something to pin, and it makes a new project first. Gives words if that did not work. */
export function usePinning(toPin: ToPin): string | undefined {
  const deps = useTabDeps();
  const [problem, setProblem] = useState<string>();
  const isReady = toPin.kind === 'existing' ? toPin.project !== undefined : toPin.form.name.trim() !== '';
  const onSave = useEffectEvent(async (): Promise<PinAnswer> => {
    const answer = toPin.kind === 'existing' ? pinOf(toPin.project) : await pinNew(deps, toPin);
    setProblem(answer.kind === 'notYet' ? answer.why : undefined);
    return answer;
  });
  useEffect(() => offerTab(() => onSave()), []);
  useEffect(() => allowSave(isReady), [isReady]);
  return problem;
}

function pinOf(project: Pick<Project, 'key' | 'name'> | undefined): PinAnswer {
  return project === undefined
    ? { kind: 'notYet', why: say('config.chooseFirst') }
    : { kind: 'pin', tab: projectTab(globalThis.location.origin, project.key, project.name) };
}

async function pinNew(deps: TabDeps, { form, teamKey }: Extract<ToPin, { kind: 'new' }>): Promise<PinAnswer> {
  const { lists, tokens, clock, newOperationId } = deps;
  try {
    const lead = await tokens.whoAmI();
    const made = await createProject(lists, { name: form.name.trim(), method: form.method, teamKey, lead });
    if (!made.ok) return { kind: 'notYet', why: createProblemWords(made.error) };
    const { finish } = form;
    if (finish !== undefined) {
      const startOn = dayInZone('UTC', clock.now());
      // The project is there already; a plan that could not be added is added with the first update.
      await updateItem(
        lists.projects,
        made.value.id,
        (project) => ok({ ...project, startOn, baselineFinish: finish, forecastFinish: finish }),
        newOperationId(),
      );
    }
    return pinOf(made.value.value);
  } catch {
    return { kind: 'notYet', why: createProblemWords({ kind: 'signInNeeded' }) };
  }
}
