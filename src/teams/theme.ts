export type ThemeName = 'default' | 'dark' | 'contrast';

export function themeOf(name: string | undefined): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'default';
}
