import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A part that may come a moment after the screen it stands on: its script is asked for once that is painted. */
export function laterPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await painted();
    return { default: await load() };
  });
}

async function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
