import { makeStyles, tokens } from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { LinkButton } from './LinkButton.tsx';
import { useLeftOut } from './useLeftOut.ts';
import { useLive } from './useLive.ts';

const useStyles = makeStyles({
  bar: {
    display: 'block',
    padding: '6px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 720px)': { padding: '6px 12px' },
  },
  words: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface StaleBarProps {
  readonly problem: { readonly kind: string };
  readonly readAt: number;
  readonly now: number;
  readonly onTryAgain: () => void;
}

/** The page stays as it was read: somebody may be in the middle of a sentence. */
export function StaleBar({ problem, readAt, now, onTryAgain }: StaleBarProps) {
  const { bar } = useStyles();
  const isLeftOut = useLeftOut();
  const age = instantAgeWords(readAt, Math.max(now, readAt));
  return (
    <output className={bar} data-testid="stale">
      {say(problem.kind === 'signInNeeded' ? 'sync.staleSignIn' : 'sync.stale', { age })}{' '}
      {isLeftOut && `${say('sync.leftOut')} `}
      <LinkButton onClick={onTryAgain}>
        {say(problem.kind === 'signInNeeded' ? 'pages.consent.button' : 'pages.tryAgain')}
      </LinkButton>
    </output>
  );
}

/** Why the page is not here yet. It comes by itself, whatever is pressed. That SharePoint asks us to wait says WaitBar. */
export function SkeletonWords() {
  const { words } = useStyles();
  const { engine } = useTabDeps();
  const { problem } = useLive(engine.projects);
  return (
    <output className={words}>
      {say(problem === undefined ? 'sync.reading.slow' : 'sync.reading.silent')}{' '}
      {problem !== undefined && (
        <LinkButton onClick={() => void engine.refresh()}>{say('pages.tryAgain')}</LinkButton>
      )}
    </output>
  );
}
