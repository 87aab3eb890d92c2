import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useSignOut } from './useSignOut.tsx';

const useStyles = makeStyles({
  more: {
    position: 'sticky',
    right: '0',
    alignSelf: 'center',
    marginLeft: 'auto',
    flexShrink: 0,
    minWidth: '32px',
    paddingRight: '20px', // up to the edge, so that nothing of the row shows beside it
    borderRadius: '0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** At the end of the page's head: what is about the app and this device, not about projects. */
export function MoreMenu() {
  const styles = useStyles();
  const { router } = useTabDeps();
  const { signOut, question } = useSignOut();
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.more}
            appearance="subtle"
            size="small"
            aria-label={say('sync.more')}
            data-testid="more"
          >
            ⋯
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => router.go('/tab/start')} data-testid="more-start">
              {say('sync.startNew')}
            </MenuItem>
            <MenuItem onClick={() => router.go('/tab/setup')}>{say('portfolio.setup')}</MenuItem>
            <MenuItem onClick={signOut} data-testid="more-sign-out">
              {say('sync.signOut')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {question}
    </>
  );
}
