import { Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { LensFields } from '#tab/toolkit/beside/LensFields.tsx';
import { say } from '#words/say.ts';

import { DayField } from './DayField.tsx';
import { EvidenceHint } from './EvidenceHint.tsx';
import { Labelled } from './Labelled.tsx';
import { NumberFields } from './NumberFields.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { useUpdateStyles } from './updateForm.styles.ts';
import { finishOrigin, statusTags } from './updateFormWords.ts';
import type { UpdateFormState } from './useUpdateForm.ts';

export interface PartProps {
  readonly facts: ProjectFacts;
  readonly state: UpdateFormState;
}

/** The five fields, and the numbers folded below them. */
export function UpdateFields({ facts, state, viewerId }: PartProps & { viewerId: string | undefined }) {
  const styles = useUpdateStyles();
  const { form, origins, change, isSaving, formProblem } = state;
  const [isFinishReadable, setIsFinishReadable] = useState(true);
  const statusOrigin =
    origins.status === 'differ'
      ? say('update.status.differ')
      : say(origins.status === 'agree' ? 'update.status.fromLast' : 'update.status.new');
  const missing = formProblem?.kind === 'statusMissing' ? say('update.status.missing') : undefined;
  return (
    <>
      <Labelled name="rag" state={state} label={say('update.status')} origin={statusOrigin} problem={missing}>
        <StatusChoice
          value={form.rag}
          onChange={(rag) => change({ rag })}
          tags={statusTags(facts, viewerId)}
          isDisabled={isSaving}
        />
      </Labelled>
      <EvidenceHint facts={facts} />
      <Labelled
        name="headline"
        state={state}
        label={say('update.headline')}
        origin={say(`update.headline.${origins.headline}`)}
      >
        <Textarea
          value={form.headline}
          onChange={(_, data) => change({ headline: data.value })}
          maxLength={255}
          disabled={isSaving}
          data-testid="headline"
        />
      </Labelled>
      <Labelled
        name="next"
        state={state}
        label={say('update.next')}
        origin={say(`update.next.${origins.next}`)}
      >
        <Input
          value={form.next}
          onChange={(_, data) => change({ next: data.value })}
          maxLength={255}
          disabled={isSaving}
          data-testid="next"
        />
      </Labelled>
      <div className={styles.pair}>
        <Labelled
          name="needHelp"
          state={state}
          label={say('update.help')}
          origin={say('update.help.optional')}
        >
          <Input
            value={form.needHelp}
            onChange={(_, data) => change({ needHelp: data.value })}
            placeholder={say('update.help.placeholder')}
            maxLength={255}
            disabled={isSaving}
            data-testid="need-help"
          />
        </Labelled>
        <Labelled
          name="forecastFinish"
          state={state}
          label={say('update.finish')}
          origin={finishOrigin(facts)}
          problem={isFinishReadable ? undefined : say('update.finish.unreadable')}
        >
          <DayField
            value={form.forecastFinish}
            today={facts.today}
            onChange={(forecastFinish) => change({ forecastFinish })}
            onReadable={setIsFinishReadable}
            isDisabled={isSaving}
          />
        </Labelled>
      </div>
      <LensFields facts={facts} state={state} />
      <Numbers facts={facts} state={state} />
    </>
  );
}

function Numbers({ facts, state }: PartProps) {
  const styles = useUpdateStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <LinkButton onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen} testId="numbers">
        {say('update.numbers')}
      </LinkButton>
      <span className={styles.origin}>{say('update.numbers.why')}</span>
      {isOpen && <NumberFields facts={facts} state={state} />}
    </div>
  );
}
