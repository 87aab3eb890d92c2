import { Select } from '@fluentui/react-components';

import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { say } from '#words/say.ts';

import { type Naming, projectName } from './planWords.ts';

export interface SpotChoiceProps {
  readonly hotSpots: readonly HotSpot[];
  readonly chosen: HotSpot | undefined;
  readonly naming: Naming;
  readonly onChoose: (hotSpot: HotSpot | undefined) => void;
}

/** Another clash, or projects of one's own choice. */
export function SpotChoice({ hotSpots, chosen, naming, onChoose }: SpotChoiceProps) {
  if (hotSpots.length < 2) return undefined;
  const own = hotSpots.length;
  return (
    <Select
      size="small"
      aria-label={say('decide.spots')}
      value={String(chosen === undefined ? own : hotSpots.indexOf(chosen))}
      onChange={(_, { value }) => onChoose(hotSpots[Number(value)])}
      data-testid="spots"
    >
      {hotSpots.map((hotSpot, index) => (
        <option key={`${hotSpot.skill} ${hotSpot.firstWeek}`} value={index}>
          {spotWords(hotSpot, naming)}
        </option>
      ))}
      <option value={own}>{say('decide.spotOwn')}</option>
    </Select>
  );
}

function spotWords({ pair, projectKeys, skill }: HotSpot, naming: Naming): string {
  const [one = '', other = ''] = (pair ?? projectKeys.slice(0, 1)).map((key) => projectName(naming, key));
  return say(pair === undefined ? 'decide.spotAlone' : 'decide.spot', { one, other, skill: skill ?? '' });
}
