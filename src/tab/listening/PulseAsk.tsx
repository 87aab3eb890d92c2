import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { pulseMarks, pulseQuestions } from '#domain/listening/pulse.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';
import { TeamField } from './TeamField.tsx';
import { usePulse } from './usePulse.ts';

/** Two questions, at most once a month, and said beforehand what is known of the answer and what is not. */
export function PulseAsk({ portfolio, today }: { portfolio: Overview; today: Day }) {
  const styles = useListeningStyles();
  const pulse = usePulse(portfolio, today);
  const [isExplained, setIsExplained] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { draft, change, problem, sendProblem, isSending } = pulse;
  if (!pulse.isDue) return undefined;
  const notNow = (
    <Button
      size="small"
      appearance="subtle"
      disabled={isSending}
      onClick={pulse.notNow}
      data-testid="pulse-not-now"
    >
      {say('listening.pulse.notNow')}
    </Button>
  );
  if (!isOpen)
    return (
      <section className={styles.pulseLine} aria-labelledby="pulse-ask" data-testid="pulse-ask">
        <span className={styles.pulseWords}>
          <h2 id="pulse-ask" className={styles.name}>
            {say('listening.pulse.title')}
          </h2>
          <span className={styles.quiet}>{say('listening.pulse.intro')}</span>
        </span>
        <Button size="small" onClick={() => setIsOpen(true)} data-testid="pulse-open">
          {say('listening.pulse.open')}
        </Button>
        {notNow}
      </section>
    );
  return (
    <section className={styles.pulse} aria-labelledby="pulse-ask" data-testid="pulse-ask">
      <h2 id="pulse-ask" className={styles.title}>
        {say('listening.pulse.title')}
      </h2>
      <div className={styles.questions}>
        {pulseQuestions.map((question) => (
          <Field key={question} label={say(`listening.pulse.${question}`)}>
            <RadioGroup
              layout="horizontal"
              value={String(draft[question] ?? '')}
              disabled={isSending}
              onChange={(_, data) =>
                change({ [question]: pulseMarks.find((mark) => String(mark) === data.value) })
              }
            >
              {pulseMarks.map((mark) => (
                <Radio
                  key={mark}
                  value={String(mark)}
                  label={markWords(question, mark)}
                  data-testid={`pulse-${question}-${mark}`}
                />
              ))}
            </RadioGroup>
          </Field>
        ))}
        <TeamField
          label={say('listening.pulse.team')}
          teams={portfolio.teams}
          value={draft.teamKey}
          none=""
          problem={problem === 'teamMissing' ? say('listening.pulse.teamMissing') : undefined}
          isDisabled={isSending}
          onChange={(teamKey) => change({ teamKey })}
        />
      </div>
      <p className={styles.kept}>
        {say('listening.pulse.kept')} {say('listening.pulse.notKept')}{' '}
        <LinkButton onClick={() => setIsExplained(!isExplained)} isExpanded={isExplained}>
          {say('listening.pulse.what')}
        </LinkButton>
      </p>
      {isExplained && <p className={styles.kept}>{say('listening.pulse.limits')}</p>}
      <div role="alert">
        {problem === 'markMissing' && <p className={styles.kept}>{say('listening.pulse.markMissing')}</p>}
        {sendProblem !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say(`listening.problem.${sendProblem}`)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttonRow}>
        <Button
          appearance="primary"
          size="small"
          disabled={isSending}
          onClick={() => void pulse.send()}
          data-testid="pulse-send"
        >
          {say('listening.pulse.send')}
        </Button>
        {notNow}
      </div>
    </section>
  );
}

function markWords(question: (typeof pulseQuestions)[number], mark: (typeof pulseMarks)[number]): string {
  if (mark === 1) return say(`listening.pulse.low.${question}`);
  return mark === 5 ? say(`listening.pulse.high.${question}`) : String(mark);
}
