import { tokens } from '@fluentui/react-components';

import { dayNumber } from '#domain/calendar/day.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { useUpdateStyles } from './updateForm.styles.ts';

/** Where the evidence parts from the report, one line under the choice; nothing where it has nothing to add. */
export function EvidenceHint({ facts }: { facts: ProjectFacts }) {
  const styles = useUpdateStyles();
  const schedule = scheduleOf(facts.health);
  const milestones = facts.health.signals.find((signal) => signal.name === 'milestones');
  const movedLater = milestones?.movedLater ?? 0;
  if (schedule?.from !== 'trend' || schedule.predictedFinish === undefined || movedLater < 2) return null;
  return (
    <div className={styles.evidence}>
      <Sparkline heights={facts.project.value.forecastHistory.map((entry) => dayNumber(entry.finish))} />
      <span>
        {say('update.evidence.moved', {
          movedLater,
          day: dayWordsNear(schedule.predictedFinish, facts.today),
        })}
      </span>
    </div>
  );
}

const width = 80;
const height = 20;

function Sparkline({ heights }: { heights: readonly number[] }) {
  const styles = useUpdateStyles();
  const low = Math.min(...heights);
  const span = Math.max(1, Math.max(...heights) - low);
  const step = (width - 6) / Math.max(1, heights.length - 1);
  const spots = heights.map(
    (of, index) => [2 + index * step, height - 3 - ((of - low) / span) * (height - 6)] as const,
  );
  const [lastX, lastY] = spots.at(-1) ?? [0, 0];
  return (
    <svg className={styles.sparkline} width={width} height={height} aria-hidden="true">
      <polyline
        points={spots.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke={tokens.colorNeutralForeground1}
        strokeWidth="2"
      />
      <circle cx={lastX} cy={lastY} r="3" fill={tokens.colorNeutralForeground1} />
    </svg>
  );
}
