import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { switchOff, switchOn } from '#data/team/switchOn.ts';
import { allFeatures, type Feature, type PmoSettings } from '#domain/settings/pmoSettings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useFirstRunStyles } from './firstRun.styles.ts';

export interface FeaturesProps {
  readonly settings: PmoSettings;
  readonly isPmo: boolean;
  readonly onChanged: () => void;
}

/** Later, one at a time: each feature adds its list and its view, and can be switched off again. */
export function Features({ settings, isPmo, onChanged }: FeaturesProps) {
  const styles = useFirstRunStyles();
  const { lists, engine, notices } = useTabDeps();
  const [busy, setBusy] = useState<Feature>();
  const on = settings.features;
  const turn = async (feature: Feature): Promise<void> => {
    setBusy(feature);
    const isOn = on.includes(feature);
    const name = say(`firstRun.feature.${feature}`);
    const done = isOn ? await switchOff(lists, feature, on) : await switchOn(lists, feature, on);
    if (done.ok) {
      await engine.refresh();
      notices.tell(say(isOn ? 'firstRun.switchedOff' : 'firstRun.switchedOn', { feature: name }));
      onChanged();
    } else {
      const why = done.error.kind === 'noAccess' ? 'noAccess' : 'other';
      notices.tell(say(`firstRun.switchProblem.${why}`, { feature: name }));
    }
    setBusy(undefined);
  };
  return (
    <section className={styles.side} aria-labelledby="later" data-testid="features">
      <h2 id="later" className={styles.sideTitle}>
        {say('firstRun.later')}
      </h2>
      <p className={styles.quiet}>{say('firstRun.later.why')}</p>
      {!isPmo && <p className={styles.quiet}>{say('firstRun.notYours', { pmo: settings.pmoName })}</p>}
      <ul className={styles.list}>
        {allFeatures.map((feature) => {
          const isOn = on.includes(feature);
          const name = say(`firstRun.feature.${feature}`);
          const needsSite = feature === 'people' && lists.people === undefined;
          return (
            <li key={feature} className={styles.feature} data-feature={feature} data-on={isOn}>
              <div>
                <h3 className={styles.head}>{name}</h3>
                <p className={styles.quiet}>
                  {say(needsSite ? 'firstRun.peopleFirst' : `firstRun.feature.${feature}.what`)}
                </p>
              </div>
              {isPmo && !needsSite ? (
                <Button
                  size="small"
                  appearance={isOn ? 'subtle' : 'secondary'}
                  disabled={busy !== undefined}
                  aria-label={say(isOn ? 'firstRun.switchOffWhat' : 'firstRun.switchOnWhat', {
                    feature: name,
                  })}
                  onClick={() => void turn(feature)}
                >
                  {say(isOn ? 'firstRun.switchOff' : 'firstRun.switchOn')}
                </Button>
              ) : (
                <span className={styles.quiet}>{say(isOn ? 'firstRun.isOn' : 'firstRun.isOff')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
