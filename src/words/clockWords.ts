import type { PmoSettings } from '#domain/settings/pmoSettings.ts';

import { dayFormat } from './formats.ts';

/** `10:42` on the PMO's clock. */
export const clockWords = ({ timeZone }: Pick<PmoSettings, 'timeZone'>, instant: number): string =>
  dayFormat({ timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);
