import { type ComponentType, lazy } from 'react';

import type { PortfolioView } from '#tab/routes.ts';

import { PortfolioScreen } from './PortfolioScreen.tsx';
import type { ViewProps } from './viewProps.ts';

/** The ways to look at a portfolio. Only the first comes with the program; the others when somebody looks. */
export const views: Readonly<Partial<Record<PortfolioView, ComponentType<ViewProps>>>> = {
  projects: PortfolioScreen,
  timeline: lazy(async () => ({ default: (await import('#tab/timeline/TimelineView.tsx')).TimelineView })),
  capacity: lazy(async () => ({ default: (await import('#tab/capacity/CapacityView.tsx')).CapacityView })),
  risks: lazy(async () => ({ default: (await import('#tab/risks/RisksView.tsx')).RisksView })),
  report: lazy(async () => ({ default: (await import('#tab/report/ReportView.tsx')).ReportView })),
};
