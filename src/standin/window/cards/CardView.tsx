import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef } from 'react';
import { cardTitle } from './cardContent.ts';
import { renderCard, type CardPress } from './renderer.ts';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    margin: 0,
    padding: 0,
    maxWidth: '500px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  bare: { maxWidth: 'none', border: 'none', borderRadius: 0 },
});

interface CardViewProps {
  readonly content: unknown;
  readonly isBusy?: boolean;
  /** In a dialog the card is the whole page. */
  readonly isBare?: boolean;
  /** As a client draws it that knows no newer cards than 1.3. */
  readonly isOldHost?: boolean;
  readonly onPress: (press: CardPress) => void;
}

export function CardView({
  content,
  isBusy = false,
  isBare = false,
  isOldHost = false,
  onPress,
}: CardViewProps) {
  const styles = useStyles();
  const place = useRef<HTMLFieldSetElement>(null);
  const onPressed = useEffectEvent((press: CardPress) => {
    if (!isBusy) onPress(press);
  });
  useEffect(() => {
    const element = renderCard(
      content,
      (press) => {
        onPressed(press);
      },
      isOldHost,
    );
    place.current?.replaceChildren(element ?? 'This card cannot be shown.');
  }, [content, isOldHost]);
  return (
    <fieldset
      ref={place}
      className={mergeClasses('card-host', styles.card, isBare && styles.bare)}
      aria-label={cardTitle(content)}
      aria-busy={isBusy}
    />
  );
}
