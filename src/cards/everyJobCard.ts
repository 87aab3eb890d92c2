import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { weekChanges } from '#domain/portfolio/weekChanges.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';

import { agendaCard } from './agendaCard.ts';
import { answerCard } from './answerCard.ts';
import type { CardScene, ProjectOnCard } from './cardInput.ts';
import { decisionCard } from './decisionCard.ts';
import { digestCard } from './digestCard.ts';
import type { Card } from './elements.ts';
import { kickOffCard, startCard } from './kickOffCard.ts';
import { nudgeCard, quietCard } from './nudgeCard.ts';
import { scenarioCard } from './scenarioCard.ts';
import { withdrawnCard } from './withdrawnCard.ts';

/** What the job posts, for the gallery and the rules. */
export function everyJobCard(input: {
  readonly shown: ProjectOnCard;
  readonly scene: CardScene;
  readonly person: string;
}): Record<string, Card> {
  const { shown, scene, person } = input;
  const { project } = shown;
  const decision = decisionOf(project, person, scene);
  const { today } = scene;
  const digest = (projects: readonly Project[], teamName: string | undefined): Card =>
    digestCard({ teamName, week: weekChanges(whatMattersFirst(projects, today), today), scene });
  const said = project.needHelp ?? project.name;
  return {
    digest: digest(weekOf(project, scene), undefined),
    digestOfTeam: digest([project, { ...project, needHelp: undefined }], shown.teamName),
    nudge: nudgeCard({ ...shown, scene, canAskForHelp: true }),
    quiet: quietCard({ project, scene }),
    decision: decisionCard({ decision, project, scene }),
    scenario: scenarioCard({
      proposed: [
        { change: { projectKey: project.key, kind: 'Delay', weeks: 4 }, project },
        { change: { projectKey: project.key, kind: 'Stop' }, project: { ...project, isConfidential: true } },
      ],
      promise: {
        measure: 'overload',
        skills: [project.teamKey ?? project.name],
        firstWeek: isoWeekOf(today),
        weeks: 6,
        before: 3.4,
        after: 0.4,
      },
      scene,
    }),
    decisionConfidential: decisionCard({ decision, project: { ...project, isConfidential: true }, scene }),
    answer: answerCard({
      said,
      answer: { kind: 'answered', words: project.headline ?? project.name },
      scene,
    }),
    answerTaken: answerCard({ said, answer: { kind: 'taken', by: person }, scene }),
    answerDone: answerCard({ said, answer: { kind: 'done', by: person, on: today }, scene }),
    kickOff: kickOffCard({ shown, milestones: milestonesOf(project, scene), scene }),
    start: startCard({ scene, startUrl: scene.openUrl }),
    agenda: agendaCard({
      practice: {
        title: project.headline ?? project.name,
        summary: project.needHelp ?? '',
        methods: [],
        agenda: [5, 20, 5].map((minutes) => ({ minutes, what: project.name })),
        checklist: [project.name, said],
      },
      project,
      day: today,
      startAt: '09:30',
      scene,
    }),
    withdrawn: withdrawnCard({ asOf: scene.asOf }),
  };
}

/** Many of each: changed, as before, and silent. */
function weekOf(project: Project, { today }: CardScene): readonly Project[] {
  const finish = project.forecastFinish ?? today;
  const changed: Project = {
    ...project,
    reportedOn: today,
    needHelpSince: today,
    forecastHistory: [
      { on: project.startOn ?? today, finish: project.baselineFinish ?? finish },
      { on: today, finish },
    ],
  };
  const same: Project = { ...project, needHelp: undefined, reportedOn: today };
  const silent: Project = { ...same, reportedOn: project.startOn };
  return [changed, same, silent].flatMap((one) =>
    Array.from({ length: 15 }, (_, index) => ({ ...one, key: `${one.key}${index}` })),
  );
}

const milestonesOf = (project: Project, { today }: CardScene): readonly Milestone[] =>
  Array.from({ length: 8 }, () => ({
    projectKey: project.key,
    title: project.headline ?? project.name,
    baseline: today,
    forecast: project.forecastFinish ?? today,
    actual: undefined,
    weight: 1,
    isBusinessEvent: false,
    dependsOn: [],
    forecastHistory: [],
  }));

const decisionOf = (project: Project, person: string, { today }: CardScene): Decision => ({
  projectKey: project.key,
  title: project.headline ?? project.name,
  kind: 'Delay',
  state: 'Decided',
  askedBy: undefined,
  askedOn: today,
  decidedBy: { id: 'a2', upn: '', name: person },
  decidedOn: today,
  weeks: 2,
  why: project.needHelp,
  scenario: undefined,
  expectedEffect: undefined,
  checkOn: project.forecastFinish,
  actualEffect: undefined,
});
