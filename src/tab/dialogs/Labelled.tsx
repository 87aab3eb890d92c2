import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { ConflictField } from './ConflictField.tsx';
import { type SharedField, valuesOf } from './conflicts.ts';
import { useUpdateStyles } from './updateForm.styles.ts';
import { shownValue } from './updateFormWords.ts';
import type { UpdateFormState } from './useUpdateForm.ts';

/** A field with where its text came from; while two people wrote it, both values instead. */
export function Labelled(props: {
  name: SharedField;
  state: UpdateFormState;
  label: string;
  origin: string;
  problem?: string | undefined;
  children: ReactNode;
}) {
  const styles = useUpdateStyles();
  const { name, state, label, problem } = props;
  const { conflict, form, change } = state;
  const isTwo = conflict?.fields.includes(name) === true;
  const words = {
    children: (
      <>
        <span className={styles.label}>{label}</span>{' '}
        <span className={styles.origin}>{isTwo ? say('update.conflict.two') : props.origin}</span>
      </>
    ),
  };
  if (!isTwo || conflict === undefined)
    return (
      <Field
        label={words}
        {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'warning' })}
      >
        {props.children}
      </Field>
    );
  const theirs = valuesOf(conflict.now.value);
  const { mine } = conflict;
  return (
    <Field label={words}>
      <ConflictField
        label={label}
        mine={shownValue(name, mine)}
        theirs={shownValue(name, theirs)}
        mineWords={say('update.conflict.yours')}
        theirWords={say('update.conflict.theirs', { name: shortName(conflict.writer) })}
        choice={form[name] === theirs[name] ? 'theirs' : 'mine'}
        onChoose={(choice) => change({ [name]: choice === 'theirs' ? theirs[name] : mine[name] })}
      />
    </Field>
  );
}
