import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { LogEntry } from '#domain/decision/decisionLog.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { dayAgeWords } from '#words/dayWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { AnswerForm } from './AnswerForm.tsx';
import { useAskedStyles } from './asked.styles.ts';
import type { LogFacts } from './logFacts.ts';

/** What somebody waits for; answered here in a minute, or with the options beside it. */
export function AskedPart({
  asked,
  facts,
}: {
  readonly asked: readonly LogEntry[];
  readonly facts: LogFacts;
}) {
  const styles = useAskedStyles();
  if (asked.length === 0) return undefined;
  return (
    <section className={styles.part} aria-labelledby="asked-decisions" data-testid="asked-decisions">
      <h2 id="asked-decisions" className={styles.title}>
        {say('decisions.asked.title')}
      </h2>
      <ul className={styles.list}>
        {asked.map((entry) => (
          <AskedOne key={entry.id} entry={entry} facts={facts} />
        ))}
      </ul>
      {facts.mayDecide === false && (
        <p className={styles.small}>{say('decisions.asked.readOnly', { pmo: facts.settings.pmoName })}</p>
      )}
    </section>
  );
}

function AskedOne({ entry, facts }: { readonly entry: LogEntry; readonly facts: LogFacts }) {
  const styles = useAskedStyles();
  const { router } = useTabDeps();
  const [isAnswering, setAnswering] = useState(false);
  const { decision } = entry;
  const project = facts.projects.get(decision.projectKey ?? '');
  return (
    <li className={styles.item} data-testid="asked">
      <div className={styles.line}>
        <div className={styles.words}>
          {project === undefined ? (
            <b>{decision.title}</b>
          ) : (
            <Said message="decisions.asked.about" values={{ project: project.name, title: decision.title }} />
          )}
          {decision.why !== undefined && <p className={styles.small}>{decision.why}</p>}
          <p className={styles.small}>
            {say('decisions.asked.by', {
              name: decision.askedBy === undefined ? 'none' : spokenName(decision.askedBy),
              age:
                decision.askedOn === undefined
                  ? say('decisions.asked.ageUnknown')
                  : dayAgeWords(decision.askedOn, facts.today),
            })}
          </p>
        </div>
        <LinkButton onClick={() => router.go('/tab/decide')}>{say('decisions.asked.options')}</LinkButton>
        {facts.mayDecide === true && !isAnswering && (
          <Button
            appearance="primary"
            aria-label={say('decisions.asked.label', { title: decision.title })}
            onClick={() => setAnswering(true)}
          >
            {say('decisions.asked.decide')}
          </Button>
        )}
      </div>
      {isAnswering && <AnswerForm entry={entry} project={project} onClose={() => setAnswering(false)} />}
    </li>
  );
}
