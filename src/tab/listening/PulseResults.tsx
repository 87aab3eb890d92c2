import { type PulseQuestion, pulseQuestions, type PulseResult } from '#domain/listening/pulse.ts';
import type { Team } from '#domain/team/team.ts';
import { numberFormat } from '#words/formats.ts';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';

/** A row a team that has five answers; a team that has fewer is not there. */
export function PulseResults({
  results,
  teams,
}: {
  results: readonly PulseResult[];
  teams: readonly Team[];
}) {
  const styles = useListeningStyles();
  const teamName = (key: string | undefined): string =>
    key === undefined
      ? say('listening.pulse.allTeams')
      : (teams.find((team) => team.key.toUpperCase() === key.toUpperCase())?.name ?? key);
  return (
    <section aria-labelledby="pulse-results" className={styles.part} data-testid="pulse-results">
      <h2 id="pulse-results" className={styles.title}>
        {say('listening.pulse.resultTitle')}
      </h2>
      <p className={styles.quiet}>{say('listening.pulse.resultNote')}</p>
      {results.length === 0 ? (
        <p className={styles.words}>{say('listening.pulse.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.first}>
                {say('listening.pulse.column.team')}
              </th>
              {pulseQuestions.map((question) => (
                <th key={question} scope="col" className={styles.number}>
                  {say(`listening.pulse.column.${question}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {say('listening.pulse.column.answers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.teamKey ?? ''} data-team={result.teamKey ?? ''}>
                <th scope="row" className={styles.first}>
                  {teamName(result.teamKey)}
                </th>
                {pulseQuestions.map((question) => (
                  <td key={question} className={styles.number}>
                    <Mean result={result} question={question} />
                  </td>
                ))}
                <td className={styles.number}>{result.answers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Mean({ result, question }: { result: PulseResult; question: PulseQuestion }) {
  const styles = useListeningStyles();
  const before = result.before?.[question];
  return (
    <>
      <span className={styles.strong}>{toOneDigit(result.means[question])}</span>{' '}
      <span className={styles.quiet}>
        {say('listening.pulse.since', { before: before === undefined ? 'none' : toOneDigit(before) })}
      </span>
    </>
  );
}

const toOneDigit = (mean: number): string =>
  numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
