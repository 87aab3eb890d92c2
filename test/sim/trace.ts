/** What happened, in order: told line by line if wanted, and always as one number that is the same for the same run. */
export interface Trace {
  readonly note: (line: string) => void;
  readonly hash: () => string;
}

export function createTrace(now: () => number, print?: (line: string) => void): Trace {
  let [low, high] = [0x81_1c_9d_c5, 0x9e_37_79_b9];
  const add = (code: number): void => {
    low = Math.imul(low ^ code, 0x01_00_01_93) >>> 0;
    high = (Math.imul(high, 31) + code) >>> 0;
  };
  return {
    note: (line) => {
      for (let at = 0; at < line.length; at += 1) add(line.charCodeAt(at));
      add(now() | 0);
      print?.(`${(now() / 1000).toFixed(3).padStart(9)} ${line}`);
    },
    hash: () => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0'),
  };
}
