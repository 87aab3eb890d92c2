// oxlint-disable-next-line import/no-unassigned-import -- it stands first for what it does
import './zodWithoutEval.ts';
import { startTab } from './tabApp.tsx';

void startTab(fetch('/config.json'));
