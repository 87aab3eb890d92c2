import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

import type { ThemeName } from '#teams/theme.ts';

import { greyTrack, type OurTheme, withOurs } from './themes.ts';

export const otherThemes: Record<ThemeName, OurTheme> = {
  default: withOurs(teamsLightTheme, greyTrack(teamsLightTheme)),
  dark: withOurs(teamsDarkTheme, greyTrack(teamsDarkTheme)),
  contrast: withOurs(teamsHighContrastTheme, {
    barTrack: teamsHighContrastTheme.colorNeutralBackground1,
    barOutline: teamsHighContrastTheme.colorNeutralStroke1,
  }),
};
