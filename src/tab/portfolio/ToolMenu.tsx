import { Button, Menu, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { MenuProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const scrolling = { maxHeight: 'min(70vh, 480px)', overflowY: 'auto' } as const;

/** One button of the toolbar with what it opens. */
export function ToolMenu({
  name,
  icon,
  testId,
  children,
  ...menu
}: {
  name: string;
  icon: ReactElement;
  testId: string;
  children: ReactNode;
} & Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange' | 'persistOnItemClick'>) {
  return (
    <Menu {...menu}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={icon} size="small" data-testid={testId}>
          {name}
        </Button>
      </MenuTrigger>
      <MenuPopover style={scrolling}>{children}</MenuPopover>
    </Menu>
  );
}
