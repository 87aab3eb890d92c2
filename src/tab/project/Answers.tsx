import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { Bar } from '#tab/parts/Bar.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';

import { type Answer, type BarAnswer, costAnswer, doneAnswer } from './answersModel.ts';
import { finishAnswer } from './finishAnswer.ts';
import { FinishLine } from './FinishLine.tsx';
import type { ProjectFacts } from './projectFacts.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.15fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  },
  card: {
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '18px',
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', padding: '6px 0' },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  calm: { fontSize: tokens.fontSizeBase400, lineHeight: '26px', color: tokens.colorNeutralForeground2 },
  aside: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  drawing: { minHeight: '16px', display: 'flex', flexDirection: 'column', justifyContent: 'center' },
  note: {
    paddingTop: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** When, how much, what cost: the same three questions for every method. */
export function Answers({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const finish = finishAnswer(facts);
  const done = doneAnswer(facts);
  const cost = costAnswer(facts);
  return (
    <div className={styles.row}>
      <AnswerCard answer={finish} testId="answer-when">
        {finish.drawing !== undefined && <FinishLine places={finish.drawing} status={finish.status} />}
      </AnswerCard>
      <AnswerCard answer={done} testId="answer-how-much">
        <BarOf answer={done} />
      </AnswerCard>
      <AnswerCard answer={cost} testId="answer-cost">
        <BarOf answer={cost} />
      </AnswerCard>
    </div>
  );
}

function BarOf({ answer }: { answer: BarAnswer }) {
  const { bar, status } = answer;
  if (bar === undefined) return null;
  const overStatus = status === 'green' || status === 'amber' || status === 'red' ? status : 'unknown';
  return <Bar filled={bar.filled} over={bar.over} limit={bar.limit} overStatus={overStatus} />;
}

function AnswerCard({ answer, testId, children }: { answer: Answer; testId: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.card} data-testid={testId} aria-label={answer.question}>
      <div className={styles.head}>
        <h2 className={styles.question}>{answer.question}</h2>
        {answer.status !== undefined && (
          <span className={styles.small}>
            <StatusMark status={answer.status} />
          </span>
        )}
      </div>
      <div className={styles.figures}>
        <span className={answer.isKept ? styles.figure : styles.calm}>{answer.figure}</span>
        <span className={styles.aside}>{answer.aside}</span>
      </div>
      {answer.isKept && <div className={styles.drawing}>{children}</div>}
      <div className={styles.note}>{answer.note}</div>
    </section>
  );
}
