import { Button, mergeClasses, ToggleButton } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';

import type { Milestone } from '#domain/milestones/milestone.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { hitRateWords } from '#tab/parts/hitRateWords.ts';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { useHatch } from '#tab/parts/hatch.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import type { ViewProps } from '#tab/portfolio/viewProps.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { usePortfolioTimelineStyles } from './timeline.styles.ts';
import { TimelineGrid } from './TimelineGrid.tsx';
import { timelineModel } from './timelineModel.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { timeScale, type Zoom, zooms } from './timeScale.ts';
import { useMilestones } from './useMilestones.ts';

const none: readonly Milestone[] = [];

/** Every project on one calendar: as planned, as forecast, and what the business waits for. */
export function TimelineView({ portfolio, now, go }: ViewProps) {
  const styles = usePortfolioTimelineStyles();
  const hintId = useId();
  const { hidden } = useHidden();
  const { projects, teams, settings } = portfolio;
  const today = pmoToday(settings, now);
  const model = useMemo(
    () =>
      timelineModel(
        projects.map(({ value }) => value),
        teams,
        today,
      ),
    [projects, teams, today],
  );
  const [zoom, setZoom] = useState<Zoom>('half');
  const [steps, setSteps] = useState(0);
  const [asTable, setAsTable] = useState(false);
  const [withMilestones, setWithMilestones] = useState(false);
  const milestones = useMilestones(withMilestones);
  const scale = useMemo(() => timeScale(zoom, today, model.reach, steps), [zoom, today, model.reach, steps]);
  const zoomTo = (next: Zoom): void => {
    setZoom(next);
    setSteps(0);
  };
  const hits = useMemo(() => hitRateWords(projects.map(({ value }) => value)), [projects]);
  const byProject = withMilestones && milestones.kind === 'read' ? milestones.byProject : undefined;
  if (model.rows.length === 0)
    return (
      <main className={styles.note} data-testid="timeline">
        <h1>{say('timeline.empty')}</h1>
        <p>{say('timeline.emptyWhy')}</p>
      </main>
    );
  return (
    <main className={styles.page} data-testid="timeline">
      <h1 className={hidden}>{say('timeline.title')}</h1>
      <div className={styles.tools}>
        <SmallChoice
          label={say('timeline.zoom')}
          value={zoom}
          options={zooms.map((one) => [one, say(`timeline.zoom.${one}`)])}
          onChange={zoomTo}
        />
        <span className={styles.steps} dir="ltr">
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={say('timeline.earlier')}
            onClick={() => setSteps(steps - 1)}
          />
          <Button size="small" appearance="subtle" onClick={() => setSteps(0)}>
            {say('timeline.toToday')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={say('timeline.later')}
            onClick={() => setSteps(steps + 1)}
          />
        </span>
        <output className={styles.range}>
          {say('timeline.range', {
            from: dayWordsNear(scale.from, today),
            to: dayWordsNear(scale.to, today),
          })}
        </output>
        <ToggleButton
          size="small"
          checked={withMilestones}
          onClick={() => setWithMilestones(!withMilestones)}
        >
          {say('timeline.milestones')}
        </ToggleButton>
        <ToggleButton size="small" checked={asTable} onClick={() => setAsTable(!asTable)}>
          {say('timeline.table')}
        </ToggleButton>
        {withMilestones && milestones.kind === 'problem' && (
          <output className={styles.range}>{say('timeline.milestonesProblem')}</output>
        )}
        {hits !== undefined && <span className={styles.range}>{hits}</span>}
        <Key />
      </div>
      {asTable ? (
        <TimelineTable model={model} today={today} />
      ) : (
        <TimelineGrid
          model={model}
          scale={scale}
          today={today}
          milestonesOf={(key) => byProject?.get(key) ?? none}
          go={go}
          onPan={(by) => setSteps(steps + by)}
          onZoom={(by) => zoomTo(zooms[zooms.indexOf(zoom) + by] ?? zoom)}
          hintId={hintId}
        />
      )}
      <p id={hintId} className={styles.hint}>
        {say('timeline.keys')}
      </p>
    </main>
  );
}

function Key() {
  const styles = usePortfolioTimelineStyles();
  const hatch = useHatch();
  return (
    <div className={styles.key} aria-hidden="true">
      <span className={styles.keyItem}>
        <span className={styles.keyBaseline} />
        {say('timeline.key.baseline')}
      </span>
      <span className={styles.keyItem}>
        <span className={styles.keyForecast} />
        <span className={mergeClasses(styles.keyHatch, hatch.hatch, hatch.grey)} />
        {say('timeline.key.forecast')}
      </span>
      <span className={styles.keyItem}>
        <span className={styles.keyEvent} />
        {say('timeline.key.event')}
      </span>
    </div>
  );
}
