import { mergeClasses } from '@fluentui/react-components';

import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { milestoneOn } from '#domain/milestones/milestone.ts';
import { isDone } from '#domain/milestones/nextMilestone.ts';
import { percent } from '#tab/parts/Bar.tsx';
import { Diamond } from '#tab/parts/Diamond.tsx';
import { useHatch } from '#tab/parts/hatch.ts';

import { usePortfolioTimelineStyles } from './timeline.styles.ts';
import type { TimelineRow } from './timelineModel.ts';
import { type Placed, spanOn, type TimeScale } from './timeScale.ts';

export interface TimelineBarProps {
  readonly row: TimelineRow;
  readonly scale: TimeScale;
  readonly today: Day;
  readonly milestones: readonly Milestone[];
}

/** Baseline as an outline; inside it the work to its likely finish, past it in the slip's colour, then hatched as far as it may go. */
export function TimelineBar({ row, scale, today, milestones }: TimelineBarProps) {
  const styles = usePortfolioTimelineStyles();
  const hatch = useHatch();
  const { startOn, baseline, p50, p85, slipLevel, isFaded } = row;
  const likely = p50 === 'notConverging' ? scale.to : p50;
  const until = p85 === 'notConverging' ? scale.to : p85;
  const from = startOn ?? baseline ?? likely;
  const plan = from && baseline ? spanOn(scale, from, baseline) : undefined;
  const inPlan = from && likely ? spanOn(scale, from, earlier(likely, baseline)) : undefined;
  const slipped = baseline && likely && likely > baseline ? spanOn(scale, baseline, likely) : undefined;
  const open = likely && until && until > likely ? spanOn(scale, likely, until) : undefined;
  const isHot = slipLevel === 'amber' || slipLevel === 'red';
  const hot = slipLevel === 'red' ? styles.fillRed : styles.fillAmber;
  const calm = isFaded ? styles.fillFaded : styles.fillNeutral;
  return (
    <>
      {plan && <span className={styles.baseline} style={placed(plan)} />}
      {inPlan && <span className={mergeClasses(styles.bar, calm)} style={placed(inPlan)} />}
      {slipped && (
        <span className={mergeClasses(styles.bar, isHot && !isFaded ? hot : calm)} style={placed(slipped)} />
      )}
      {open && (
        <span
          className={mergeClasses(
            styles.hatchBar,
            hatch.hatch,
            hatch[isFaded || !isHot ? 'grey' : slipLevel],
          )}
          style={placed(open)}
        />
      )}
      {milestones.map((milestone) => {
        const on = milestone.actual ?? milestoneOn(milestone);
        const at = on === undefined ? -1 : scale.place(on);
        if (at < 0 || at > 1) return undefined;
        return (
          <Diamond key={milestone.title} kind={isDone(milestone, today) ? 'done' : 'baseline'} at={at} />
        );
      })}
    </>
  );
}

const earlier = (one: Day, other: Day | undefined): Day => (other !== undefined && other < one ? other : one);

const placed = ({ left, width }: Placed) => ({ left: percent(left), width: percent(width) });
