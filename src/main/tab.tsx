/* oxlint-disable import/no-unassigned-import -- they stand first, and in this order, for what they do */
import './afterFirstRows.ts';
import './zodWithoutEval.ts';
/* oxlint-enable import/no-unassigned-import */
import { startTab } from './tabApp.tsx';

void startTab(fetch('/config.json'));
