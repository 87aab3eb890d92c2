import { removeFirstRows } from './leaveFirstRows.ts';
import { type DeviceOwner, deviceName } from './owner.ts';
import { ownerInAddress } from './ownerInAddress.ts';
import { forgetOthers } from './wipe.ts';

/** Now it is known who is signed in: what is here of anybody else goes, from the screen at once and then from the device. */
export async function welcome(me: DeviceOwner): Promise<void> {
  const named = ownerInAddress(location.search);
  if (named !== undefined && deviceName(named) !== deviceName(me)) removeFirstRows();
  await forgetOthers(me);
}
