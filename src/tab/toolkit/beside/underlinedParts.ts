import type { Stumble } from '#domain/toolkit/jargon.ts';

export interface UnderlinedPart {
  readonly text: string;
  readonly start: number;
  readonly isMarked: boolean;
}

/** A text cut where a mark begins or ends; put together the parts are the text again. */
export function underlinedParts(text: string, stumbles: readonly Stumble[]): readonly UnderlinedPart[] {
  const cuts = new Set([0, text.length, ...stumbles.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      isMarked: stumbles.some((one) => one.start <= start && one.end >= end),
    };
  });
}
