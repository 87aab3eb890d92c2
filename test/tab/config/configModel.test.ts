import { describe, expect, test } from 'vitest';

import { demo, kept } from '#test/tab/facts.ts';
import { configChoices } from '#tab/config/configModel.ts';

const portfolio = {
  settings: demo.settings,
  teams: demo.teams,
  projects: demo.projects.map((project) => kept(project)),
  unreadable: [],
};
const network = demo.teams.find((team) => team.name === 'Network');

describe('which project belongs in this channel', () => {
  test('its team’s projects come first, the one named like the channel is chosen', () => {
    const choices = configChoices(portfolio, {
      groupId: network?.groupId,
      channelName: 'Core switch refresh',
    });
    expect(choices.groups[0]?.title).toBe('Projects of Network');
    expect(choices.groups[0]?.projects.every((project) => project.teamKey === network?.key)).toBe(true);
    expect(portfolio.projects.find((one) => one.value.key === choices.nearestKey)?.value.name).toBe(
      'Core switch refresh',
    );
  });

  test('in a team the PMO does not know nothing is lost: all are offered', () => {
    const choices = configChoices(portfolio, { groupId: 'unknown', channelName: 'Lunch' });
    expect(choices.nearestKey).toBeUndefined();
    expect(choices.groups).toHaveLength(1);
    expect(choices.groups[0]?.title).toBeUndefined();
  });

  test('what is done or stopped is not offered', () => {
    const offered = configChoices(portfolio, { groupId: undefined, channelName: undefined }).groups.flatMap(
      (group) => group.projects,
    );
    expect(offered.some((project) => project.stage === 'Done' || project.stage === 'Stopped')).toBe(false);
  });
});
