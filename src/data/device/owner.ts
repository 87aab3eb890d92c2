import type { SyncUser } from '#data/sync/ports.ts';

/** Whose things these are on a computer that several people may use. */
export type DeviceOwner = Pick<SyncUser, 'tenantId' | 'id'>;

/** Database, channel and lock of one person all carry it; Entra's ids are the same in capitals. */
export const deviceName = ({ tenantId, id }: DeviceOwner): string => `tspmo:${tenantId}:${id}`.toLowerCase();

/** The person a database belongs to; undefined for what is not ours. */
export function ownerOfName(name: string): DeviceOwner | undefined {
  const [ours, tenantId, id, ...more] = name.split(':');
  const isPerson = ours === 'tspmo' && tenantId !== undefined && id !== undefined && more.length === 0;
  return isPerson ? { tenantId, id } : undefined;
}
