import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A part that may come a moment after the screen it stands on: its script is asked for once that is painted. */
export function laterPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await painted();
    return { default: await load().catch(() => Nothing) };
  });
}

/** Without a network the script does not come: the page stands without the part until it is opened anew. */
const Nothing = (): null => null;

async function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
