import { type Day, daysBetween } from '#domain/calendar/day.ts';
import type { EvidenceHealth, Signal } from '#domain/health/health.ts';
import { shortAge } from '#tab/parts/shortAge.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';
import { dayAgeWords, instantAgeWords } from '#words/dayWords.ts';
import { signalName, signalSentence } from '#words/healthWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { leadOf } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';

export interface Opinion {
  readonly title: string;
  readonly status: Status;
  readonly detail: string;
}

export interface Reason {
  readonly id: string;
  readonly status: Status;
  readonly name: string;
  readonly sentence: string;
  readonly age: string;
}

export function leadOpinion(facts: ProjectFacts): Opinion {
  const { rag, reportedOn } = facts.project.value;
  if (facts.handSet)
    return {
      title: say('tab.verdict.setInSharePoint'),
      status: rag ?? 'notSet',
      detail: handSetDetail(facts),
    };
  const lead = leadOf(facts.project.value);
  return {
    title:
      lead === undefined ? say('tab.verdict.leadSays') : say('tab.verdict.says', { name: spokenName(lead) }),
    status: rag ?? 'notSet',
    detail: reportedOn === undefined ? say('tab.verdict.noReportYet') : reportDetail(facts, reportedOn),
  };
}

function reportDetail({ project, today }: ProjectFacts, reportedOn: Day): string {
  const age = dayAgeWords(reportedOn, today);
  const { ragSince } = project.value;
  const weeks = ragSince === undefined ? 0 : Math.floor(daysBetween(ragSince, today) / 7);
  return weeks < 2 ? age : say('tab.verdict.running', { age, weeks });
}

function handSetDetail({ project, now }: ProjectFacts): string {
  const age = instantAgeWords(Date.parse(project.modifiedAt), now);
  return project.modifiedBy === undefined
    ? say('tab.verdict.handSet', { age })
    : say('tab.verdict.handSetBy', { name: project.modifiedBy, age });
}

export function evidenceOpinion({ project, health, readAt, now }: ProjectFacts): Opinion {
  const { evidence, signals } = health;
  const same = signals.filter((signal) => signal.level === evidence).length;
  const age = say('tab.verdict.read', { age: instantAgeWords(readAt, now) });
  const detail =
    evidence === 'noNews' && project.value.reportedOn === undefined
      ? say('tab.verdict.noReportYet')
      : evidence === 'noNews' || evidence === 'unknown'
        ? say(`tab.verdict.${evidence}`)
        : say('tab.verdict.signals', { age, same, all: signals.length, level: evidence });
  return { title: say('tab.verdict.evidenceSays'), status: evidence, detail };
}

/** The reasons as they stand: worst first, each with the age of what it was read from. */
export function reasonsOf({ health, today, settings }: ProjectFacts): readonly Reason[] {
  return health.signals.map((signal) => ({
    id: signal.name,
    status: statusOfSignal(signal),
    name: signalName(signal.name),
    sentence: signalSentence(signal, { today, currency: settings.currency }),
    age: signal.asOf === undefined ? '' : shortAge(signal.asOf, today),
  }));
}

const statusOfSignal = ({ name, level }: Signal): EvidenceHealth =>
  name === 'freshness' && level === 'unknown' ? 'noNews' : level;

export function reasonsTitle({ health, project }: ProjectFacts): string {
  const { evidence, gap } = health;
  const { rag } = project.value;
  if (gap !== 'agree' || (rag !== undefined && rag !== evidence && isColour(evidence)))
    return say('tab.reasons.differ');
  if (evidence === 'red' || evidence === 'amber') return say('tab.reasons.makes', { level: evidence });
  return say('tab.reasons.evidence');
}

const isColour = (evidence: EvidenceHealth): boolean => evidence !== 'noNews' && evidence !== 'unknown';
