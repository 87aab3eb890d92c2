import { MenuItemCheckbox, MenuList } from '@fluentui/react-components';
import { ColumnEditRegular } from '@fluentui/react-icons';

import { say } from '#words/say.ts';

import { columnIds } from './columns.ts';
import type { GridView } from './gridView.ts';
import { ToolMenu } from './ToolMenu.tsx';

/** The name of the project always stays. */
export function ColumnsMenu({ view, onView }: { view: GridView; onView: (view: GridView) => void }) {
  return (
    <ToolMenu
      name={say('grid.columns')}
      icon={<ColumnEditRegular />}
      testId="columns"
      checkedValues={{ columns: [...view.columns] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onView({
          ...view,
          columns: columnIds.filter((id) => id === 'project' || checkedItems.includes(id)),
        })
      }
      persistOnItemClick
    >
      <MenuList>
        {columnIds
          .filter((id) => id !== 'project')
          .map((id) => (
            <MenuItemCheckbox key={id} name="columns" value={id}>
              {say(`portfolio.column.${id}`)}
            </MenuItemCheckbox>
          ))}
      </MenuList>
    </ToolMenu>
  );
}
