import { useEffect, useEffectEvent, useState } from 'react';

import { createProject } from '#data/project/createProject.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { createProblemWords } from '#tab/config/createProblemWords.ts';
import { type TabDeps, useTabDeps } from '#tab/tabDeps.ts';
import { allowSave, offerTab, type PinAnswer } from '#teams/configPage.ts';
import { portfolioTab, projectTab } from '#teams/links.ts';
import { say } from '#words/say.ts';

import type { NewProjectForm } from './NewProjectFields.tsx';

export type ToPin =
  | { readonly kind: 'existing'; readonly project: Project | undefined }
  | { readonly kind: 'portfolio'; readonly teamKey: string; readonly teamName: string }
  | {
      readonly kind: 'new';
      readonly form: NewProjectForm;
      readonly teamKey: string | undefined;
      readonly today: Day;
    };

/** Teams' Save button: enabled once there is something to pin, and it makes a new project first. Gives words if that did not work. */
export function usePinning(toPin: ToPin): string | undefined {
  const deps = useTabDeps();
  const [problem, setProblem] = useState<string>();
  const isReady = isWhole(toPin);
  const onSave = useEffectEvent(async (): Promise<PinAnswer> => {
    const answer = await answerOf(deps, toPin);
    setProblem(answer.kind === 'notYet' ? answer.why : undefined);
    return answer;
  });
  useEffect(() => offerTab(() => onSave()), []);
  useEffect(() => allowSave(isReady), [isReady]);
  return problem;
}

function isWhole(toPin: ToPin): boolean {
  if (toPin.kind === 'portfolio') return true;
  return toPin.kind === 'existing' ? toPin.project !== undefined : toPin.form.name.trim() !== '';
}

async function answerOf(deps: TabDeps, toPin: ToPin): Promise<PinAnswer> {
  switch (toPin.kind) {
    case 'existing':
      return pinOf(toPin.project);
    case 'new':
      return pinNew(deps, toPin);
    case 'portfolio': {
      const name = say('config.portfolio.tab', { team: toPin.teamName });
      return { kind: 'pin', tab: portfolioTab(globalThis.location.origin, toPin.teamKey, name) };
    }
  }
}

function pinOf(project: Pick<Project, 'key' | 'name'> | undefined): PinAnswer {
  return project === undefined
    ? { kind: 'notYet', why: say('config.chooseFirst') }
    : { kind: 'pin', tab: projectTab(globalThis.location.origin, project.key, project.name) };
}

async function pinNew(
  { lists, tokens }: TabDeps,
  { form, teamKey, today }: Extract<ToPin, { kind: 'new' }>,
): Promise<PinAnswer> {
  const { method, finish } = form;
  const plan = finish === undefined ? {} : { startOn: today, baselineFinish: finish, forecastFinish: finish };
  try {
    const lead = await tokens.whoAmI();
    const made = await createProject(lists, { name: form.name.trim(), method, teamKey, lead, ...plan });
    return made.ok ? pinOf(made.value.value) : { kind: 'notYet', why: createProblemWords(made.error) };
  } catch {
    return { kind: 'notYet', why: createProblemWords({ kind: 'signInNeeded' }) };
  }
}
