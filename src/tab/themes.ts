import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

import type { ThemeName } from '#teams/theme.ts';

/** What Fluent has no token for: the empty part of a bar is a grey in light and dark, and an outline in high contrast. */
interface OurTokens {
  readonly barTrack: string;
  readonly barOutline: string;
}

const withOurs = (theme: Theme, ours: OurTokens): Theme & OurTokens => ({ ...theme, ...ours });
const greyTrack = (theme: Theme): OurTokens => ({
  barTrack: theme.colorNeutralStroke2,
  barOutline: theme.colorTransparentStroke,
});

export const themes: Record<ThemeName, Theme & OurTokens> = {
  default: withOurs(teamsLightTheme, greyTrack(teamsLightTheme)),
  dark: withOurs(teamsDarkTheme, greyTrack(teamsDarkTheme)),
  contrast: withOurs(teamsHighContrastTheme, {
    barTrack: teamsHighContrastTheme.colorNeutralBackground1,
    barOutline: teamsHighContrastTheme.colorNeutralStroke1,
  }),
};

export const ourTokens: OurTokens = { barTrack: 'var(--barTrack)', barOutline: 'var(--barOutline)' };
