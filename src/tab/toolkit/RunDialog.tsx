import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Input,
  Option,
} from '@fluentui/react-components';
import { useState } from 'react';

import { channelIdOf } from '#data/posts/channelIdOf.ts';
import type { Day } from '#domain/calendar/day.ts';
import { addDays } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { clockAfter, minutesOf, practiceFrom, readClock } from '#domain/toolkit/practices.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { agendaText } from './agendaText.ts';
import { PracticeDetails } from './PracticeDetails.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { useAskForAgenda } from './useAskForAgenda.ts';
import type { ToolkitRow } from './useToolkit.ts';

export interface RunDialogProps {
  readonly row: ToolkitRow;
  readonly settings: PmoSettings;
  readonly projects: readonly Project[];
  /** Chosen already, where it is run for one project. */
  readonly projectKey: string | undefined;
  readonly onClose: () => void;
}

/** When and where; the agenda with its times stands below as it will be read. Asked for as a card in the channel, or copied. */
export function RunDialog({ row, settings, projects, projectKey, onClose }: RunDialogProps) {
  const styles = useToolkitStyles();
  const { clock, notices } = useTabDeps();
  const practice = practiceFrom(row.value);
  const [key, setKey] = useState(projectKey);
  const [day, setDay] = useState<Day | undefined>(() => addDays(pmoToday(settings, clock.now()), 1));
  const [typed, setTyped] = useState('10:00');
  const startAt = readClock(typed);
  const channels = projects.filter(
    ({ channelLink, isConfidential }) => !isConfidential && channelIdOf(channelLink) !== undefined,
  );
  const project = channels.find((one) => one.key === key);
  const ask = useAskForAgenda(row, project);
  const post = async (): Promise<void> => {
    if (startAt === undefined) return;
    onClose();
    await ask?.(day, startAt);
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(agendaText(practice, day, startAt));
    notices.tell(say(isCopied ? 'toolkit.run.copied' : 'toolkit.run.notCopied'));
    if (isCopied) onClose();
  };
  const minutes = minutesOf(practice);
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface data-testid="run-dialog">
        <DialogBody>
          <DialogTitle>{say('toolkit.run.title', { title: practice.title })}</DialogTitle>
          <DialogContent>
            {row.value.clientKey === undefined ? (
              <p className={styles.note}>{say('toolkit.run.noKey')}</p>
            ) : channels.length === 0 ? (
              <p className={styles.note}>{say('toolkit.run.noChannel')}</p>
            ) : (
              <Field label={say('toolkit.run.project')}>
                <Dropdown
                  value={project?.name ?? ''}
                  placeholder={say('toolkit.run.choose')}
                  selectedOptions={project === undefined ? [] : [project.key]}
                  onOptionSelect={(_, { optionValue }) => setKey(optionValue)}
                  data-testid="run-project"
                >
                  {channels.map((one) => (
                    <Option key={one.key} value={one.key} text={one.name}>
                      {one.name}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
            )}
            <div className={styles.form}>
              <Field label={say('toolkit.run.day')}>
                <DayField value={day} today={pmoToday(settings, clock.now())} onChange={setDay} />
              </Field>
              <Field
                label={say('toolkit.run.time')}
                {...(startAt === undefined
                  ? {
                      validationMessage: say('toolkit.run.timeUnreadable'),
                      validationState: 'warning' as const,
                    }
                  : {
                      hint: say('toolkit.run.lasts', { minutes, end: clockAfter(startAt, minutes) }),
                    })}
              >
                <Input value={typed} onChange={(_, { value }) => setTyped(value)} data-testid="run-time" />
              </Field>
            </div>
            <PracticeDetails practice={practice} startAt={startAt ?? '00:00'} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{say('toolkit.run.cancel')}</Button>
            <Button onClick={() => void copy()}>{say('toolkit.run.copy')}</Button>
            <Button
              appearance="primary"
              disabled={ask === undefined || startAt === undefined}
              onClick={() => void post()}
              data-testid="run-post"
            >
              {say('toolkit.run.post')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
