import { deleteDB } from 'idb';

import { type DeviceDatabase, openDatabase } from './database.ts';
import { forgetFirstRows, ownersOfFirstRows } from './firstRows.ts';
import { openNews } from './news.ts';
import { type DeviceOwner, deviceName, ownerOfName } from './owner.ts';
import { deleteSecondCopy, namesOfSecondCopies, recordsOfSecondCopy } from './secondCopy.ts';
import { peopleAtWork } from './senderLock.ts';

/** Sign-out: everything of this person leaves the device, and what is unsent is lost. Ask first. False: it could not be checked. */
export async function wipePerson(owner: DeviceOwner): Promise<boolean> {
  const news = openNews(owner);
  news.tell({ kind: 'wiped' }); // their tabs let go, else they would block it
  news.close();
  forgetFirstRows(owner);
  forgetChoices(owner);
  return isDeleted(owner);
}

/** Views, what was read: small things of one person that the screens keep as `tspmo:<what>:<object id>`. */
function forgetChoices({ id }: DeviceOwner): void {
  try {
    const theirs = Object.keys(localStorage).filter(
      (key) => key.startsWith('tspmo:') && key.endsWith(`:${id.toLowerCase()}`),
    );
    for (const key of theirs) localStorage.removeItem(key);
  } catch {
    // refused, so there are none
  }
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

/** Somebody else has unsent changes on this device. They are not here to be asked, so they keep them. */
export async function isAnybodyElseWaiting(me: DeviceOwner): Promise<boolean> {
  for (const owner of await ownersOfDatabases())
    if (deviceName(owner) !== deviceName(me) && (await unsentCountOf(owner)) > 0) return true;
  return false;
}

async function unsentCountOf(owner: DeviceOwner): Promise<number> {
  try {
    const database = await openHere(owner);
    const count = await database.count('outbox');
    database.close();
    return count;
  } catch {
    return 0;
  }
}

const openHere = (owner: DeviceOwner): Promise<DeviceDatabase> =>
  openDatabase(
    owner,
    () => undefined,
    () => recordsOfSecondCopy(owner),
  );

async function ownersOfDatabases(): Promise<DeviceOwner[]> {
  const names = new Set([...(await namesOfDatabases()), ...(await namesOfSecondCopies())]);
  return [...names].map(ownerOfName).filter((owner) => owner !== undefined);
}

async function namesOfDatabases(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).map(({ name = '' }) => name);
  } catch {
    return []; // nothing can be read, so nothing was kept
  }
}

async function forgetRead(owner: DeviceOwner): Promise<void> {
  try {
    const database = await openHere(owner);
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
