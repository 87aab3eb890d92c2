import { mergeClasses } from '@fluentui/react-components';

import { say } from '#words/say.ts';

import { useHeatStyles } from './heatMap.styles.ts';

const steps = ['to60', 'to85', 'to100', 'to120', 'over'] as const;

export function HeatKey() {
  const styles = useHeatStyles();
  return (
    <div className={styles.key} aria-hidden="true">
      {say('capacity.key')}
      {steps.map((step) => (
        <span key={step} className={mergeClasses(styles.keyStep, styles[step])}>
          {say(`capacity.key.${step}`)}
        </span>
      ))}
    </div>
  );
}
