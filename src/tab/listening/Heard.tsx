import { Button } from '@fluentui/react-components';
import { ChatAddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { say } from '#words/say.ts';

import { AnswerDialog } from './AnswerDialog.tsx';
import { AnsweredList } from './AnsweredList.tsx';
import { useListeningStyles } from './listening.styles.ts';
import { type ListeningFacts, listeningModel, type ShownTheme } from './listeningModel.ts';
import { PulseAsk } from './PulseAsk.tsx';
import { PulseResults } from './PulseResults.tsx';
import { SayDialog } from './SayDialog.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { ThanksList } from './ThanksList.tsx';
import { placesOf, useAnswering } from './useAnswering.ts';
import { useIsPmo } from './useIsPmo.ts';
import { usePostedAnswers } from './usePostedAnswers.ts';
import { useVotes } from './useVotes.ts';

export interface HeardProps {
  readonly rows: readonly SyncedRow<ListeningItem>[];
  readonly facts: ListeningFacts;
  readonly portfolio: Overview;
  readonly isSaying: boolean;
}

/** Themes by how many say so, then what was done about them. */
export function Heard({ rows, facts, portfolio, ...props }: HeardProps) {
  const styles = useListeningStyles();
  const votes = useVotes(rows, facts);
  const posted = usePostedAnswers();
  const model = useMemo(() => listeningModel(votes.rows, facts, posted), [votes.rows, facts, posted]);
  const isPmo = useIsPmo();
  const [isSaying, setIsSaying] = useState(props.isSaying);
  const [acting, setActing] = useState<ShownTheme>();
  const answer = useAnswering(portfolio);
  const summary = { notes: model.notes.length, teams: model.teamCount, weeks: model.weeks };
  return (
    <>
      <PulseAsk portfolio={portfolio} today={facts.today} />
      <section aria-labelledby="told">
        <div className={styles.head}>
          <h1 id="told" className={styles.title}>
            {say('listening.title')}
          </h1>
          {model.notes.length > 0 && (
            <span className={styles.quiet} data-testid="listening-summary">
              {say('listening.summary', summary)}
            </span>
          )}
          <Button
            className={styles.atEnd}
            icon={<ChatAddRegular />}
            onClick={() => setIsSaying(true)}
            data-testid="say-something"
          >
            {say('listening.say.button')}
          </Button>
        </div>
        {model.themes.length === 0 ? (
          <p className={styles.words}>{say('listening.nothingYet')}</p>
        ) : (
          <ul className={styles.list} data-testid="themes">
            {model.themes.map((shown) => (
              <ThemeRow
                key={shown.theme.id}
                shown={shown}
                today={facts.today}
                isPmo={isPmo}
                onVote={() => void votes.toggle(shown)}
                onAct={() => setActing(shown)}
              />
            ))}
          </ul>
        )}
        {model.themes.length > 0 && <p className={styles.note}>{say('listening.meTooNote')}</p>}
      </section>
      <AnsweredList answered={model.answered} today={facts.today} />
      <ThanksList thanks={model.thanks} facts={facts} />
      <PulseResults results={model.pulse} teams={facts.teams} />
      {isSaying && <SayDialog portfolio={portfolio} today={facts.today} onClose={() => setIsSaying(false)} />}
      {acting !== undefined && (
        <AnswerDialog
          shown={acting}
          threads={placesOf(acting.theme, portfolio).length}
          onSave={(said) => {
            setActing(undefined);
            void answer(acting.theme, said);
          }}
          onClose={() => setActing(undefined)}
        />
      )}
    </>
  );
}
