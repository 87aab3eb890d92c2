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
}

/** Does something here, and reads as a link in a line of small words. */
export function LinkButton({ onClick, children, testId, isPressed, isExpanded }: LinkButtonProps) {
  const { small } = useStyles();
  return (
    <Link
      as="button"
      className={small}
      onClick={onClick}
      data-testid={testId}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
    >
      {children}
    </Link>
  );
}
