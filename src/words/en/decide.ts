/**
 * Start, stop or delay: the screen on which somebody decides. What says "best" without "found" is said only of what is proved, and has
 * `proved` in its key.
 */
export const decide = {
  'decide.parts': 'Parts of this page',
  'decide.part.options': 'Options',
  'decide.part.log': 'Decision log',
  'decide.title': 'Decide',
  'decide.about.pair':
    '<b>{one} × {other}</b>{others, plural, =0 {} one { and # project that touches it} other { and # projects that touch it}} · {weeks, select, one {week {first}} other {weeks {first}–{last}}} · load read {age}',
  'decide.about.alone':
    '<b>{one}</b>{others, plural, =0 {} one { and # project that touches it} other { and # projects that touch it}} · {weeks, select, one {week {first}} other {weeks {first}–{last}}} · load read {age}',
  'decide.about.own':
    '{count, plural, =0 {No project chosen yet} one {# project} other {# projects}} · load read {age}',
  'decide.about.budget':
    ' · the other projects leave {money} of the budget of {quarters, plural, one {# quarter} other {# quarters}}',
  'decide.spots': 'Which hot spot',
  'decide.spot': '{one} × {other}, {skill}',
  'decide.spotAlone': '{one}, {skill}',
  'decide.spotOwn': 'Projects of my own choice',

  'decide.off': 'Deciding is not switched on',
  'decide.offWhy':
    'This page compares what happens if projects start now, later or not at all, and keeps what was decided. {pmo} can switch it on in the settings: decisions and capacity together.',
  'decide.problem':
    'What projects ask of people could not be read just now. Nothing is lost; the next try may bring it.',
  'decide.noCapacity': 'Nobody said yet how much there is of each skill',
  'decide.noCapacityWhy':
    'Projects ask for skills, and the rows of PMO Demand without a project say what there is. With them this page can tell which projects get in each other’s way.',
  'decide.noDemand': 'No project asks for a skill yet',
  'decide.noDemandWhy':
    'Each row of PMO Demand says how much of a skill a project wants, and from when to when. From then on this page compares what could be done.',
  'decide.calm': 'No skill is wanted more than there is of it',
  'decide.calmWhy':
    'Nothing has to be decided for the next half year. You can still try what it would mean to delay or stop a project.',
  'decide.tryOne': 'Try it with projects of my choice',
  'decide.toCapacity': 'Show capacity',
  'decide.addFirst': 'Add a project to begin with.',

  'decide.options': 'What could be done with each project',
  'decide.optionsFor': 'Options of {project}',
  'decide.head.now': 'Now',
  'decide.head.delay': '{weeks, plural, one {+# week} other {+# weeks}}',
  'decide.head.stop': 'Stop',
  'decide.head.inPlan': 'In this plan',
  'decide.short.now': 'Now',
  'decide.short.delay': '+{weeks} wk',
  'decide.short.stop': 'Stop',
  'decide.loses': 'loses {money} a week',
  'decide.losesNothing': 'no cost of delay kept',
  'decide.noValue': 'no value kept',
  'decide.mandatory': 'has to be done',
  'decide.sub.today': 'as today',
  'decide.sub.changes': 'changes',
  'decide.sub.stops': 'stops',
  'decide.sub.runnerUp': 'runner-up',
  'decide.sub.forbidden': 'ruled out',
  'decide.sub.mandatory': 'has to be',
  'decide.sub.worthUnknown': 'value unknown',
  'decide.sub.neededBy': 'needed',
  'decide.closed.forbidden': 'Ruled out by you.',
  'decide.closed.mandatory': 'It has to be done, so it may wait but not stop.',
  'decide.closed.worthUnknown': 'Nobody keeps what it is worth, so nobody can say that ending it is cheap.',
  'decide.closed.neededBy': '{project} needs it by then.',
  'decide.cell':
    '{kind, select, now {Now, as planned today} delay {{weeks, plural, one {# week later} other {# weeks later}}} other {Stop}}: {money}{runnerUp, select, yes {, in the runner-up} other {}}{closed, select, none {} other {. {closed}}}',
  'decide.money.unknown': 'value unknown',
  'decide.pinned': 'kept by you',
  'decide.row.menu': 'More for {project}',
  'decide.row.pin': 'Keep the chosen option, whatever else happens',
  'decide.row.ruleOut': 'Rule out for the search',
  'decide.row.ruleOutNow': 'As planned today',
  'decide.row.ruleOutDelay': '{weeks, plural, one {# week later} other {# weeks later}}',
  'decide.row.ruleOutStop': 'Stop',
  'decide.row.leaveOut': 'Leave this project as it is',
  'decide.row.open': 'Open the project',
  'decide.add': 'Project',
  'decide.addTitle': 'Add a project that may move',
  'decide.addIt': 'Add',
  'decide.addFull': '14 projects at a time: leave one out to add another.',
  'decide.reset': 'Start over',

  'decide.does.keeps': 'Keeps its finish, {finish}',
  'decide.does.keepsNoFinish': 'Stays as it is planned',
  'decide.does.keepsEvent': 'Keeps its finish, {finish}, and {event} on {eventDay}',
  'decide.does.keepsPassed': 'Keeps its finish, {finish}; {event} on {eventDay} is before that',
  'decide.does.waits': '{weeks, plural, one {# week later} other {# weeks later}}, finish {finish}',
  'decide.does.waitsNoFinish': '{weeks, plural, one {# week later} other {# weeks later}}',
  'decide.does.waitsEvent':
    '{weeks, plural, one {# week later} other {# weeks later}}, finish {finish}, still before {event}',
  'decide.does.waitsPassed':
    '{weeks, plural, one {# week later} other {# weeks later}}, finish {finish}, after {event} on {eventDay}',
  'decide.does.stops': 'Stops',
  'decide.does.stopsFrees': 'Stops; frees {people} {skill}',

  'decide.load': 'Load before and after',
  'decide.load.none': 'None of these projects asks for a skill, so nobody’s load changes.',
  'decide.load.note':
    '{before, plural, =0 {nobody over capacity before} one {before, # person-week over} other {before, # person-weeks over}} · {after, plural, =0 {after, none} one {after, # over} other {after, # over}}',
  'decide.load.noteUnknown': 'nobody said how much there is',
  'decide.load.limit': '{people, plural, one {# person} other {# people}}',
  'decide.load.week': 'w{week}',
  'decide.load.column.week': 'Week',
  'decide.load.column.before': 'Before',
  'decide.load.column.after': 'With this plan',
  'decide.load.column.there': 'There',
  'decide.load.percent': '{percent} %',
  'decide.load.unknown': '?',
  'decide.load.table': 'As table',
  'decide.load.drawing': 'As drawing',
  'decide.load.more': '{count, plural, one {# more skill} other {# more skills}}, none over capacity',
  'decide.load.fewer': 'Only those over capacity',
  'decide.key.before': 'before',
  'decide.key.over': 'over capacity before',
  'decide.key.after': 'with this plan',
  'decide.key.afterOver': 'still over with this plan',

  'decide.breathes': 'Who breathes',
  'decide.breathes.percent': '{before} → <b>{after} %</b>',
  'decide.breathes.nobody': 'Nobody’s fullest week changes.',
  'decide.breathes.fenced': 'Shown to members of the people site only.',
  'decide.breathes.note': 'fullest week',
  'decide.breathes.more': '{count, plural, one {# more} other {# more}}',
  'decide.promise': 'Promise line',
  'decide.promise.covered': 'Covered in full',
  'decide.promise.coveredOf': '{before} of {beforeAll} → <b>{after} of {afterAll}</b>',
  'decide.promise.atOnce': 'Running at once',
  'decide.promise.atOnceOf': '{before} → <b>{after}</b>',
  'decide.events': 'Business events',
  'decide.events.kept': 'Kept:',
  'decide.events.passed': 'Not kept:',
  'decide.events.keptWords': '{event}, {day}: kept',
  'decide.events.passedWords':
    '{event}, {day}: {days, plural, one {passed by # day} other {passed by # days}}',
  'decide.events.alreadyWords':
    '{event}, {day}: {days, plural, one {passed by # day, as without the plan} other {passed by # days, as without the plan}}',
  'decide.events.offWords': '{event}, {day}: {project} stops',
  'decide.events.none': 'None of these projects has a business event.',

  'decide.plan': 'The plan',
  'decide.proved.title': 'Best plan',
  'decide.proved.badge': 'Proved best',
  'decide.found.title': 'Plan found',
  'decide.found.gap': 'best found, at most {percent} % better exists',
  'decide.found.gapUnknown': 'found so far',
  'decide.found.nothing': 'No plan found that fits',
  'decide.proved.nothing': 'Proved: no plan fits',
  'decide.nothingWhy':
    'Whatever is delayed or stopped here, more is wanted than there is. Add a project that may move, or allow an option you ruled out.',
  'decide.own.title': 'Your choice',
  'decide.curve.titled': 'Plan with {count, plural, =0 {no change} one {# change} other {# changes}}',
  'decide.today.title': 'As it is today',
  'decide.looking.best': 'Looking for the plan worth most…',
  'decide.looking.runnerUp': 'Looking for the runner-up…',
  'decide.looking.curve': 'Looking for the fewest decisions…',
  'decide.looking.stop': 'Stop looking',
  'decide.looking.stopped': 'You stopped the search.',
  'decide.looking.again': 'Go on looking',
  'decide.worth': 'of {money} if {limit, select, money {people and money} other {people}} were not limited.',
  'decide.stands':
    '{over, plural, =0 {Nobody over capacity} one {# person-week over capacity} other {# person-weeks over capacity}}, {changes, plural, =0 {no change} one {# change} other {# changes}}.',
  'decide.overBudget': '{money} over the budget of the quarters.',
  'decide.waitsFor': 'A project would go on without what it waits for.',
  'decide.own.less.proved': '{money} less than the best plan.',
  'decide.own.less.found': '{money} less than the plan found.',
  'decide.own.more': '{money} more than the plan found.',
  'decide.own.moreButOver':
    '{money} more than the plan found, with {over, plural, one {# person-week} other {# person-weeks}} more over capacity.',
  'decide.own.lessAndOver':
    '{money} less than the plan found, with {over, plural, one {# person-week} other {# person-weeks}} more over capacity.',
  'decide.own.same': 'Worth as much as the plan found.',
  'decide.own.sameButOver':
    'Worth as much as the plan found, with {over, plural, one {# person-week} other {# person-weeks}} more over capacity.',
  'decide.proved.back': 'Back to the best plan',
  'decide.found.back': 'Back to the plan found',

  'decide.runnerUp.title': 'Runner-up',
  'decide.runnerUp': 'Runner-up {money}:',
  'decide.runnerUp.swap':
    '{other} waits {weeks, plural, one {# week} other {# weeks}} instead of {one}. {less} less, because a week of {other} costs {otherCost} and a week of {one} {oneCost}.',
  'decide.runnerUp.swapPlain':
    '{other} waits {weeks, plural, one {# week} other {# weeks}} instead of {one}. {less} less.',
  'decide.runnerUp.one':
    '{project} {becomes, select, now {stays as planned} delay {waits {becomesWeeks, plural, one {# week} other {# weeks}}} other {stops}} instead of {was, select, now {staying as planned} delay {waiting {wasWeeks, plural, one {# week} other {# weeks}}} other {stopping}}{more, plural, =0 {. {less} less} one {, which alone costs {cost}; one more project differs. In all {less} less} other {, which alone costs {cost}; # more projects differ. In all {less} less}}.',
  'decide.runnerUp.oneSame':
    '{project} {becomes, select, now {stays as planned} delay {waits {becomesWeeks, plural, one {# week} other {# weeks}}} other {stops}} instead of {was, select, now {staying as planned} delay {waiting {wasWeeks, plural, one {# week} other {# weeks}}} other {stopping}}{more, plural, =0 {} one {, and one more project differs} other {, and # more projects differ}}. Worth the same.',
  'decide.runnerUp.show': 'Show it',

  'decide.curve': 'Fewest decisions',
  'decide.curve.note': 'person-weeks over, by number of changes',
  'decide.curve.choose': 'Plans by number of changes',
  'decide.curve.none': 'none',
  'decide.curve.point':
    '{changes, plural, =0 {No change} one {# change} other {# changes}}: {over, plural, =0 {nobody over capacity} one {# person-week over} other {# person-weeks over}}, {money}',
  'decide.curve.column.changes': 'Changes',
  'decide.curve.column.over': 'Person-weeks over',
  'decide.curve.column.value': 'Value',

  'decide.changes':
    '{count, plural, =0 {Nothing changes} one {You decide # change} other {You decide # changes}}',
  'decide.changes.none':
    'Everything stays as it is planned today. Choose an option, or a point of the curve.',
  'decide.changes.delay': '{weeks, plural, one {+# week} other {+# weeks}}',
  'decide.changes.stop': 'stop',
  'decide.changes.rest':
    '{count, plural, one {# project stays as planned} other {# projects stay as planned}}',

  'decide.why': 'Why, in your words',
  'decide.why.missing': 'One sentence on why: the people concerned will ask.',
  'decide.writes':
    'Writes {count, plural, one {# decision} other {# decisions}} and the new dates of {count, plural, one {this project} other {these projects}}, with what {count, plural, one {it asks} other {they ask}} of people.',
  'decide.posts':
    '{channels, plural, =0 {Posts nothing: no channel is linked to what changes.} one {Posts a card in # channel.} other {Posts a card in # channels.}}',
  'decide.undo': 'Undo for 10 minutes.',
  'decide.checked': 'Checked on {day} against what it promises.',
  'decide.decide': '{count, plural, one {Decide # change} other {Decide # changes}}',
  'decide.decideNone': 'Nothing to decide',
  'decide.writesNothing': 'Nothing would be written: every project stays as it is planned.',
  'decide.deciding': 'Deciding…',
  'decide.share': 'Share this scenario',
  'decide.readOnly':
    'You can try everything here and share what you find. Deciding is for who may write decisions: ask {pmo}.',
  'decide.readOnly.noShare':
    'You can try everything here. Deciding is for who may write decisions, sharing for who may post: ask {pmo}.',
  'decide.notDecided.nothingChanges': 'Nothing changes in this plan, so there is nothing to decide.',
  'decide.notDecided.noRights':
    'SharePoint does not let you write decisions. Nothing was written; ask {pmo}.',
  'decide.notDecided.projectUnknown':
    '{project} is not there any more. Nothing was written; leave it out and decide again.',
  'decide.notDecided.projectOver':
    '{project} is done or stopped by now. Nothing was written; leave it out and decide again.',
  'decide.notDecided.demandUnread':
    'What the projects ask of people could not be read, and moving it would be guessing. Nothing was written; try again in a moment.',
  'decide.lookAgain': 'Look at what is left',
} as const;
