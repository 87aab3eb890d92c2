import { Button } from '@fluentui/react-components';

import type { Day } from '#domain/calendar/day.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';
import { proofOf, suggestChampion } from '#domain/team/champion.ts';
import { nextStep } from '#domain/team/steps.ts';
import { type Team, teamFocuses, teamSteps } from '#domain/team/team.ts';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { focusFigure } from '#tab/project/focus/focusWords.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

import { useTeamsStyles } from './teams.styles.ts';
import type { FocusOf } from './useFocusValues.ts';
import { useTeamMoves } from './useTeamMoves.ts';

export interface TeamDetailsProps {
  readonly rowId: string;
  readonly team: Team;
  readonly projects: readonly Project[];
  readonly help: readonly HelpRequest[];
  readonly today: Day;
  readonly isPmo: boolean;
  readonly focusOf: FocusOf;
}

/** What was computed of a team, and what the PMO may decide with it: its step, its champion, its one focus. */
export function TeamDetails(props: TeamDetailsProps) {
  const { rowId, team, projects, today, isPmo } = props;
  const styles = useTeamsStyles();
  const moves = useTeamMoves(rowId, team, projects, today);
  return (
    <div className={styles.more} data-testid="team-details">
      <Proof team={team} projects={projects} today={today} />
      <Champion {...props} moves={moves} />
      {isPmo ? (
        <>
          <StepChoice team={team} moves={moves} />
          <FocusChoice {...props} moves={moves} />
        </>
      ) : (
        <p className={styles.quiet}>{say('scorecard.focus.readOnly')}</p>
      )}
    </div>
  );
}

type Moves = { readonly moves: ReturnType<typeof useTeamMoves> };

function Proof({ team, projects, today }: Pick<TeamDetailsProps, 'team' | 'projects' | 'today'>) {
  const styles = useTeamsStyles();
  const proof = proofOf(team, projects, today);
  if (proof === undefined) return <p className={styles.sentence}>{say('scorecard.teams.noProof')}</p>;
  return (
    <div data-testid="proof">
      <p className={styles.sentence}>
        {say('scorecard.teams.proof', {
          before: proof.before.medianDays,
          on: dayWordsNear(proof.before.on, today),
          now: proof.now.medianDays,
        })}
      </p>
      <p className={styles.quiet}>{say('scorecard.teams.proofNote')}</p>
    </div>
  );
}

function Champion({ team, projects, help, today, isPmo, moves }: TeamDetailsProps & Moves) {
  const styles = useTeamsStyles();
  const { champion } = team;
  const suggested = suggestChampion(projects, help, today);
  const isOther = suggested !== undefined && suggested.person.id !== champion?.id;
  return (
    <div data-testid="champion">
      <p className={styles.label}>{say('scorecard.teams.champion')}</p>
      <p className={styles.sentence}>{champion?.name ?? say('scorecard.teams.champion.none')}</p>
      {isOther && (
        <p className={styles.quiet}>
          {say('scorecard.teams.champion.suggested', {
            name: suggested.person.name,
            days: suggested.usualAgeDays,
            asked: suggested.askedEarly,
          })}
        </p>
      )}
      {isPmo && (
        <div className={styles.buttons}>
          {isOther && (
            <Button size="small" onClick={() => void moves.name(suggested.person)}>
              {say('scorecard.teams.champion.make', { name: suggested.person.name })}
            </Button>
          )}
          {champion !== undefined && (
            <Button size="small" appearance="subtle" onClick={() => void moves.name(undefined)}>
              {say('scorecard.teams.champion.clear')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function StepChoice({ team, moves }: Pick<TeamDetailsProps, 'team'> & Moves) {
  const styles = useTeamsStyles();
  const next = nextStep(team.step);
  return (
    <div>
      <p className={styles.label}>{say('scorecard.teams.move', { team: team.name })}</p>
      <SmallChoice
        label={say('scorecard.step')}
        value={team.step ?? 'none'}
        options={teamSteps.map((step) => [step, say(`focus.step.${step}`)])}
        onChange={(step) => step !== 'none' && void moves.moveTo(step)}
      />
      {next !== undefined && (
        <p className={styles.quiet}>
          {team.step === undefined
            ? say('scorecard.teams.first')
            : say('scorecard.teams.next', {
                step: say(`focus.step.${next.step}`),
                features: listWords(next.brings.map((feature) => say(`focus.feature.${feature}`))),
              })}
        </p>
      )}
    </div>
  );
}

function FocusChoice({ team, focusOf, moves }: TeamDetailsProps & Moves) {
  const styles = useTeamsStyles();
  return (
    <div>
      <p className={styles.label}>{say('scorecard.focus.which', { team: team.name })}</p>
      <SmallChoice
        label={say('scorecard.focus')}
        value={team.focus ?? 'none'}
        options={teamFocuses.map((focus) => [focus, say(`focus.${focus}`)])}
        onChange={(focus) => focus !== 'none' && void moves.focusOn(focus, focusOf(team.key, focus))}
      />
      {team.focus !== undefined && (
        <p className={styles.quiet}>{focusSentence(team.focus, focusOf(team.key, team.focus))}</p>
      )}
    </div>
  );
}

function focusSentence(focus: NonNullable<Team['focus']>, value: number | undefined): string {
  return say('scorecard.focus.now', {
    what: say(`focus.${focus}.what`),
    value: value === undefined ? say('focus.unknown') : focusFigure(focus, value),
  });
}
