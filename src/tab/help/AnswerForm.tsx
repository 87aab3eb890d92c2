import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import { say } from '#words/say.ts';

import type { answerPlace } from './helpQueue.ts';
import { useQueueStyles } from './queue.styles.ts';

export interface AnswerFormProps {
  readonly place: ReturnType<typeof answerPlace>;
  /** What they will read, if that is the person's to write; else it is said beforehand. */
  readonly firstWords: string | undefined;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** What the asker will read and where, before it is sent. */
export function AnswerForm({ place, firstWords, onSend, onCancel }: AnswerFormProps) {
  const styles = useQueueStyles();
  const [words, setWords] = useState(firstWords ?? '');
  return (
    <div className={styles.form} data-testid="answer-form">
      {firstWords !== undefined && (
        <Field label={say('scorecard.queue.tell')}>
          <Textarea value={words} rows={2} maxLength={500} onChange={(_, data) => setWords(data.value)} />
        </Field>
      )}
      {firstWords === undefined && place !== undefined && (
        <p className={styles.quiet}>{say('scorecard.queue.tellDone')}</p>
      )}
      <p className={styles.quiet}>
        {place === undefined
          ? say('scorecard.queue.tellNowhere')
          : say(place.isThread ? 'scorecard.queue.tellThread' : 'scorecard.queue.tellChannel')}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabled={firstWords !== undefined && words.trim() === ''}
          onClick={() => onSend(words.trim())}
          data-testid="send-answer"
        >
          {say(place === undefined ? 'scorecard.queue.sendOnly' : 'scorecard.queue.send')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('scorecard.queue.cancel')}
        </Button>
      </div>
    </div>
  );
}
