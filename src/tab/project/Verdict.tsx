import type { ReactNode } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { dayAgeWords } from '#words/dayWords.ts';
import { firstName, spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { impactOf, leadOf } from './impact.ts';
import type { ProjectActions } from './ProjectHeader.tsx';
import type { ProjectFacts } from './projectFacts.ts';
import { Reasons } from './Reasons.tsx';
import { evidenceOpinion, leadOpinion, type Opinion } from './verdictModel.ts';
import { useVerdictStyles } from './verdict.styles.ts';
import { WeekStrip } from './WeekStrip.tsx';

/** What the lead says beside what the evidence says, the same size; when the two agree the layout does not change. */
export function Verdict({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useVerdictStyles();
  const canWriteReport = facts.handSet && actions.mayWrite === true;
  return (
    <section className={styles.panel} aria-label={say('tab.verdict.label')} data-testid="verdict">
      <div className={styles.halves}>
        <div className={styles.opinions}>
          <div className={styles.two}>
            <OpinionBlock opinion={leadOpinion(facts)} testId="lead-says">
              {canWriteReport && (
                <LinkButton onClick={actions.update} testId="write-report">
                  {say('tab.verdict.writeReport')}
                </LinkButton>
              )}
            </OpinionBlock>
            <OpinionBlock opinion={evidenceOpinion(facts)} testId="evidence-says" />
          </div>
          <WeekStrip facts={facts} />
        </div>
        <Reasons facts={facts} />
      </div>
      <Footer facts={facts} actions={actions} />
    </section>
  );
}

function OpinionBlock(props: { opinion: Opinion; testId: string; children?: ReactNode }) {
  const styles = useVerdictStyles();
  const { title, status, detail } = props.opinion;
  return (
    <div data-testid={props.testId}>
      <div className={styles.label}>{title}</div>
      <StatusMark status={status} size="title" />
      <div className={styles.age}>
        {detail} {props.children}
      </div>
    </div>
  );
}

function Footer({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useVerdictStyles();
  const impact = impactOf(facts);
  const question = questionOf(facts);
  if (impact === undefined && question === undefined) return null;
  return (
    <div className={styles.footer}>
      <span>{impact !== undefined && <Said message={impact.message} values={impact.values} />}</span>
      {question !== undefined && (
        <span className={styles.question}>
          {question.words}{' '}
          {question.canAnswer && actions.mayWrite === true && (
            <LinkButton onClick={actions.addReason} testId="add-reason">
              {say('tab.question.addReason')}
            </LinkButton>
          )}
        </span>
      )}
    </div>
  );
}

/** HE10: asked only while the two opinions part; a question, never a reproach. */
function questionOf({
  handSet,
  health,
  project,
  today,
}: ProjectFacts): { words: string; canAnswer: boolean } | undefined {
  if (health.gap === 'agree') return undefined;
  const lead = leadOf(project.value);
  const name = handSet
    ? firstName(project.modifiedBy ?? 'none')
    : lead === undefined
      ? 'none'
      : spokenName(lead);
  const { reason, reasonOn } = project.value;
  if (health.gapIsQuiet && reason !== undefined && reasonOn !== undefined)
    return {
      words: say('tab.question.reason', { name, reason, age: dayAgeWords(reasonOn, today) }),
      canAnswer: false,
    };
  return health.gap === 'watermelon'
    ? { words: say('tab.question.knowsMore', { name }), canAnswer: true }
    : { words: say('tab.question.cautious', { name }), canAnswer: false };
}
