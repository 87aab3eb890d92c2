import { Button, ToggleButton } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClockRegular,
  ThumbLikeFilled,
  ThumbLikeRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { shortAge } from '#tab/parts/shortAge.ts';
import { openInTeams } from '#teams/openLink.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

import { useListeningStyles } from './listening.styles.ts';
import type { Note, ShownTheme } from './listeningModel.ts';
import { themeWords } from './themeWords.ts';

export interface ThemeRowProps {
  readonly shown: ShownTheme;
  readonly today: Day;
  readonly isPmo: boolean;
  readonly onVote: () => void;
  readonly onAct: () => void;
}

export function ThemeRow({ shown, today, isPmo, onVote, onAct }: ThemeRowProps) {
  const styles = useListeningStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { theme, voices, meToo, isMine, teams, newest, state } = shown;
  const words = themeWords(theme);
  const others = theme.notes.filter((note) => note !== theme.spokenBy);
  const age = shortAge(newest, today);
  return (
    <li className={styles.theme} data-testid="theme" data-theme-id={theme.id} data-state={state}>
      <span className={styles.count} title={say('listening.voices', { voices })}>
        {voices}
      </span>
      <div className={styles.said}>
        <h2 className={styles.name}>{words}</h2>
        <Quote note={theme.spokenBy} isSaidAbove={words === theme.spokenBy.row.value.title} />
        {isOpen && others.map((note) => <Quote key={note.id} note={note} isSaidAbove={false} />)}
        <p className={styles.quiet}>
          {teams.length === 0
            ? say('listening.newestOnly', { age })
            : say('listening.teamsNewest', { teams: listWords(teams), age })}
          {' · '}
          {say('listening.spread', { notes: theme.notes.length, meToo })}
          {others.length > 0 && ' · '}
          {others.length > 0 && (
            <LinkButton onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen}>
              {isOpen ? say('listening.lessNotes') : say('listening.allNotes', { count: theme.notes.length })}
            </LinkButton>
          )}
        </p>
      </div>
      <div className={styles.where}>
        <StateMark state={state} />
        <span className={styles.buttons}>
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={isMine}
            icon={isMine ? <ThumbLikeFilled /> : <ThumbLikeRegular />}
            onClick={onVote}
            aria-label={say('listening.meTooOf', { theme: words })}
            data-testid="me-too"
          >
            {say('listening.meToo')}
          </ToggleButton>
          {isPmo && (
            <Button
              size="small"
              onClick={onAct}
              aria-label={say('listening.actOf', { theme: words })}
              data-testid="act"
            >
              {say('listening.act')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}

/** Words, not a status: nothing here is red. */
function StateMark({ state }: Pick<ShownTheme, 'state'>) {
  const styles = useListeningStyles();
  return (
    <span className={styles.state}>
      {state === 'Done' && <CheckmarkCircleFilled className={styles.done} aria-hidden="true" />}
      {state === 'Planned' && <ClockRegular className={styles.icon} aria-hidden="true" />}
      <span className={state === 'Heard' ? styles.stateQuiet : undefined}>
        {say(`listening.state.${state}`)}
      </span>
    </span>
  );
}

function Quote({ note, isSaidAbove }: { note: Note; isSaidAbove: boolean }) {
  const styles = useListeningStyles();
  const { title, body, messageLink, kind } = note.row.value;
  const words = isSaidAbove ? body : title;
  return (
    <p className={styles.quote}>
      {words !== undefined && say('listening.quote', { words })}{' '}
      {kind === 'Idea' && <span className={styles.kind}>{say('listening.kind.Idea')}</span>}{' '}
      {messageLink !== undefined && (
        <LinkButton
          onClick={() => void openInTeams(messageLink)}
          label={say('listening.inChatOf', { words: title })}
        >
          {say('listening.inChat')}
        </LinkButton>
      )}
    </p>
  );
}
