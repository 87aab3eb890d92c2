import { SearchBox } from '@fluentui/react-components';

import { say } from '#words/say.ts';

// As wide as the place it is given, which an empty place keeps for it.
const wide = { width: '100%', maxWidth: 'none' };

export function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <SearchBox
      style={wide}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      placeholder={say('portfolio.search')}
      aria-label={say('portfolio.searchLabel')}
      data-testid="search"
    />
  );
}
