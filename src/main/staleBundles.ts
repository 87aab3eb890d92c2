import { existsSync, globSync, statSync } from 'node:fs';

const bundles = [
  {
    mode: 'production',
    made: 'dist/tab/index.html',
    from: ['src/**/*.{ts,tsx}', 'index.html', 'vite.config.ts', 'package-lock.json'],
  },
  {
    mode: 'window',
    made: 'dist/window/index.html',
    from: ['src/standin/window/**', 'vite.config.ts', 'package-lock.json'],
  },
] as const;

/** The Vite modes whose bundle is missing or older than what it is made from. */
export function staleBundles(): string[] {
  return bundles
    .filter(({ made, from }) => !existsSync(made) || newestOf(from) > statSync(made).mtimeMs)
    .map(({ mode }) => mode);
}

function newestOf(patterns: readonly string[]): number {
  return Math.max(...globSync(patterns).map((file) => statSync(file).mtimeMs));
}
