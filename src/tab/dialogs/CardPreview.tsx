import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import type { Card, CardElement, Text } from '#cards/elements.ts';

import { plainCardText } from './plainCardText.ts';

const useStyles = makeStyles({
  card: {
    padding: '14px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  columns: { display: 'flex', justifyContent: 'space-between', columnGap: '16px' },
  stretch: { flex: '1 1 auto', minWidth: 0 },
  auto: { flex: '0 0 auto', maxWidth: '55%' },
  bolder: { fontWeight: tokens.fontWeightSemibold },
  medium: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  subtle: { color: tokens.colorNeutralForeground3 },
  right: { textAlign: 'right' },
  spaced: { marginTop: '10px' },
  Good: { color: tokens.colorStatusSuccessForeground1 },
  Warning: { color: tokens.colorStatusWarningForeground3 },
  Attention: { color: tokens.colorPaletteRedForeground1 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    margin: '8px 0 0',
  },
  factTitle: { color: tokens.colorNeutralForeground2 },
  factValue: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '14px' },
  action: {
    padding: '4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the chat will see, drawn from the very card that is sent. Microsoft's renderer cannot run under the tab's policy. */
export function CardPreview({ card }: { card: Card }) {
  const styles = useStyles();
  return (
    <div className={styles.card} data-testid="card-preview">
      {card.body.map((element, place) => (
        // A card is drawn anew as a whole; its elements have no names.
        // oxlint-disable-next-line react/no-array-index-key
        <Element key={place} element={element} />
      ))}
      {card.actions !== undefined && (
        <div className={styles.actions}>
          {card.actions.map((action) => (
            <span key={action.title} className={styles.action}>
              {action.title}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function Element({ element }: { element: CardElement }) {
  const styles = useStyles();
  switch (element.type) {
    case 'TextBlock':
      return <TextLine text={element} />;
    case 'ColumnSet':
      return (
        <div className={styles.columns}>
          {element.columns.map((column) => (
            <div
              key={String(column.width)}
              className={column.width === 'stretch' ? styles.stretch : styles.auto}
            >
              {column.items.map((item) => (
                <TextLine key={item.text} text={item} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'FactSet':
      return (
        <dl className={styles.facts}>
          {element.facts.map((fact) => (
            <FactLine key={fact.title} title={fact.title} value={fact.value} />
          ))}
        </dl>
      );
    case 'Container':
    case 'Input.ChoiceSet':
    case 'Input.Text':
    case 'Input.Date':
      return null; // a status card has none
  }
}

function TextLine({ text }: { text: Text }) {
  const styles = useStyles();
  const colour =
    text.color === 'Good' || text.color === 'Warning' || text.color === 'Attention' ? text.color : undefined;
  return (
    <div
      className={mergeClasses(
        text.weight === 'Bolder' && styles.bolder,
        text.size === 'Medium' && styles.medium,
        text.size === 'Small' && styles.small,
        text.isSubtle === true && styles.subtle,
        text.horizontalAlignment === 'Right' && styles.right,
        text.spacing === 'Medium' && styles.spaced,
        colour !== undefined && styles[colour],
      )}
    >
      {plainCardText(text.text ?? '')}
    </div>
  );
}

function FactLine({ title, value }: { title: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.factTitle}>{plainCardText(title)}</dt>
      <dd className={styles.factValue}>{plainCardText(value)}</dd>
    </>
  );
}
