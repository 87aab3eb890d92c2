import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';

import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';
import type { ShownTheme } from './listeningModel.ts';
import { themeWords } from './themeWords.ts';
import type { TheAnswer } from './useAnswering.ts';

const states: readonly ListeningItem['state'][] = ['Heard', 'Planned', 'Done'];
/** SharePoint holds 255 letters in a name, and many more in an answer; a card shows 600. */
const longestName = 120;
const longestAnswer = 600;

export interface AnswerDialogProps {
  readonly shown: ShownTheme;
  /** In how many threads it would be posted. */
  readonly threads: number;
  readonly onSave: (answer: TheAnswer) => void;
  readonly onClose: () => void;
}

/** What the PMO makes of a theme: its name, where it stands, and what was done. The same name twice makes two themes one. */
export function AnswerDialog({ shown, threads, onSave, onClose }: AnswerDialogProps) {
  const styles = useListeningStyles();
  const [answer, setAnswer] = useState<TheAnswer>(() => ({
    name: themeWords(shown.theme),
    state: shown.state,
    words: shown.answer ?? '',
    isPosted: true,
  }));
  const [isTried, setIsTried] = useState(false);
  const change = (part: Partial<TheAnswer>): void => setAnswer((now) => ({ ...now, ...part }));
  const nameProblem = nameProblemOf(answer);
  const wordsProblem = wordsProblemOf(answer);
  const save = (): void => {
    setIsTried(true);
    if (nameProblem === undefined && wordsProblem === undefined) onSave(answer);
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface data-testid="answer-dialog">
        <DialogBody>
          <DialogTitle>{say('listening.answer.title', { theme: themeWords(shown.theme) })}</DialogTitle>
          <DialogContent className={styles.fields}>
            <Field
              label={say('listening.answer.name')}
              hint={say('listening.answer.nameNote')}
              {...warning(isTried ? nameProblem : undefined)}
            >
              <Input
                value={answer.name}
                onChange={(_, data) => change({ name: data.value })}
                data-testid="theme-name"
              />
            </Field>
            <Field label={say('listening.answer.state')}>
              <RadioGroup
                layout="horizontal"
                value={answer.state}
                onChange={(_, data) => {
                  const state = states.find((one) => one === data.value);
                  if (state !== undefined) change({ state });
                }}
              >
                {states.map((state) => (
                  <Radio
                    key={state}
                    value={state}
                    label={say(`listening.state.${state}`)}
                    data-testid={`state-${state}`}
                  />
                ))}
              </RadioGroup>
            </Field>
            <Field label={say('listening.answer.words')} {...warning(isTried ? wordsProblem : undefined)}>
              <Textarea
                rows={3}
                value={answer.words}
                placeholder={say('listening.answer.example')}
                onChange={(_, data) => change({ words: data.value })}
                data-testid="answer-words"
              />
            </Field>
            {answer.state === 'Done' && (
              <div>
                {threads > 0 && (
                  <Checkbox
                    label={say('listening.answer.post')}
                    checked={answer.isPosted}
                    onChange={(_, data) => change({ isPosted: data.checked === true })}
                    data-testid="answer-post"
                  />
                )}
                <p className={styles.quiet}>{say('listening.answer.posted', { threads })}</p>
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('listening.answer.cancel')}</Button>
            <Button appearance="primary" onClick={save} data-testid="answer-save">
              {say('listening.answer.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const warning = (validationMessage: string | undefined) =>
  validationMessage === undefined ? {} : { validationMessage, validationState: 'warning' as const };

function nameProblemOf({ name }: TheAnswer): string | undefined {
  if (name.trim() === '') return say('listening.answer.nameMissing');
  return name.trim().length > longestName
    ? say('listening.answer.tooLong', { longest: longestName })
    : undefined;
}

function wordsProblemOf({ state, words }: TheAnswer): string | undefined {
  if (state === 'Done' && words.trim() === '') return say('listening.answer.wordsMissing');
  return words.trim().length > longestAnswer
    ? say('listening.answer.tooLong', { longest: longestAnswer })
    : undefined;
}
