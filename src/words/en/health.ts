/** What the evidence says, signal by signal. Each sentence carries its reason. */
export const health = {
  'health.name.schedule': 'Schedule',
  'health.name.cost': 'Cost',
  'health.name.milestones': 'Milestones',
  'health.name.throughput': 'Pace',
  'health.name.risk': 'Risk',
  'health.name.capacity': 'Capacity',
  'health.name.waiting': 'Waiting',
  'health.name.freshness': 'Report',

  'health.schedule.after':
    '{from, select, trend {Trend finish} throughput {At this pace the finish is} other {Forecast finish}} {day}: {days, plural, one {# day} other {# days}} after the baseline',
  'health.schedule.before':
    '{from, select, trend {Trend finish} throughput {At this pace the finish is} other {Forecast finish}} {day}: {days, plural, one {# day} other {# days}} before the baseline',
  'health.schedule.onPlan':
    '{from, select, trend {Trend finish} throughput {At this pace the finish is} other {Forecast finish}} {day}, as in the baseline',
  'health.schedule.notConverging': 'Each report moves the finish further away than time has passed',

  'health.cost.over': '{cost} at completion, {over} over budget',
  'health.cost.within': '{cost} at completion, within the budget of {budget}',
  'health.cost.unknown': 'Nothing is earned yet, so no cost can be forecast',

  'health.milestones.moved':
    'Finish moved in {movedLater, plural, =4 {each} other {#}} of the last 4 reports',
  'health.milestones.passed':
    '“{milestone}” was forecast for {day}, {days, plural, one {# day} other {# days}} ago',
  'health.milestones.next': 'Next is “{milestone}”, {day}',
  'health.milestones.steady': 'The finish is steady',

  'health.throughput.chance': 'Done by {day} with {percent} % probability, {items} items left',
  'health.throughput.passed':
    'The baseline of {day} has passed, {items, plural, one {# item is} other {# items are}} open',
  'health.throughput.few': '{weeks, plural, one {# week} other {# weeks}} counted so far; a pace needs 4',

  'health.risk.none': 'No open risk scores 15 or more',
  'health.risk.worst':
    '{title, select, none {A risk} other {“{title}”}} ({score} of 25) {lacks, select, owner {has no owner} response {has no response} newDate {wants a new date} other {is open, with owner and response}}',

  'health.capacity.short': '{skill}: {percent} % of what is wanted in week {week} is not there',
  'health.capacity.enough': '{skill} is there for the next four weeks',

  'health.waiting':
    '{what, select, decision {A decision} other {Help}} is waited for since {days, plural, =0 {today} one {# day} other {# days}}: {title}',

  'health.freshness.today': 'Newest report is of today',
  'health.freshness.age': 'Newest report is {days, plural, one {# day} other {# days}} old',
  'health.freshness.never': 'Nobody has reported yet',
} as const;
