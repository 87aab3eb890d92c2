import { MenuItemRadio, MenuList } from '@fluentui/react-components';
import { GroupListRegular } from '@fluentui/react-icons';

import { say } from '#words/say.ts';

import { type GridView, groupings } from './gridView.ts';
import { ToolMenu } from './ToolMenu.tsx';

export function GroupMenu({ view, onView }: { view: GridView; onView: (view: GridView) => void }) {
  return (
    <ToolMenu
      name={view.group === undefined ? say('grid.group') : say(`grid.facet.${view.group}`)}
      icon={<GroupListRegular />}
      testId="group"
      checkedValues={{ group: [view.group ?? 'none'] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onView({ ...view, group: groupings.find((one) => one === checkedItems[0]) })
      }
    >
      <MenuList>
        <MenuItemRadio name="group" value="none">
          {say('grid.noGroups')}
        </MenuItemRadio>
        {groupings.map((group) => (
          <MenuItemRadio key={group} name="group" value={group}>
            {say(`grid.facet.${group}`)}
          </MenuItemRadio>
        ))}
      </MenuList>
    </ToolMenu>
  );
}
