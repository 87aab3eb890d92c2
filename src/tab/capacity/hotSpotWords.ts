import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import type { Sentence } from '#tab/project/impact.ts';
import { listWords } from '#words/formats.ts';
import { say, sayInParts } from '#words/say.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';
import { weekSpan } from './cellModel.ts';

/** CA2: which two, what they both want, and when. */
export function hotSpotSentence(model: CapacityModel, hotSpot: HotSpot): Sentence {
  const { pair, projectKeys, skill, person, firstWeek, lastWeek, peakLoadPercent, peakCapacityPercent } =
    hotSpot;
  const [one = '', other = ''] = (pair ?? projectKeys.slice(0, 1)).map((key) => projectName(model, key));
  return {
    message: pair === undefined ? 'capacity.says.alone' : 'capacity.says.pair',
    values: {
      one,
      other,
      what: person?.name ?? skill ?? '',
      ...weekSpan(firstWeek, lastWeek),
      load: Math.round(peakLoadPercent),
      capacity: Math.round(peakCapacityPercent),
    },
  };
}

/** Only ever with names for who may read PMO People: for others the hot spot itself holds none. */
export function personsSentence({ persons }: HotSpot): string {
  const names = listWords(persons.map(({ name }) => name));
  return persons.length === 0 ? '' : say('capacity.says.persons', { persons: names });
}

export function hotSpotWords(model: CapacityModel, hotSpot: HotSpot): string {
  const { message, values } = hotSpotSentence(model, hotSpot);
  const sentence = sayInParts(message, values)
    .map(({ text }) => text)
    .join('');
  return [sentence, personsSentence(hotSpot)].filter((words) => words !== '').join(' ');
}
