import { makeStyles, tokens } from '@fluentui/react-components';

import { featuresAtStep, nextStep } from '#domain/team/steps.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  words: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** LI2: one line on what the team's next step brings to this page, of what the PMO has switched on. */
export function ComingPart({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const { team, settings } = facts;
  const next = team?.step === undefined ? undefined : nextStep(team.step);
  if (team === undefined || next === undefined) return undefined;
  const shown = featuresAtStep(settings.features, team.step);
  const brings = next.brings.filter(
    (feature) => settings.features.includes(feature) && !shown.includes(feature),
  );
  if (brings.length === 0) return undefined;
  return (
    <p className={styles.words} data-testid="coming">
      {say('focus.later', {
        step: say(`focus.step.${next.step}`),
        features: listWords(brings.map((feature) => say(`focus.feature.${feature}`))),
        team: team.name,
        pmo: settings.pmoName,
      })}
    </p>
  );
}
