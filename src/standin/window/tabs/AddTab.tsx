import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDialogStyles } from '#standin/window/dialogs/dialog.styles.ts';
import { HostDialog } from '#standin/window/dialogs/HostDialog.tsx';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';
import { ConfigureTab } from './ConfigureTab.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '16px 0 24px',
    minHeight: '180px',
    alignContent: 'start',
  },
  app: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    width: '112px',
    padding: '16px 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface AddTabProps {
  readonly channelId: string;
  readonly onClose: () => void;
}

/** "+": first which app, then the app's own page that asks what to show. */
export function AddTab({ channelId, onClose }: AddTabProps) {
  const styles = useStyles();
  const shared = useDialogStyles();
  const { tenant } = useTeams();
  const [isPicked, setPicked] = useState(false);
  const [search, setSearch] = useState('');
  const { name, configurableTabs } = tenant.app;
  const configurationUrl = configurableTabs?.[0]?.configurationUrl;
  if (isPicked && configurationUrl !== undefined) {
    return <ConfigureTab channelId={channelId} configurationUrl={configurationUrl} onClose={onClose} />;
  }
  const isFound =
    configurationUrl !== undefined && name.short.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <HostDialog title="Add a tab" width="600px" onClose={onClose} hasAppIcon={false}>
      <div className={shared.padded}>
        <p className={shared.quiet}>Turn your favorite apps and files into tabs at the top of the channel.</p>
        <Input
          aria-label="Search apps"
          placeholder="Search"
          contentBefore={<SearchRegular />}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
        <div className={styles.grid}>
          {isFound && (
            <button type="button" className={styles.app} onClick={() => setPicked(true)}>
              <AppIcon size={40} />
              {name.short}
            </button>
          )}
          {!isFound && <p className={shared.quiet}>No app of that name is installed here.</p>}
        </div>
      </div>
    </HostDialog>
  );
}
