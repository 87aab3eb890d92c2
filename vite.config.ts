import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two bundles that never share a chunk: the tab (ours, ships to Teams) and the stand-in's Teams window (stays here). */
export default defineConfig(({ mode }) => ({
  root: mode === 'window' ? 'src/standin/window' : '.',
  publicDir: false as const,
  plugins: [react()],
  build: {
    outDir: mode === 'window' ? '../../../dist/window' : 'dist/tab',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: mode === 'window' ? 2_000 : 500, // the window never leaves this computer
  },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
}));
