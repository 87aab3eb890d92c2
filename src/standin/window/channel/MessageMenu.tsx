import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ChatMessage } from '#standin/window/backend/wire.ts';
import { useTaskCommand } from '#standin/window/composeApp/useTaskCommand.ts';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';
import { usePostStyles } from './channel.styles.ts';
import { messagePayload } from './messagePayload.ts';

interface MessageMenuProps {
  readonly message: ChatMessage;
  readonly conversationId: string;
}

/** "⋯" on a message: what Teams itself offers, then the app's commands for messages. */
export function MessageMenu({ message, conversationId }: MessageMenuProps) {
  const styles = usePostStyles();
  const { tenant, say } = useTeams();
  const runTask = useTaskCommand();
  const commands = (tenant.app.composeExtensions ?? [])
    .flatMap((extension) => extension.commands)
    .filter(({ type, context }) => type === 'action' && (context ?? []).includes('message'));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label="More options"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              void navigator.clipboard.writeText(message.text).then(() => {
                say('Copied', 'success');
              });
            }}
          >
            Copy text
          </MenuItem>
          {commands.map((command) => (
            <MenuItem
              key={command.id}
              icon={<AppIcon size={20} />}
              onClick={() => {
                void runTask({
                  kind: 'command',
                  conversationId,
                  commandId: command.id,
                  title: command.title,
                  commandContext: 'message',
                  messagePayload: messagePayload(message, tenant.tenantId),
                });
              }}
            >
              {command.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
