import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular, DeleteRegular, LinkRegular } from '@fluentui/react-icons';
import { createElement } from 'react';
import type { ChannelTab } from '#standin/window/backend/wire.ts';
import { deepLink } from '#standin/window/protocol/deepLink.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { RemoveTab } from './RemoveTab.tsx';

export function TabMenu({ tab }: { readonly tab: ChannelTab }) {
  const { tenant, showDialog, say } = useTeams();
  const { entityId, channelId, suggestedDisplayName: label } = tab;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<ChevronDownRegular />}
          aria-label={`Options for the tab ${label}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<LinkRegular />}
            onClick={() => {
              void navigator.clipboard
                .writeText(deepLink({ appId: tenant.appId, entityId, channelId, label }))
                .then(() => {
                  say('Link copied', 'success');
                });
            }}
          >
            Copy link to tab
          </MenuItem>
          <MenuItem
            icon={<DeleteRegular />}
            onClick={() => {
              showDialog((close) => createElement(RemoveTab, { tab, onClose: close }));
            }}
          >
            Remove
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
