import { teamsLightTheme, type Theme } from '@fluentui/react-components';

import type { ThemeName } from '#teams/theme.ts';

/** What Fluent has no token for: the empty part of a bar is a grey in light and dark, and an outline in high contrast. */
export interface OurTokens {
  readonly barTrack: string;
  readonly barOutline: string;
}

export type OurTheme = Theme & OurTokens;

export const withOurs = (theme: Theme, ours: OurTokens): Theme & OurTokens => ({ ...theme, ...ours });
export const greyTrack = (theme: Theme): OurTokens => ({
  barTrack: theme.colorNeutralStroke2,
  barOutline: theme.colorTransparentStroke,
});

const arrived = new Map<ThemeName, OurTheme>([
  ['default', withOurs(teamsLightTheme, greyTrack(teamsLightTheme))],
]);

/** Most people see the light one; who sees another gets it beside the rest of the program. */
export async function fetchTheme(name: ThemeName): Promise<void> {
  if (arrived.has(name)) return;
  const { otherThemes } = await import('./otherThemes.ts');
  arrived.set(name, otherThemes[name]);
}

/** Until it has arrived, the light one: words are to be read in any. */
export const themeNamed = (name: ThemeName): OurTheme | undefined =>
  arrived.get(name) ?? arrived.get('default');

export const ourTokens: OurTokens = { barTrack: 'var(--barTrack)', barOutline: 'var(--barOutline)' };
