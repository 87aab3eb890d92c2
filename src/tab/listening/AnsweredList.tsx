import { ArrowRightRegular } from '@fluentui/react-icons';

import type { Day } from '#domain/calendar/day.ts';
import { shortAge } from '#tab/parts/shortAge.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';
import type { AnsweredTheme } from './listeningModel.ts';
import { themeWords } from './themeWords.ts';

export function AnsweredList({ answered, today }: { answered: readonly AnsweredTheme[]; today: Day }) {
  const styles = useListeningStyles();
  return (
    <section aria-labelledby="did" className={styles.part} data-testid="you-said-we-did">
      <h2 id="did" className={styles.title}>
        {say('listening.did.title')}
      </h2>
      {answered.length === 0 && <p className={styles.words}>{say('listening.did.none')}</p>}
      <ul className={styles.list}>
        {answered.map(({ theme, answer, teams, on, threads }) => (
          <li key={theme.id} className={styles.did} data-testid="did">
            <div>
              <div>{themeWords(theme)}</div>
              <div className={styles.quiet}>
                {teams.length === 0
                  ? say('listening.did.notesOnly', { notes: theme.notes.length })
                  : say('listening.did.notes', { notes: theme.notes.length, teams: listWords(teams) })}
              </div>
            </div>
            <ArrowRightRegular className={styles.arrow} aria-hidden="true" />
            <div>
              <div className={styles.strong}>{answer}</div>
              <div className={styles.quiet}>
                {say('listening.did.when', { day: dayWordsNear(on, today), age: shortAge(on, today) })}
                {threads > 0 && ' · '}
                {say('listening.did.posted', { threads })}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
