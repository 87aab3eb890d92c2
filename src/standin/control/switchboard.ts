import { switchesSchema, usualSwitches, type Switches } from '#standin/graph/switches.ts';

export interface Switchboard {
  all(): Switches;
  /** Turns what is named and leaves the rest; false when there is no such switch or position. */
  turn(asked: unknown): boolean;
  reset(): void;
}

export function createSwitchboard(): Switchboard {
  let switches = usualSwitches;
  return {
    all: () => switches,
    turn: (asked) => {
      if (typeof asked !== 'object' || asked === null) return false;
      const read = switchesSchema.safeParse({ ...switches, ...asked });
      if (read.success) switches = read.data;
      return read.success;
    },
    reset: () => {
      switches = usualSwitches;
    },
  };
}
