import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
});

export interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly testId?: string;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  /** Where the words alone do not say of what: `Edit Optics for site B`. It begins with the words. */
  readonly label?: string;
}

/** Does something here, and reads as a link in a line of small words. */
export function LinkButton({ onClick, children, testId, isPressed, isExpanded, label }: LinkButtonProps) {
  const { small } = useStyles();
  return (
    <Link
      as="button"
      className={small}
      onClick={onClick}
      data-testid={testId}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
