import type { Day } from '#domain/calendar/day.ts';
import { projectEarnedValue } from '#domain/earnedValue/projectEarnedValue.ts';
import type { Signal, SignalName } from '#domain/health/health.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import { dayAgeWords, dayWords, dayWordsNear } from '#words/dayWords.ts';
import { signalName, signalSentence } from '#words/healthWords.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { ColumnId } from './columns.ts';

/** How one number came about: the rule in a sentence, what went in, and which row it was read from. */
export interface Evidence {
  readonly sentence: string;
  readonly inputs: readonly (readonly [name: string, value: string])[];
  readonly source: string;
}

interface Saying {
  readonly today: Day;
  readonly currency: string;
}

interface Asking extends Saying {
  /** The device does not keep costs, and SharePoint has not answered yet. */
  readonly isCostLeftOut: boolean;
}

type Input = readonly [name: string, value: string | undefined];

export function evidenceOf(of: ColumnId, standing: Standing, saying: Asking): Evidence {
  const { project } = standing;
  return {
    sentence: sentenceOf(of, standing, saying),
    inputs: inputsOf(of, project, saying).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
    source: say('grid.why.source', {
      key: project.key,
      day: project.reportedOn === undefined ? 'none' : dayWords(project.reportedOn, 'weekday'),
    }),
  };
}

function sentenceOf(of: ColumnId, { project, health }: Standing, saying: Asking): string {
  switch (of) {
    case 'cost': {
      const without = say(saying.isCostLeftOut ? 'grid.rule.costNotHere' : 'grid.rule.noCost');
      return ruled(health.signals, 'cost', saying, say('grid.rule.cost'), without);
    }
    case 'finish':
    case 'slip':
    case 'drawing':
    case 'trend':
      return ruled(
        health.signals,
        'schedule',
        saying,
        say('grid.rule.schedule'),
        say('grid.rule.noSchedule'),
      );
    case 'age':
      return say('grid.rule.age');
    case 'next':
      return ruled(
        health.signals,
        'milestones',
        saying,
        say('grid.rule.milestones'),
        say('grid.rule.noMilestones'),
      );
    case 'scope':
      return say(project.method === 'Agile' ? 'grid.rule.scopeAgile' : 'grid.rule.scope');
    case 'project':
    case 'status':
    case 'health':
    case 'lead':
    case 'team':
    case 'stage':
    case 'method':
    case 'sponsor':
      return say('grid.rule.health', { evidence: statusWords(health.evidence) });
  }
}

function ruled(
  signals: readonly Signal[],
  name: SignalName,
  saying: Saying,
  rule: string,
  without: string,
): string {
  const signal = signals.find((one) => one.name === name);
  return signal === undefined ? without : `${signalSentence(signal, saying)}. ${rule}`;
}

function inputsOf(of: ColumnId, project: Project, { today, currency }: Saying): readonly Input[] {
  const day = (of_: Day | undefined): string | undefined =>
    of_ === undefined ? undefined : dayWordsNear(of_, today);
  const money = (amount: number | undefined): string | undefined =>
    amount === undefined ? undefined : moneyWords(amount, currency);
  switch (of) {
    case 'cost': {
      const value = projectEarnedValue(project, [], today);
      return [
        [say('grid.input.budget'), money(project.budget)],
        [say('grid.input.spent'), money(project.spentToDate)],
        [say('grid.input.earned'), money(value?.earned)],
        [say('grid.input.atEnd'), money(value?.estimateAtCompletion)],
      ];
    }
    case 'finish':
    case 'slip':
    case 'drawing':
    case 'trend':
      return [
        [say('grid.input.baseline'), day(project.baselineFinish)],
        ...project.forecastHistory
          .slice(-6)
          .map(({ on, finish }): Input => [
            say('grid.input.reported', { day: dayWordsNear(on, today) }),
            day(finish),
          ]),
      ];
    case 'age':
      return [[say('grid.input.reportedOn'), day(project.reportedOn)]];
    case 'next':
      return [[project.nextMilestone ?? '', day(project.nextMilestoneOn)]];
    case 'scope':
      return [
        [say('grid.input.done'), project.doneTotal === undefined ? undefined : String(project.doneTotal)],
        [
          say('grid.input.left'),
          project.backlogItems === undefined ? undefined : String(project.backlogItems),
        ],
        [
          say('grid.input.weight'),
          project.weightDone === undefined ? undefined : `${Math.round(project.weightDone)} %`,
        ],
      ];
    case 'project':
    case 'status':
    case 'health':
    case 'lead':
    case 'team':
    case 'stage':
    case 'method':
    case 'sponsor':
      return [];
  }
}

export interface SignalWords {
  readonly name: SignalName;
  readonly level: Signal['level'];
  readonly title: string;
  readonly sentence: string;
  readonly age: string;
  readonly isQuiet: boolean;
}

/** Worst first; green ones stay listed, quieter. */
export function signalsOf({ health }: Standing, saying: Saying): readonly SignalWords[] {
  return health.signals.map((signal) => ({
    name: signal.name,
    level: signal.level,
    title: signalName(signal.name),
    sentence: signalSentence(signal, saying),
    age: signal.asOf === undefined ? '' : dayAgeWords(signal.asOf, saying.today),
    isQuiet: signal.level === 'green' || signal.level === 'unknown',
  }));
}
