import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Fluent's Link would weigh three kilobytes on the way to the first rows.
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
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
  const { link } = useStyles();
  return (
    <button
      type="button"
      className={link}
      onClick={onClick}
      data-testid={testId}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-label={label}
    >
      {children}
    </button>
  );
}
