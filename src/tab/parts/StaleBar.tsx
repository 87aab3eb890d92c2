import { makeStyles, tokens } from '@fluentui/react-components';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

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
  const age = instantAgeWords(readAt, Math.max(now, readAt));
  return (
    <output className={bar} data-testid="stale">
      {say(problem.kind === 'signInNeeded' ? 'sync.staleSignIn' : 'sync.stale', { age })}{' '}
      <LinkButton onClick={onTryAgain}>
        {say(problem.kind === 'signInNeeded' ? 'pages.consent.button' : 'pages.tryAgain')}
      </LinkButton>
    </output>
  );
}
