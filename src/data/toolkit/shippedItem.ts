import type { ToolkitItem, ToolkitKind } from '#domain/toolkit/toolkitItem.ts';

/** An item we ship, under the key it is filled in by: the PMO's own edits of it stay. */
export type ShippedItem = ToolkitItem & { readonly clientKey: string };

export function shippedItem(
  kind: ToolkitKind,
  name: string,
  item: {
    readonly title: string;
    readonly body?: string;
    readonly fits?: Readonly<Record<string, unknown>>;
    readonly weight?: number;
  },
): ShippedItem {
  return {
    clientKey: `SHIPPED-${kind}-${name}`.toUpperCase(),
    kind,
    title: item.title,
    body: item.body,
    fits: item.fits,
    weight: item.weight,
  };
}
