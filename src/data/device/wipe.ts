import { deleteDB } from 'idb';

import { openDatabase } from './database.ts';
import { forgetFirstRows, ownersOfFirstRows } from './firstRows.ts';
import { openNews } from './news.ts';
import { type DeviceOwner, deviceName, ownerOfName } from './owner.ts';
import { deleteSecondCopy, recordsOfSecondCopy } from './secondCopy.ts';
import { peopleAtWork } from './senderLock.ts';

/** Sign-out: everything of this person leaves the device, and what is unsent is lost. Ask first. False: it could not be checked. */
export async function wipePerson(owner: DeviceOwner): Promise<boolean> {
  const news = openNews(owner);
  news.tell({ kind: 'wiped' }); // their tabs let go, else they would block it
  news.close();
  forgetFirstRows(owner);
  return isDeleted(owner);
}

/**
 * Somebody else is signed in: what others read leaves the device. What they have not sent yet stays, for them alone. Who has a
 * tab open beside this one, with two accounts in two tabs, keeps what is theirs.
 */
export async function forgetOthers(me: DeviceOwner): Promise<void> {
  const atWork = await peopleAtWork();
  const others = [...(await ownersOfDatabases()), ...ownersOfFirstRows()].filter(
    (owner) => deviceName(owner) !== deviceName(me) && atWork?.has(deviceName(owner)) !== true,
  );
  for (const owner of others) {
    forgetFirstRows(owner);
    await forgetRead(owner);
  }
}

async function ownersOfDatabases(): Promise<DeviceOwner[]> {
  try {
    const databases = await indexedDB.databases();
    return databases.map(({ name = '' }) => ownerOfName(name)).filter((owner) => owner !== undefined);
  } catch {
    return []; // nothing can be read, so nothing was kept
  }
}

async function forgetRead(owner: DeviceOwner): Promise<void> {
  try {
    const database = await openDatabase(
      owner,
      () => undefined,
      () => recordsOfSecondCopy(owner),
    );
    const unsentCount = await database.count('outbox');
    if (unsentCount > 0) await database.clear('lists');
    database.close();
    if (unsentCount === 0) await isDeleted(owner);
  } catch {
    // Refused to us as to everybody.
  }
}

const deleteLimitMs = 3_000;

/** A tab that does not let go cannot hold up a sign-out; the browser deletes as soon as that one is closed. */
async function isDeleted(owner: DeviceOwner): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(false), deleteLimitMs);
  const deleted = deleteBoth(owner).then(
    () => true,
    () => false,
  );
  const first = await Promise.race([deleted, limit.promise]);
  clearTimeout(timer);
  return first;
}

// The second copy first: what is gone here must not come back from there.
async function deleteBoth(owner: DeviceOwner): Promise<void> {
  await deleteSecondCopy(owner).catch(() => undefined);
  await deleteDB(deviceName(owner));
}
