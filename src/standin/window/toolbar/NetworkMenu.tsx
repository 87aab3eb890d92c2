import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createBackend } from '#standin/window/backend/backend.ts';
import type { Person, TenantFacts } from '#standin/window/backend/wire.ts';
import { setFaults } from './control.ts';
import { useToolbarStyles } from './toolbar.styles.ts';

/** What may go wrong between the app and Microsoft 365; `rules` in the words of `/__control/faults`. */
const networks = [
  { name: 'normal', words: 'Normal', rules: [] },
  { name: 'throttled', words: 'Throttled (429)', rules: [{ match: {}, rate: 0.5, fault: '429:3' }] },
  { name: 'failing', words: 'Failing (503)', rules: [{ match: {}, rate: 0.5, fault: '503' }] },
  { name: 'down', words: 'SharePoint is down', rules: [{ match: {}, rate: 1, fault: '503' }] },
  {
    name: 'raced',
    words: 'Somebody was faster (412)',
    rules: [{ match: { method: 'PATCH' }, rate: 0.5, fault: '412' }],
  },
  {
    name: 'dropped',
    words: 'Answers get lost',
    rules: [{ match: { method: 'PATCH' }, rate: 0.5, fault: 'applyThenDrop' }],
  },
  { name: 'consent', words: 'My consent is missing', rules: [] },
] as const;

export function NetworkMenu({ tenant, me }: { readonly tenant: TenantFacts; readonly me: Person }) {
  const styles = useToolbarStyles();
  const [name, setName] = useState<string>('normal');
  const chosen = networks.find((network) => network.name === name) ?? networks[0];
  const choose = async (next: string): Promise<void> => {
    const network = networks.find((candidate) => candidate.name === next) ?? networks[0];
    setName(network.name);
    await setFaults(tenant.graphOrigin, network.rules);
    await createBackend(me.upn).setConsent(network.name !== 'consent');
  };
  return (
    <Menu
      checkedValues={{ network: [name] }}
      onCheckedValueChange={(_event, { checkedItems: [next] }) => {
        if (next !== undefined) void choose(next);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          iconPosition="after"
          icon={<ChevronDownRegular />}
        >
          Network: {chosen.words}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {networks.map((network) => (
            <MenuItemRadio key={network.name} name="network" value={network.name}>
              {network.words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
