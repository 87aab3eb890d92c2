import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { ProjectPicker } from '#tab/parts/ProjectPicker.tsx';
import { useMayWrite } from '#tab/project/useMayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { configChoices } from './configModel.ts';
import { NewProjectFields, type NewProjectForm } from './NewProjectFields.tsx';
import { usePinning } from './usePinning.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '4px 24px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 480px)': { padding: '4px 12px 12px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    justifyContent: 'space-between',
  },
  grow: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: '1 1 auto' },
});

/** Who comes back from starting something new wants that one. */
function startedKey({ projects }: Portfolio): string | undefined {
  const key = new URLSearchParams(globalThis.location.search).get('key');
  return projects.find(({ value }) => value.key === key)?.value.key;
}

export function ConfigScreen({ portfolio }: { portfolio: Portfolio }) {
  const { host, clock, router } = useTabDeps();
  const { place } = host;
  const styles = useStyles();
  const [choices] = useState(() => configChoices(portfolio, place));
  const hasProjects = choices.groups.length > 0;
  const [isNew, setIsNew] = useState(!hasProjects);
  const [isPortfolio, setIsPortfolio] = useState(false);
  const team = portfolio.teams.find(({ key }) => key === choices.teamKey);
  const [selectedKey, setSelectedKey] = useState(() => startedKey(portfolio) ?? choices.nearestKey);
  const [form, setForm] = useState<NewProjectForm>({
    name: choices.nearestKey === undefined ? (place.channelName ?? '') : '',
    method: 'Hybrid',
    finish: undefined,
  });
  const mayWrite = useMayWrite(portfolio.projects[0]?.id);
  const today = pmoToday(portfolio.settings, clock.now());
  const selected = portfolio.projects.find((kept) => kept.value.key === selectedKey)?.value;
  const problem = usePinning(
    isPortfolio && team !== undefined
      ? { kind: 'portfolio', teamKey: team.key, teamName: team.name }
      : isNew
        ? { kind: 'new', form, teamKey: choices.teamKey, today }
        : { kind: 'existing', project: selected },
  );
  return (
    <main className={styles.page} data-testid="config">
      <h1 className={styles.title}>{say('config.title')}</h1>
      <p className={styles.quiet}>{say(hasProjects ? 'config.why' : 'config.empty')}</p>
      {team !== undefined && hasProjects && (
        <Checkbox
          checked={isPortfolio}
          onChange={(_, { checked }) => setIsPortfolio(checked === true)}
          label={say('config.portfolio', { team: team.name })}
          data-testid="pin-portfolio"
        />
      )}
      {isPortfolio ? null : isNew ? (
        <div className={styles.grow}>
          <NewProjectFields form={form} today={today} onChange={setForm} />
        </div>
      ) : (
        <div className={styles.grow}>
          <ProjectPicker
            label={say('config.choose')}
            groups={choices.groups}
            today={today}
            selectedKey={selectedKey}
            onSelect={setSelectedKey}
            noteOf={({ key }) =>
              key === choices.nearestKey && place.channelName !== undefined
                ? say('config.nearest', { channel: place.channelName })
                : undefined
            }
          />
        </div>
      )}
      {problem !== undefined && (
        <p className={styles.quiet} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.foot}>
        {isNew && hasProjects && (
          <LinkButton onClick={() => setIsNew(false)} testId="pick-existing">
            {say('config.pickExisting')}
          </LinkButton>
        )}
        {!isNew && mayWrite !== false && (
          <Button icon={<AddRegular />} onClick={() => setIsNew(true)} data-testid="new-project">
            {say('config.new')}
          </Button>
        )}
        {mayWrite !== false && portfolio.settings.features.includes('charters') && (
          <LinkButton onClick={() => router.go('/tab/start?from=config')} testId="start-with-charter">
            {say('config.startNew')}
          </LinkButton>
        )}
        {!isNew && mayWrite === false && (
          <p className={styles.quiet}>{say('config.readOnly', { pmo: portfolio.settings.pmoName })}</p>
        )}
        <p className={styles.quiet}>
          {isPortfolio && team !== undefined
            ? say('config.saveHint', { project: say('config.portfolio.tab', { team: team.name }) })
            : isNew
              ? say('config.new.save')
              : selected === undefined
                ? say('config.chooseFirst')
                : say('config.saveHint', { project: selected.name })}
        </p>
      </div>
    </main>
  );
}
