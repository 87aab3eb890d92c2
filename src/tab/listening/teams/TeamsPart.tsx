import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import { listeningDay, listeningDays } from '#domain/team/steps.ts';
import { type Team, teamSteps } from '#domain/team/team.ts';
import { personName } from '#tab/help/personName.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { TeamDetails } from './TeamDetails.tsx';
import { useTeamsStyles } from './teams.styles.ts';
import { useFocusValues, useKeepingFocus } from './useFocusValues.ts';

export interface TeamsPartProps {
  readonly portfolio: Overview;
  readonly today: Day;
  readonly isPmo: boolean;
}

/** LI2: how far each team and the PMO have come together; one opened says why, and lets the PMO move it. */
export function TeamsPart({ portfolio, today, isPmo }: TeamsPartProps) {
  const styles = useTeamsStyles();
  const { engine } = useTabDeps();
  const [open, setOpen] = useState<string>();
  const teams = useLive(engine.teams);
  const help = useLive(useMemo(() => engine.allRowsOf<HelpRequest>('PMO Help'), [engine]));
  const focusValues = useFocusValues(portfolio, today);
  useKeepingFocus(teams.rows, focusValues, { today, isPmo });
  const rows = teams.rows.toSorted(
    (one, other) =>
      stepIndex(other.value) - stepIndex(one.value) || one.value.name.localeCompare(other.value.name),
  );
  return (
    <section className={styles.part} aria-labelledby="teams-steps" data-testid="teams-steps">
      <h2 id="teams-steps" className={styles.title}>
        {say('scorecard.teams.title')}
      </h2>
      {rows.length === 0 && <p className={styles.quiet}>{say('scorecard.teams.none')}</p>}
      {rows.length > 0 && (
        <div className={styles.heads} aria-hidden="true">
          <span />
          {teamSteps.map((step) => (
            <span key={step}>{say(`focus.step.${step}`)}</span>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {rows.map(({ id, value: team }) => (
          <li key={id} data-team={team.key} data-step={team.step}>
            <button
              type="button"
              className={styles.row}
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? undefined : id)}
            >
              <span className={styles.words}>
                <span className={styles.name}>{team.name}</span>
                <span className={styles.where}>{whereWords(team, today)}</span>
              </span>
              {teamSteps.map((step, index) => (
                <span
                  key={step}
                  className={mergeClasses(
                    styles.step,
                    index < stepIndex(team) && styles.before,
                    index === stepIndex(team) && styles.here,
                  )}
                />
              ))}
            </button>
            {open === id && (
              <TeamDetails
                rowId={id}
                team={team}
                projects={portfolio.projects
                  .map(({ value }) => value)
                  .filter(({ teamKey }) => teamKey?.toUpperCase() === team.key)}
                help={help.rows.map(({ value }) => value)}
                today={today}
                isPmo={isPmo}
                focusOf={focusValues.focusOf}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const stepIndex = ({ step }: Team): number => (step === undefined ? -1 : teamSteps.indexOf(step));

function whereWords(team: Team, today: Day): string {
  const champion = personName(team.champion);
  const day = listeningDay(team, today);
  if (day !== undefined)
    return champion === undefined
      ? say('scorecard.teams.dayNoChampion', { day, days: listeningDays })
      : say('scorecard.teams.day', { day, days: listeningDays, champion });
  const step = team.step === undefined ? say('scorecard.step.none') : say(`focus.step.${team.step}`);
  return champion === undefined
    ? say('scorecard.teams.noChampion', { step })
    : say('scorecard.teams.at', { step, champion });
}
