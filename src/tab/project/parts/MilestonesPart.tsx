import { useState } from 'react';

import type { SyncedRow } from '#data/sync/engine.ts';
import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { trendChart } from '#domain/forecast/trendSeries.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { moveMilestone } from '#domain/milestones/moveMilestone.ts';
import { isDone } from '#domain/milestones/nextMilestone.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useRowsOf } from '#tab/parts/useRowsOf.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { type MilestoneDraft, MilestoneForm } from './MilestoneForm.tsx';
import { MilestoneTrend } from './MilestoneTrend.tsx';
import { drawnTrend } from './milestoneTrendModel.ts';
import { usePartStyles } from './parts.styles.ts';

const listTitle = 'PMO Milestones';

/** Milestones as a table one writes in, and how their forecasts moved. */
export function MilestonesPart({ facts, mayWrite }: { facts: ProjectFacts; mayWrite: boolean }) {
  const styles = usePartStyles();
  const { engine, notices } = useTabDeps();
  const { project, today } = facts;
  const rows = useLive(useRowsOf<Milestone>(listTitle, project.value.key));
  const [open, setOpen] = useState<string>();
  if (rows.problem?.kind === 'listMissing') return undefined;
  const shown = rows.rows.toSorted((one, other) => dueOf(one.value).localeCompare(dueOf(other.value)));
  const milestones = shown.map(({ value }) => value);
  const chart = trendChart(project.value, milestones, today);
  const trend = chart && drawnTrend(chart, today);

  const tell = (operation: Promise<string>, title: string): Promise<void> => {
    setOpen(undefined);
    return notices.did(operation, say('parts.milestones.saved', { title }));
  };
  const edit = ({ id, value }: SyncedRow<Milestone>, draft: MilestoneDraft): void => {
    const change = (now: Milestone): Milestone => withDraft(now, value, draft, today);
    void tell(engine.editRow(listTitle, id, change), draft.title);
  };
  const add = (draft: MilestoneDraft): void =>
    void tell(engine.createRow(listTitle, newMilestone(project.value.key, draft, today)), draft.title);
  return (
    <Panel
      title={say('parts.milestones')}
      note={say('parts.milestones.note', {
        done: milestones.filter((milestone) => isDone(milestone, today)).length,
        all: milestones.length,
      })}
      action={
        mayWrite && <LinkButton onClick={() => setOpen('new')}>{say('parts.milestones.add')}</LinkButton>
      }
      testId="milestones"
    >
      {open === 'new' && (
        <MilestoneForm first={undefined} today={today} onSave={add} onCancel={() => setOpen(undefined)} />
      )}
      {shown.length === 0 && open === undefined && (
        <p className={styles.empty}>{say('parts.milestones.empty')}</p>
      )}
      {shown.length > 0 && (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['name', 'baseline', 'forecast', 'actual', 'moved'] as const).map((head) => (
                  <th key={head} scope="col">
                    {say(`parts.milestones.${head}`)}
                  </th>
                ))}
                {mayWrite && <th scope="col">{say('parts.milestones.edit')}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) =>
                open === row.id ? (
                  <tr key={row.id}>
                    <td colSpan={6}>
                      <MilestoneForm
                        first={row.value}
                        today={today}
                        onSave={(draft) => edit(row, draft)}
                        onCancel={() => setOpen(undefined)}
                      />
                    </td>
                  </tr>
                ) : (
                  <tr key={row.id}>
                    <Cells milestone={row.value} today={today} />
                    {mayWrite && (
                      <td>
                        <LinkButton
                          onClick={() => setOpen(row.id)}
                          label={say('parts.milestones.editLabel', { title: row.value.title })}
                        >
                          {say('parts.milestones.edit')}
                        </LinkButton>
                      </td>
                    )}
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {trend !== undefined && <MilestoneTrend trend={trend} />}
    </Panel>
  );
}

function Cells({ milestone, today }: { milestone: Milestone; today: Day }) {
  const styles = usePartStyles();
  const { title, baseline, forecast, actual, isBusinessEvent } = milestone;
  const dayOr = (of: Day | undefined): string => (of === undefined ? '' : dayWordsNear(of, today));
  const now = actual ?? forecast;
  const days = baseline === undefined || now === undefined ? undefined : daysBetween(baseline, now);
  return (
    <>
      <th scope="row">
        {title}
        {isBusinessEvent && <span className={styles.under}>{say('parts.milestones.event')}</span>}
      </th>
      <td>{dayOr(baseline)}</td>
      <td>{dayOr(forecast)}</td>
      <td>{dayOr(actual)}</td>
      <td>
        {days === undefined
          ? ''
          : say('parts.milestones.movedDays', { days: Math.abs(days), sign: days < 0 ? '−' : '+' })}
      </td>
    </>
  );
}

const dueOf = ({ actual, forecast, baseline }: Milestone): string => actual ?? forecast ?? baseline ?? '9999';

/** Only what the person changed; the rest of the row may have moved on meanwhile. */
function withDraft(now: Milestone, before: Milestone, draft: MilestoneDraft, today: Day): Milestone {
  const moved = draft.forecast === before.forecast ? now : moveMilestone(now, draft.forecast, today);
  return {
    ...moved,
    title: draft.title === before.title ? now.title : draft.title,
    baseline: draft.baseline === before.baseline ? now.baseline : draft.baseline,
    actual: draft.actual === before.actual ? now.actual : draft.actual,
  };
}

function newMilestone(projectKey: string, { title, baseline, forecast, actual }: MilestoneDraft, today: Day) {
  const empty: Milestone = {
    projectKey,
    title: title.trim(),
    baseline,
    forecast: undefined,
    actual,
    weight: 1,
    isBusinessEvent: false,
    dependsOn: [],
    forecastHistory: [],
  };
  return moveMilestone(empty, forecast ?? baseline, today);
}
