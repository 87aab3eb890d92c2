import { makeStyles, tokens } from '@fluentui/react-components';

import type { Rag } from '#domain/statusReport/statusReport.ts';

export type HatchStatus = Rag | 'unknown';

export const hatchOf = (status: HatchStatus): 'green' | 'amber' | 'red' | 'grey' =>
  status === 'unknown' ? 'grey' : status;

/** Hatched: not happened yet, or over the limit. It is drawn with the text's own colour, so it reads in high contrast too. */
export const useHatch = makeStyles({
  hatch: {
    backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 1.4px, transparent 1.4px 4.6px)',
    border: '1px solid currentColor',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorPaletteRedForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
});
