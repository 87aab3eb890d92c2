import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { ourTokens } from '#tab/themes.ts';
import { hatchOf, type HatchStatus, useHatch } from './hatch.ts';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: '4px',
    backgroundColor: ourTokens.barTrack,
    boxShadow: `inset 0 0 0 1px ${ourTokens.barOutline}`,
  },
  fill: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 0,
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralForeground3,
  },
  dark: { backgroundColor: tokens.colorNeutralForeground1 },
  over: { position: 'absolute', top: 0, bottom: 0, borderRadius: '0 4px 4px 0', boxSizing: 'border-box' },
  limit: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
});

export interface BarProps {
  readonly filled: number;
  readonly over?: number;
  readonly limit?: number | undefined;
  readonly overStatus?: HatchStatus;
  readonly isStrong?: boolean;
}

/** Solid is fact, hatched is past the limit, the thin upright tick is the limit. The words beside it carry the figures. */
export function Bar({ filled, over = 0, limit, overStatus = 'unknown', isStrong = false }: BarProps) {
  const styles = useStyles();
  const hatch = useHatch();
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={mergeClasses(styles.fill, isStrong && styles.dark)}
        style={{ width: percent(filled) }}
      />
      {over > 0 && (
        <div
          className={mergeClasses(styles.over, hatch.hatch, hatch[hatchOf(overStatus)])}
          style={{ left: percent(filled), width: percent(over) }}
        />
      )}
      {limit !== undefined && <div className={styles.limit} style={{ left: percent(limit) }} />}
    </div>
  );
}

export const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`;
