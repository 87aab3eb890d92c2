import { firstRowsShown } from '#data/device/leaveFirstRows.ts';

await firstRowsShown();
