import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { say } from '#words/say.ts';

export type Order = 'matters' | 'team';

const orders: readonly {
  readonly order: Order;
  readonly message: 'portfolio.mattersFirst' | 'portfolio.byTeam';
}[] = [
  { order: 'matters', message: 'portfolio.mattersFirst' },
  { order: 'team', message: 'portfolio.byTeam' },
];

const useStyles = makeStyles({
  fieldset: { display: 'flex', columnGap: '16px', margin: 0, padding: 0, border: 'none' },
  choice: {
    padding: '6px 0',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** Two ways to look at the list. Fluent's TabList would bring hidden focus stops that a list of two does not need. */
export function OrderSwitch({ value, onChange }: { value: Order; onChange: (order: Order) => void }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.fieldset} aria-label={say('portfolio.order')}>
      {orders.map(({ order, message }) => (
        <button
          key={order}
          type="button"
          className={mergeClasses(styles.choice, value === order && styles.chosen)}
          aria-pressed={value === order}
          onClick={() => onChange(order)}
          data-testid={`order-${order}`}
        >
          {say(message)}
        </button>
      ))}
    </fieldset>
  );
}
