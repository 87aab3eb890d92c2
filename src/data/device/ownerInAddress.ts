import type { DeviceOwner } from './owner.ts';

/** Whom Teams says it opens the page for: `?tid={tid}&user={userObjectId}`. A claim, good enough to look into a drawer by name. */
export function ownerInAddress(search: string): DeviceOwner | undefined {
  const asked = new URLSearchParams(search);
  const [tenantId, id] = [asked.get('tid'), asked.get('user')];
  return isId(tenantId) && isId(id) ? { tenantId, id } : undefined;
}

const isId = (text: string | null): text is string => text !== null && /^[\da-f-]{36}$/iu.test(text);
