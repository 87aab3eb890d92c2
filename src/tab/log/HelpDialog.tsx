import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { Labelled } from './LogFields.tsx';
import { longestHelpTitle } from './logKinds.ts';

export interface HelpDialogProps {
  readonly facts: ProjectFacts;
  readonly onAsked: (what: string) => void;
  readonly onCancel: () => void;
}

/** Two fields: what would help, and by when. Readers may ask too. */
export function HelpDialog({ facts, onAsked, onCancel }: HelpDialogProps) {
  const styles = useLogStyles();
  const { project, settings, today } = facts;
  const [what, setWhat] = useState(project.value.needHelp ?? '');
  const [by, setBy] = useState<Day>();
  const [problem, setProblem] = useState<'titleMissing' | 'titleTooLong'>();
  const ask = (): void => {
    const words = what.replaceAll(/\s+/gu, ' ').trim();
    if (words === '') setProblem('titleMissing');
    else if (words.length > longestHelpTitle) setProblem('titleTooLong');
    else onAsked(by === undefined ? words : say('log.whatBy', { what: words, day: dayWords(by, 'full') }));
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface data-testid="help-dialog">
        <DialogBody>
          <DialogTitle>{say('log.help.title', { project: project.value.name })}</DialogTitle>
          <DialogContent className={styles.fields}>
            <p className={styles.quiet}>{say('log.help.who', { pmo: settings.pmoName })}</p>
            <Field
              label={<Labelled text={say('log.help.what')} note="" />}
              {...(problem === undefined
                ? {}
                : {
                    validationMessage: say(`log.problem.${problem}`, { longest: longestHelpTitle }),
                    validationState: 'warning' as const,
                  })}
            >
              <Textarea
                value={what}
                rows={3}
                placeholder={say('log.help.example')}
                onChange={(_, data) => {
                  setProblem(undefined);
                  setWhat(data.value);
                }}
                data-testid="help-what"
              />
            </Field>
            <Field label={<Labelled text={say('log.dueOn.help')} note={say('log.optional')} />}>
              <DayField value={by} today={today} onChange={setBy} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{say('log.cancel')}</Button>
            <Button appearance="primary" onClick={ask} data-testid="help-ask">
              {say('log.help.ask')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
