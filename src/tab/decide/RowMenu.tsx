import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';

import { say } from '#words/say.ts';

import { chosenOption, type OptionRow, ruleOutItems } from './optionRows.ts';
import { isIn, toggledName, type Wishes, without } from './wishes.ts';

export interface RowMenuProps {
  readonly row: OptionRow;
  readonly wishes: Wishes;
  readonly onWish: (change: Partial<Wishes>) => void;
  readonly openProject: (key: string) => void;
}

/** Keep an option, rule some out, leave the project as it is. */
export function RowMenu({ row, wishes, onWish, openProject }: RowMenuProps) {
  const chosen = chosenOption(row);
  const items = ruleOutItems(row, wishes);
  const isPinned = chosen !== undefined && isIn(wishes.pinned, chosen);
  const checked = {
    pin: isPinned ? ['pin'] : [],
    out: items.filter(({ isOut }) => isOut).map(({ words }) => words),
  };
  return (
    <Menu checkedValues={checked} positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={say('decide.row.menu', { project: row.name })}
          data-testid="row-menu"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {chosen !== undefined && (
            <MenuItemCheckbox
              name="pin"
              value="pin"
              onClick={() =>
                onWish({
                  pinned: isPinned
                    ? without(wishes.pinned, row.key)
                    : [...without(wishes.pinned, row.key), chosen],
                  forbidden: wishes.forbidden.filter((name) => !isIn([chosen], name)),
                })
              }
            >
              {say('decide.row.pin')}
            </MenuItemCheckbox>
          )}
          <MenuGroup>
            <MenuGroupHeader>{say('decide.row.ruleOut')}</MenuGroupHeader>
            {items.map(({ option, words }) => (
              <MenuItemCheckbox
                key={words}
                name="out"
                value={words}
                onClick={() =>
                  onWish({
                    forbidden: toggledName(wishes.forbidden, option),
                    pinned: wishes.pinned.filter((name) => !isIn([option], name)),
                    byHand: wishes.byHand.filter((name) => !isIn([option], name)),
                  })
                }
              >
                {words}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            onClick={() =>
              onWish({
                leftOut: [...wishes.leftOut, row.key],
                byHand: without(wishes.byHand, row.key),
                pinned: without(wishes.pinned, row.key),
                forbidden: without(wishes.forbidden, row.key),
              })
            }
          >
            {say('decide.row.leaveOut')}
          </MenuItem>
          <MenuItem onClick={() => openProject(row.key)}>{say('decide.row.open')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
