import type { ComponentType } from 'react';

import { later } from '#tab/parts/later.ts';
import type { PortfolioView } from '#tab/routes.ts';

import { PortfolioScreen } from './PortfolioScreen.tsx';
import type { ViewProps } from './viewProps.ts';

/** The ways to look at a portfolio. Only the first comes with the program; the others when somebody looks. */
export const views: Readonly<Partial<Record<PortfolioView, ComponentType<ViewProps>>>> = {
  projects: PortfolioScreen,
  timeline: later(() => import('#tab/timeline/TimelineView.tsx'), 'TimelineView'),
  capacity: later(() => import('#tab/capacity/CapacityView.tsx'), 'CapacityView'),
  risks: later(() => import('#tab/risks/RisksView.tsx'), 'RisksView'),
  report: later(() => import('#tab/report/ReportView.tsx'), 'ReportView'),
};
