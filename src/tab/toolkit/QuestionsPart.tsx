import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { questionsFor, type TechnicalQuestion } from '#domain/toolkit/questions.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';

/** The other way round: from a wish of the business to what somebody technical would ask. */
export function QuestionsPart({ rows }: PartProps) {
  const styles = useToolkitStyles();
  const { notices } = useTabDeps();
  const [wish, setWish] = useState('');
  const questions = useMemo(
    () =>
      questionsFor(
        wish,
        rows.map(({ value }) => value),
      ),
    [wish, rows],
  );
  const copy = (): void =>
    void copyText([wish.trim(), '', ...questions.map(({ question }) => `- ${question}`)].join('\n')).then(
      (isCopied) => notices.tell(say(isCopied ? 'toolkit.questions.copied' : 'toolkit.questions.notCopied')),
    );
  return (
    <section className={styles.single} aria-labelledby="questions">
      <h1 id="questions" className={styles.title}>
        {say('toolkit.questions.title')}
      </h1>
      <p className={styles.note}>{say('toolkit.questions.why')}</p>
      <Field label={say('toolkit.questions.wish')}>
        <Textarea
          value={wish}
          rows={3}
          maxLength={1000}
          placeholder={say('toolkit.questions.example')}
          onChange={(_, { value }) => setWish(value)}
          data-testid="wish"
        />
      </Field>
      <p className={styles.spread} aria-live="polite">
        <span className={styles.small}>
          {wish.trim() === ''
            ? say('toolkit.questions.none')
            : say('toolkit.questions.count', { count: questions.length })}
        </span>
      </p>
      <ol className={styles.rows} data-testid="questions">
        {questions.map((asked) => (
          <Question key={asked.question} asked={asked} />
        ))}
      </ol>
      {questions.length > 0 && (
        <p>
          <Button onClick={copy}>{say('toolkit.questions.copy')}</Button>
        </p>
      )}
    </section>
  );
}

function Question({ asked }: { asked: TechnicalQuestion }) {
  const styles = useToolkitStyles();
  const { question, why, calledBy } = asked;
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        <span className={styles.rowTitle}>{question}</span>
        <br />
        <span className={styles.small}>{why}</span>
      </span>
      <span className={styles.small}>
        {calledBy.length === 0
          ? say('toolkit.questions.always')
          : say('toolkit.questions.because', { words: calledBy.join(', ') })}
      </span>
    </li>
  );
}
