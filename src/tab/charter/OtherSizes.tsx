import { useMemo } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { charterTier, readCharterAnswers } from '#domain/charter/charterAnswers.ts';
import { charterSize, type SizeRules } from '#domain/charter/charterSize.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useStartStyles } from './start.styles.ts';
import { useCharters } from './useCharter.ts';

const mostShown = 4;

/** What others needed to feel confident: the newest charters there are, each with its size, to look at. */
export function OtherSizes({ portfolio, rules }: { portfolio: Portfolio; rules: SizeRules }) {
  const styles = useStartStyles();
  const { router } = useTabDeps();
  const charters = useCharters();
  const shown = useMemo(
    () =>
      charters
        .toSorted((one, other) => other.modifiedAt.localeCompare(one.modifiedAt))
        .flatMap(({ value }) => {
          const project = portfolio.projects.find(({ value: { key } }) => key === value.projectKey)?.value;
          const answers = readCharterAnswers(value.answers);
          if (project === undefined || project.isConfidential || answers === undefined) return [];
          const { total } = charterSize(answers.size, rules);
          return [{ key: project.key, name: project.name, total, tier: charterTier(answers, rules) }];
        })
        .slice(0, mostShown),
    [charters, portfolio.projects, rules],
  );
  if (shown.length === 0) return null;
  return (
    <section aria-label={say('charter.others')} data-testid="other-sizes">
      <h2 className={styles.subtitle}>{say('charter.others')}</h2>
      <ul className={styles.list}>
        {shown.map(({ key, name, total, tier }) => (
          <li key={key} className={styles.item}>
            <span>
              <span className={styles.strong}>{name}</span>{' '}
              <span className={styles.quiet}>{say('charter.others.line', { points: total })}</span>
            </span>
            <LinkButton
              onClick={() => router.go(`/tab/start/${encodeURIComponent(key)}`)}
              testId={`charter-${key}`}
            >
              {say(`charter.others.${tier}`)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
