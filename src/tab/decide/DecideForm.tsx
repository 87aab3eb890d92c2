import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';

import type { ProjectChange } from '#domain/decision/change.ts';
import type { NotDecided, OnTheTable } from '#domain/decision/planDecision.ts';
import type { Day } from '#domain/calendar/day.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { type Deciding } from './log/useDeciding.ts';
import { usePlanStyles } from './panel.styles.ts';
import { type Naming, projectName } from './planWords.ts';

export interface DecideFormProps {
  readonly changes: readonly ProjectChange[];
  readonly channels: readonly string[];
  readonly table: OnTheTable;
  readonly checkedOn: Day;
  readonly today: Day;
  readonly naming: Naming;
  readonly pmoName: string;
  readonly deciding: Deciding;
  readonly mayShare: boolean;
  readonly onDeciding: () => void;
  /** Undefined: it was not decided after all. */
  readonly onDecided: (id: string | undefined) => void;
}

/** With why, and with what it does said before. Who may not decide can share what was found. */
export function DecideForm(props: DecideFormProps) {
  const { changes, deciding, pmoName, channels, mayShare } = props;
  const styles = usePlanStyles();
  const shareButton = (
    <Button
      appearance={deciding.mayDecide === false ? 'primary' : 'secondary'}
      disabled={changes.length === 0}
      onClick={() => void deciding.share(changes, channels)}
      data-testid="share-scenario"
    >
      {say('decide.share')}
    </Button>
  );
  return (
    <div className={styles.form} data-testid="decide-form">
      {deciding.mayDecide === false ? (
        <>
          <p className={styles.writes} data-testid="may-not-decide">
            {say(mayShare ? 'decide.readOnly' : 'decide.readOnly.noShare', { pmo: pmoName })}
          </p>
          {mayShare && <div className={styles.buttons}>{shareButton}</div>}
        </>
      ) : (
        <Asked {...props}>{shareButton}</Asked>
      )}
    </div>
  );
}

function Asked(props: DecideFormProps & { readonly children: React.ReactNode }) {
  const { changes, table, deciding, naming, pmoName, onDeciding, onDecided, children } = props;
  const styles = usePlanStyles();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<NotDecided>();
  const [isDeciding, setDeciding] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useRef<string>(undefined);
  const decide = async (): Promise<void> => {
    if (why.trim() === '') {
      setProblem({ kind: 'whyMissing' });
      field.current?.focus();
      return;
    }
    setDeciding(true);
    onDeciding();
    // One id however often it is pressed: what was written once is not written again.
    id.current ??= deciding.newId();
    const decided = await deciding.decide({ id: id.current, changes, why: why.trim(), table });
    setDeciding(false);
    if (decided.ok) onDecided(decided.value.id);
    else {
      id.current = undefined;
      setProblem(decided.error);
      onDecided(undefined);
    }
  };
  return (
    <>
      {changes.length > 0 && (
        <Field
          label={say('decide.why')}
          required
          {...(problem?.kind === 'whyMissing'
            ? { validationMessage: say('decide.why.missing'), validationState: 'warning' as const }
            : {})}
        >
          <Textarea
            textarea={{ ref: field }}
            value={why}
            maxLength={1000}
            resize="vertical"
            onChange={(_, data) => {
              setProblem(undefined);
              setWhy(data.value);
            }}
            data-testid="why-decided"
          />
        </Field>
      )}
      <p className={styles.writes} data-testid="what-it-does">
        {whatItDoes(props)}
      </p>
      <div role="alert">
        {problem !== undefined && problem.kind !== 'whyMissing' && (
          <p className={styles.writes} data-testid="not-decided">
            {notDecidedWords(problem, naming, pmoName)}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={changes.length === 0 || isDeciding}
          onClick={() => void decide()}
          data-testid="decide"
        >
          {isDeciding
            ? say('decide.deciding')
            : changes.length === 0
              ? say('decide.decideNone')
              : say('decide.decide', { count: changes.length })}
        </Button>
        {children}
      </div>
    </>
  );
}

function whatItDoes({ changes, channels, checkedOn, today }: DecideFormProps): string {
  if (changes.length === 0) return say('decide.writesNothing');
  return [
    say('decide.writes', { count: changes.length }),
    say('decide.posts', { channels: channels.length }),
    say('decide.undo'),
    say('decide.checked', { day: dayWordsNear(checkedOn, today) }),
  ].join(' ');
}

function notDecidedWords(problem: NotDecided, naming: Naming, pmo: string): string {
  switch (problem.kind) {
    case 'whyMissing':
      return say('decide.why.missing');
    case 'nothingChanges':
    case 'demandUnread':
      return say(`decide.notDecided.${problem.kind}`);
    case 'noRights':
      return say('decide.notDecided.noRights', { pmo });
    case 'changedMeanwhile':
      return say('decisions.not.changedMeanwhile', {
        project: projectName(naming, problem.projectKey),
        by: problem.by ?? 'none',
      });
    case 'projectUnknown':
    case 'projectOver':
      return say(`decide.notDecided.${problem.kind}`, { project: projectName(naming, problem.projectKey) });
  }
}
