import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  people: { color: tokens.colorStatusWarningForeground3 },
});

const drawings = {
  help: 'M8 1.5a6.5 6.5 0 0 0-5.6 9.8L1.5 14.5l3.2-.9A6.5 6.5 0 1 0 8 1.5zM6 6.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.3M8 11.3v.2',
  people:
    'M5 7a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 5 7zm6 0a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 11 7zM1.2 13.2c0-2.3 1.5-3.900 3.800-3.9s3.8 1.6 3.8 3.9M10.2 9.4c2.600-.4 4.600 1.200 4.600 3.800',
  decision: 'M8 1.8v12.400M3 4.200h7.500l2 1.800-2 1.800H3zM8 9.600H4.500',
} as const;

/** What waits for somebody: help, people wanted twice, a decision. Its kind stands beside it in words. */
export function NeedMark({ of }: { of: keyof typeof drawings }) {
  const styles = useStyles();
  return (
    <svg
      className={of === 'people' ? mergeClasses(styles.mark, styles.people) : styles.mark}
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={drawings[of]} />
    </svg>
  );
}
