import type { Tale } from '#demo/tale.ts';

/**
 * The watermelon. Its lead said green twelve times, in good faith: each week there was a good reason for a few more days. Days are
 * counted from the newest report; FO1's day 0 is five weeks before it, so forecasts 84 … 98 are 0 … 14 days after the baseline.
 */
export const coreSwitchRefresh: Tale = {
  name: 'Core switch refresh',
  teamKey: 'NET',
  lead: 'Ida Nyberg',
  method: 'Waterfall',
  tier: 'L',
  goal: 'Both sites run on supported core switches before the vendor ends support.',
  startDay: -98,
  baselineDay: 49,
  ageDays: 3,
  says: 'GGGGGGGGGGGG',
  slips: [0, 0, 3, 8, 10, 14],
  money: {
    budget: 400_000,
    spentWeekly: [
      40_000, 58_000, 76_000, 92_000, 108_000, 122_000, 136_000, 150_000, 163_000, 178_000, 205_000, 232_000,
    ],
    earnedWeekly: [10, 14, 19, 23, 27, 30, 33, 36, 39, 41, 43, 45],
  },
  milestones: [
    { title: 'Design signed off', weight: 15, baselineDay: -56, forecastDay: -56, isDone: true },
    { title: 'Equipment on site', weight: 15, baselineDay: -35, forecastDay: -28, isDone: true },
    { title: 'Lab rehearsal passed', weight: 15, baselineDay: -14, forecastDay: -7, isDone: true },
    { title: 'Site A cut-over', weight: 15, baselineDay: -3, forecastDay: 21, isDone: false },
    { title: 'Site B cut-over', weight: 20, baselineDay: 21, forecastDay: 49, isDone: false },
    { title: 'Old switches off', weight: 20, baselineDay: 49, forecastDay: 63, isDone: false },
  ],
  event: { name: 'End of vendor support', day: 72 },
  costOfDelayPerWeek: 12_000,
  lenses: {
    business:
      'Nobody in the offices notices anything yet. Site A moves on a weekend in December; phones and tills are off for one night.',
    technical:
      'Failover took 41 s in the lab, target 60 s. BGP timers are set to 3/9; the old core stays as a spare until site B is over.',
  },
  headlines: [
    'Design work has begun with both site teams in one room.',
    'Rack plans for site A are drawn; site B follows next week.',
    'Supplier visited both sites and confirmed power and cooling.',
    'Design review went well, two small changes to the uplinks.',
    'Design is signed off and the order is placed.',
    'Supplier confirmed delivery; the lab is being prepared.',
    'Cable routes at site A are ready; first finish date agreed.',
    'Equipment arrived on site; optics come in a second delivery.',
    'Lab rehearsal is set up; optics moved a few days.',
    'First rehearsal went through, we repeat the failover part.',
    'Second rehearsal done; the site A window was moved once.',
    'Lab rehearsal passed. Site A cut-over has a new weekend.',
  ],
  nexts: [
    'Agree the rack plans with facilities.',
    'Order the equipment and book the lab.',
    'Rehearse the failover in the lab.',
    'Agree the weekend for site A and walk the runbook with the night shift.',
  ],
};
