import { mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import {
  ChatHelpRegular,
  EmojiSadSlightRegular,
  GavelRegular,
  HandRightRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';

import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { type LoggedKind, logKinds } from './logKinds.ts';

const icons: Readonly<Record<LoggedKind, ComponentType>> = {
  risk: WarningRegular,
  roadblock: HandRightRegular,
  decision: GavelRegular,
  painPoint: EmojiSadSlightRegular,
  help: ChatHelpRegular,
};

export function KindChoice(props: {
  value: LoggedKind;
  onChange: (kind: LoggedKind) => void;
  isDisabled: boolean;
}) {
  const styles = useLogStyles();
  const { value, onChange, isDisabled } = props;
  return (
    <RadioGroup
      className={styles.kinds}
      aria-label={say('log.kind')}
      value={value}
      disabled={isDisabled}
      onChange={(_, data) => {
        const chosen = logKinds.find((kind) => kind === data.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {logKinds.map((kind) => {
        const Icon = icons[kind];
        const isChosen = value === kind;
        return (
          <Radio
            key={kind}
            className={mergeClasses(styles.kind, isChosen && styles.chosen)}
            value={kind}
            indicator={{ className: styles.indicator }}
            data-testid={`log-${kind}`}
            label={{
              className: styles.kindLabel,
              children: (
                <>
                  <span
                    className={mergeClasses(styles.icon, isChosen && styles.chosenIcon)}
                    aria-hidden="true"
                  >
                    <Icon />
                  </span>
                  {say(`log.kind.${kind}`)}
                </>
              ),
            }}
          />
        );
      })}
    </RadioGroup>
  );
}
