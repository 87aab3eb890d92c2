/** What the evidence says, signal by signal. Each sentence carries its reason. */
export const health = {
  'health.name.schedule': 'Schedule',
  'health.name.cost': 'Cost',
  'health.name.milestones': 'Milestones',
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

  'health.freshness.today': 'Newest report is of today',
  'health.freshness.age': 'Newest report is {days, plural, one {# day} other {# days}} old',
  'health.freshness.never': 'Nobody has reported yet',
} as const;
