import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';

export type How = 'named' | 'confidential';

const hows: readonly How[] = ['named', 'confidential'];

export interface HowKeptProps {
  readonly value: How;
  readonly pmoName: string;
  readonly isDisabled: boolean;
  readonly onChange: (how: How) => void;
}

/** With a name or in confidence, and what that means, said before anything is sent. */
export function HowKept({ value, pmoName, isDisabled, onChange }: HowKeptProps) {
  const styles = useListeningStyles();
  const [isExplained, setIsExplained] = useState(false);
  return (
    <div data-testid="how-kept">
      <Field label={say('listening.how')}>
        <RadioGroup
          layout="horizontal"
          value={value}
          disabled={isDisabled}
          onChange={(_, data) => {
            const chosen = hows.find((how) => how === data.value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {hows.map((how) => (
            <Radio key={how} value={how} label={say(`listening.how.${how}`)} data-testid={`how-${how}`} />
          ))}
        </RadioGroup>
      </Field>
      <output className={styles.quiet}>{say(`listening.how.${value}What`, { pmo: pmoName })}</output>
      {value === 'confidential' && (
        <p className={styles.quiet}>
          <LinkButton onClick={() => setIsExplained(!isExplained)} isExpanded={isExplained}>
            {say('listening.how.more')}
          </LinkButton>{' '}
          {isExplained && say('listening.how.confidentialLimits')}
        </p>
      )}
    </div>
  );
}
