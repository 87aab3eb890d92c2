import { shortAge } from '#tab/parts/shortAge.ts';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';
import type { ListeningFacts, Note } from './listeningModel.ts';

const mostShown = 5;

export function ThanksList({ thanks, facts }: { thanks: readonly Note[]; facts: ListeningFacts }) {
  const styles = useListeningStyles();
  if (thanks.length === 0) return undefined;
  const teamName = (key: string | undefined): string | undefined =>
    facts.teams.find((team) => team.key.toUpperCase() === key?.toUpperCase())?.name;
  return (
    <section aria-labelledby="thanks" className={styles.part} data-testid="thanks">
      <h2 id="thanks" className={styles.title}>
        {say('listening.thanks.title')}
      </h2>
      <ul className={styles.list}>
        {thanks.slice(0, mostShown).map(({ row, on, id }) => {
          const team = teamName(row.value.teamKey);
          const age = shortAge(on, facts.today);
          return (
            <li key={id} className={styles.thank}>
              <span>{say('listening.quote', { words: row.value.title })}</span>
              <span className={styles.quiet}>
                {team === undefined ? age : say('listening.thanks.from', { team, age })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
