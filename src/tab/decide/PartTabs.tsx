import { Tab, TabList } from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

export function PartTabs({ part }: { part: 'options' | 'log' }) {
  const { router } = useTabDeps();
  return (
    <TabList
      size="small"
      aria-label={say('decide.parts')}
      selectedValue={part}
      onTabSelect={(_, { value }) => router.go(value === 'log' ? '/tab/decide/log' : '/tab/decide')}
    >
      <Tab value="options">{say('decide.part.options')}</Tab>
      <Tab value="log">{say('decide.part.log')}</Tab>
    </TabList>
  );
}
