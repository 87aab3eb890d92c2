import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import type { EvidenceHealth } from '#domain/health/health.ts';
import { statusWords } from '#words/statusWords.ts';
import { useHidden } from './visuallyHidden.ts';

/** Status is shape, word and colour. Only in a strip or a table of marks may the word go to the accessible name. */
export type Status = EvidenceHealth | 'notSet';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  mark: { flexShrink: 0, display: 'block' },
  // The word, not the shape, stands on the line's baseline.
  word: { alignSelf: 'baseline' },
  alone: { verticalAlign: 'middle' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorPaletteRedForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
  glyph: {
    stroke: tokens.colorNeutralBackground1,
    fill: 'none',
    strokeWidth: '1.7px',
    strokeLinecap: 'round',
  },
  glyphDot: { fill: tokens.colorNeutralBackground1 },
  neutral: { color: tokens.colorNeutralForeground1 },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: '26px', columnGap: '7px' },
});

export interface StatusMarkProps {
  readonly status: Status;
  /** `title` is the verdict's size; `mark` shows the shape alone and says the word to a screen reader. */
  readonly size?: 'title' | 'text' | 'mark';
  /** A list keeps Green words quiet so that the others stand out. */
  readonly isQuietGreen?: boolean;
  /** On a choice or a selected row only the shape is coloured: the word would lose its contrast there. */
  readonly isNeutralWord?: boolean;
  /** Said too long ago to lend it a colour. */
  readonly isFaded?: boolean;
  readonly label?: string;
}

export function StatusMark({
  status,
  size = 'text',
  isQuietGreen = false,
  isNeutralWord = false,
  isFaded = false,
  label,
}: StatusMarkProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const colour = isFaded ? styles.grey : styles[colourOf(status)];
  const word = label ?? statusWords(status);
  if (size === 'mark')
    return (
      <span className={mergeClasses(styles.root, styles.alone, colour)}>
        <Shape status={status} pixels={12} />
        <span className={hidden}>{word}</span>
      </span>
    );
  const isQuiet =
    isFaded || (isQuietGreen && (status === 'green' || status === 'notSet' || status === 'unknown'));
  return (
    <span
      className={mergeClasses(styles.root, colour, size === 'title' && styles.title)}
      data-status={status}
    >
      <Shape status={status} pixels={size === 'title' ? 20 : 14} />
      <span
        className={mergeClasses(
          styles.word,
          isQuiet ? styles.quiet : styles.strong,
          isNeutralWord && styles.neutral,
          isFaded && styles.grey,
        )}
      >
        {word}
      </span>
    </span>
  );
}

function colourOf(status: Status): 'green' | 'amber' | 'red' | 'grey' {
  return status === 'green' || status === 'amber' || status === 'red' ? status : 'grey';
}

/** Circle with a check, triangle, diamond with a cross, dashed ring: told apart without any colour. */
function Shape({ status, pixels }: { readonly status: Status; readonly pixels: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={pixels} height={pixels} viewBox="0 0 16 16" aria-hidden="true">
      {shapeOf(status, styles.glyph, styles.glyphDot)}
    </svg>
  );
}

function shapeOf(status: Status, glyph: string, glyphDot: string) {
  switch (status) {
    case 'green':
      return (
        <>
          <circle cx="8" cy="8" r="7.2" fill="currentColor" />
          <path className={glyph} d="M4.9 8.2l2.2 2.2 4-4.4" />
        </>
      );
    case 'amber':
      return (
        <>
          <path
            d="M8 1.2c.5 0 .9.3 1.1.7l6 11.3c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l6-11.3c.2-.4.6-.7 1.1-.7z"
            fill="currentColor"
          />
          <path className={glyph} d="M8 5.8v4" />
          <circle className={glyphDot} cx="8" cy="12.3" r="1" />
        </>
      );
    case 'red':
      return (
        <>
          <rect
            x="2.6"
            y="2.6"
            width="10.8"
            height="10.8"
            rx="1"
            fill="currentColor"
            transform="rotate(45 8 8)"
          />
          <path className={glyph} d="M6 6l4 4M10 6l-4 4" />
        </>
      );
    case 'noNews':
    case 'unknown':
    case 'notSet':
      return (
        <circle
          cx="8"
          cy="8"
          r="6.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.6 2"
        />
      );
  }
}
