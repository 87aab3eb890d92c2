import { Select } from '@fluentui/react-components';
import { useState } from 'react';

import type { Method } from '#domain/project/project.ts';
import {
  methodAdvice,
  type MethodAnswers,
  type MethodFlip,
  methodQuestions,
  type MethodQuestion,
  questionNames,
  flipMethod,
} from '#domain/toolkit/methodAdvice.ts';
import { percent } from '#tab/parts/Bar.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';

const firstAnswers: MethodAnswers = {
  clear: 'partly',
  feedback: 'monthly',
  late: 'some',
  gates: 'some',
  team: 'together',
};

const mostShown = 3;

/** When short loops pay, when a plan, when both: five questions, and the same honesty about what would change it. */
export function MethodAdvisor({ onAdvised }: { onAdvised: (method: Method) => void }) {
  const styles = useToolkitStyles();
  const [answers, setAnswers] = useState(firstAnswers);
  const advice = methodAdvice(answers);
  const answer = (next: MethodAnswers): void => {
    setAnswers(next);
    onAdvised(methodAdvice(next).method);
  };
  return (
    <div data-testid="method-advice">
      <h2 id="method-advice" className={styles.title}>
        {say('toolkit.method.title')}
      </h2>
      <div>
        {questionNames.map((question) => (
          <label key={question} className={styles.asked}>
            <span>{say(`toolkit.method.q.${question}`)}</span>
            <Select
              size="small"
              value={answers[question]}
              onChange={(_, { value }) => answer(flipMethod(answers, { question, to: value }))}
              data-testid={`method-${question}`}
            >
              {methodQuestions[question].map((one) => (
                <option key={one} value={one}>
                  {answerWords(question, one)}
                </option>
              ))}
            </Select>
          </label>
        ))}
      </div>
      <div className={styles.box} data-testid="method-answer" aria-live="polite">
        <p className={styles.answer}>
          <Said message="toolkit.method.answer" values={{ method: advice.method }} />
        </p>
        <div className={styles.scale} aria-hidden="true">
          <div className={styles.pointer} style={{ insetInlineStart: percent((advice.lean + 1) / 2) }} />
        </div>
        <div className={styles.ends} aria-hidden="true">
          <span>{say('toolkit.method.plan')}</span>
          <span>{say('toolkit.method.loops')}</span>
        </div>
        <ul className={styles.reasons}>
          {advice.because.map((question) => (
            <li key={question}>{becauseWords(question, answers)}</li>
          ))}
        </ul>
        {advice.against.length > 0 && (
          <>
            <h3 className={styles.heading}>{say('toolkit.method.but')}</h3>
            <ul className={styles.reasons}>
              {advice.against.map((question) => (
                <li key={question}>{becauseWords(question, answers)}</li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.would} data-testid="method-would-change">
          <h3 className={styles.wouldTitle}>{say('toolkit.would')}</h3>
          <ul className={styles.plainList}>
            {advice.wouldChange.slice(0, mostShown).map(({ flips, to }) => (
              <li key={to} className={styles.wouldLine}>
                <LinkButton
                  onClick={() => answer(flips.reduce(flipMethod, answers))}
                  testId={`method-would-${to}`}
                >
                  {say('toolkit.would.to', { tool: say('toolkit.method.name', { method: to }) })}
                </LinkButton>
                {flips.map((flip) => (
                  <span key={flip.question} className={styles.chip}>
                    {flipWords(flip)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

const answerWords = (question: MethodQuestion, answer: string): string =>
  say(`toolkit.method.a.${question}`, { answer });

const becauseWords = (question: MethodQuestion, answers: MethodAnswers): string =>
  say(`toolkit.method.because.${question}`, { answer: answers[question] });

const flipWords = ({ question, to }: MethodFlip): string =>
  say('toolkit.method.flip', {
    question: say(`toolkit.method.q.${question}`),
    answer: answerWords(question, to),
  });
