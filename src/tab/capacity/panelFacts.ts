import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import { type PersonLoad, skillKey, type WeekLoad } from '#domain/capacity/load.ts';
import { say } from '#words/say.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';
import { type Chosen, type Felt, feltIn, type Share, sharesOf, unmetPercent } from './panelModel.ts';

export interface PanelFacts {
  readonly title: string;
  readonly sentence: string;
  readonly skill: string | undefined;
  readonly pair: readonly [string, string] | undefined;
  readonly span: { readonly firstWeek: IsoWeek; readonly lastWeek: IsoWeek };
  readonly shares: readonly Share[];
  readonly felt: readonly Felt[];
}

export function panelFacts(model: CapacityModel, chosen: Chosen): PanelFacts {
  switch (chosen.kind) {
    case 'hotSpot': {
      const { pair, skill, projectKeys, firstWeek, lastWeek } = chosen.hotSpot;
      const peak = fullestWeek(weeksOf(model, skill), firstWeek, lastWeek);
      return {
        title:
          pair === undefined
            ? projectName(model, projectKeys[0] ?? '')
            : say('capacity.panel.times', {
                one: projectName(model, pair[0]),
                other: projectName(model, pair[1]),
              }),
        sentence: '',
        skill,
        pair,
        span: { firstWeek, lastWeek },
        shares: peak === undefined ? [] : sharesOf(model, peak),
        felt: skill === undefined ? [] : feltIn(model, skill, { firstWeek, lastWeek }),
      };
    }
    case 'skill': {
      const span = { firstWeek: chosen.week, lastWeek: chosen.week };
      const load = weeksOf(model, chosen.skill).find(({ week }) => week === chosen.week);
      return {
        ...ofWeek(model, load),
        title: chosen.skill,
        skill: chosen.skill,
        pair: pairIn(model, load),
        span,
        felt: feltIn(model, chosen.skill, span),
      };
    }
    case 'person': {
      const found = personLoad(model, chosen.personId);
      const load = found?.weeks.find(({ week }) => week === chosen.week);
      return {
        ...ofWeek(model, load),
        title: found?.person.name ?? '',
        skill: found?.skill,
        pair: pairIn(model, load),
        span: { firstWeek: chosen.week, lastWeek: chosen.week },
        felt: [],
      };
    }
  }
}

function ofWeek(model: CapacityModel, load: WeekLoad | undefined): Pick<PanelFacts, 'sentence' | 'shares'> {
  if (load === undefined) return { sentence: '', shares: [] };
  const unmet = unmetPercent(load);
  const { loadPercent, capacityPercent } = load;
  const asked = capacityPercent === undefined ? 'unknown' : 'known';
  return {
    sentence: say('capacity.panel.cell', {
      kind: loadPercent <= 0 ? 'free' : asked,
      load: Math.round(loadPercent),
      capacity: Math.round(capacityPercent ?? 0),
      unmet: unmet === undefined || unmet === 0 ? 'none' : unmet,
    }),
    shares: sharesOf(model, load),
  };
}

function pairIn(model: CapacityModel, load: WeekLoad | undefined): PanelFacts['pair'] {
  const [one, other] = load === undefined ? [] : sharesOf(model, load);
  return one === undefined || other === undefined ? undefined : [one.key, other.key];
}

function weeksOf({ skills }: CapacityModel, skill: string | undefined): readonly WeekLoad[] {
  return skills.find((load) => skillKey(load.skill) === skillKey(skill ?? ''))?.weeks ?? [];
}

function fullestWeek(weeks: readonly WeekLoad[], first: IsoWeek, last: IsoWeek): WeekLoad | undefined {
  return weeks
    .filter(({ week }) => week >= first && week <= last)
    .toSorted((one, other) => other.loadPercent - one.loadPercent)[0];
}

const personLoad = ({ groups }: CapacityModel, personId: string): PersonLoad | undefined =>
  groups.flatMap(({ persons }) => persons).find(({ person }) => person.id === personId);
