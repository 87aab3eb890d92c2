import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import { Labelled } from '#tab/dialogs/Labelled.tsx';
import type { PartProps } from '#tab/dialogs/UpdateFields.tsx';
import { useUpdateStyles } from '#tab/dialogs/updateForm.styles.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useToolkitStyles } from '#tab/toolkit/toolkit.styles.ts';
import { say } from '#words/say.ts';

import { JargonHints, useStumbles } from './JargonHints.tsx';
import { UnderlinedTextarea } from './UnderlinedTextarea.tsx';

const longest = 600;

/** WO1: the status in words for the business and in technical detail, folded where neither was written. */
export function LensFields({ facts, state }: PartProps) {
  const styles = useUpdateStyles();
  const toolkit = useToolkitStyles();
  const { form, conflict } = state;
  const [isOpen, setOpen] = useState(form.businessText !== '' || form.technicalText !== '');
  const isAsked = conflict?.fields.some((field) => field === 'businessText' || field === 'technicalText');
  const isShown = isOpen || isAsked === true;
  const BusinessField = facts.settings.features.includes('toolkit') ? HintedField : PlainField;
  return (
    <div>
      <LinkButton onClick={() => setOpen(!isShown)} isExpanded={isShown} testId="lens-fields">
        {say('toolkit.lens.fields')}
      </LinkButton>
      <span className={styles.origin}>{say('toolkit.lens.fieldsWhy')}</span>
      {isShown && (
        <div className={toolkit.twoFields}>
          <Labelled
            name="businessText"
            state={state}
            label={say('toolkit.lens.field.business')}
            origin={say('update.help.optional')}
          >
            <BusinessField state={state} />
          </Labelled>
          <Labelled
            name="technicalText"
            state={state}
            label={say('toolkit.lens.field.technical')}
            origin={say('update.help.optional')}
          >
            <Textarea
              value={form.technicalText}
              maxLength={longest}
              rows={2}
              disabled={state.isSaving}
              onChange={(_, { value }) => state.change({ technicalText: value })}
              data-testid="technical-text"
            />
          </Labelled>
        </div>
      )}
    </div>
  );
}

/** What the field around it gives its control. */
interface ControlProps extends Pick<PartProps, 'state'> {
  readonly id?: string;
}

function HintedField({ state, ...field }: ControlProps) {
  const { form, change, isSaving } = state;
  const stumbles = useStumbles(form.businessText);
  return (
    <div>
      <UnderlinedTextarea
        {...field}
        value={form.businessText}
        stumbles={stumbles}
        maxLength={longest}
        isDisabled={isSaving}
        onChange={(businessText) => change({ businessText })}
        testId="business-text"
      />
      <JargonHints stumbles={stumbles} />
    </div>
  );
}

function PlainField({ state, ...field }: ControlProps) {
  return (
    <Textarea
      {...field}
      value={state.form.businessText}
      maxLength={longest}
      rows={3}
      disabled={state.isSaving}
      onChange={(_, { value }) => state.change({ businessText: value })}
      data-testid="business-text"
    />
  );
}
