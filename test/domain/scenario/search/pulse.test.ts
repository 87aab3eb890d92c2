import { expect, test } from 'vitest';

import { pulseUntil } from '#domain/scenario/search/pulse.ts';

/** A clock that stands where it is put. */
function standing(at: number) {
  let [time, looks] = [at, 0];
  return {
    put: (to: number): void => void (time = to),
    looks: () => looks,
    now: (): number => {
      looks += 1;
      return time;
    },
  };
}

test('a part of the search looks at the clock once in so many beats', () => {
  const clock = standing(0);
  const pulse = pulseUntil(clock.now, 100, 4);
  expect(clock.looks()).toBe(1);
  clock.put(100);
  expect([pulse.beat(), pulse.beat(), pulse.beat()]).toEqual(['go', 'go', 'go']);
  expect(clock.looks()).toBe(1);
  expect(pulse.beat()).toBe('stop');
  expect(clock.looks()).toBe(2);
});

test('it lets the caller breathe every 25 ms, and stops when its time is over', () => {
  const clock = standing(10);
  const pulse = pulseUntil(clock.now, 100, 1);
  const beats = [10, 34, 35, 59, 60, 99, 100, 120].map((time) => {
    clock.put(time);
    return pulse.beat();
  });
  expect(beats).toEqual(['go', 'go', 'tell', 'go', 'tell', 'tell', 'stop', 'stop']);
});

test('it says how much of its time was over when it last looked', () => {
  const clock = standing(100);
  const pulse = pulseUntil(clock.now, 300, 1);
  expect(pulse.share()).toBe(0);
  clock.put(150);
  expect(pulse.share()).toBe(0);
  pulse.beat();
  expect(pulse.share()).toBe(0.25);
  clock.put(900);
  pulse.beat();
  expect(pulse.share()).toBe(1);
  expect(pulseUntil(clock.now, 900, 1).share()).toBe(1);
  expect(pulseUntil(clock.now, 800, 1).share()).toBe(1);
});
