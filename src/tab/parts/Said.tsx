import { Fragment } from 'react';

import type { MessageKey } from '#words/en/messages.ts';
import { sayInParts, type SayValues } from '#words/say.ts';

/** A sentence with its weighty words set bolder. */
export function Said({ message, values }: { readonly message: MessageKey; readonly values?: SayValues }) {
  return sayInParts(message, values).map((part, place) =>
    // The parts of one sentence never change places.
    // oxlint-disable-next-line react/no-array-index-key
    part.isStrong ? <b key={place}>{part.text}</b> : <Fragment key={place}>{part.text}</Fragment>,
  );
}
