/** Deciding, and the log of what was decided. */
export const decisions = {
  'decisions.title':
    '{kind, select, Start {Start {project}} Stop {Stop {project}} other {Delay {project} {weeks, plural, one {# week} other {# weeks}}}}',

  'decisions.told':
    '{count, plural, one {Decided: # change} other {Decided: # changes}}. Undo for 10 minutes.',
  'decisions.toldUndone': 'Taken back. Everything is as it was.',
  'decisions.toldPartlyUndone':
    'Taken back. {project} was changed by somebody else since, and stays as it is now.',
  'decisions.toldNotAllowed':
    'SharePoint lets you read decisions, not make them. What had been changed for it is put back.',
  'decisions.toldFinishing': 'The rest is on its way.',
  'decisions.toldShared':
    '{count, plural, =0 {None of these projects has a channel of its own.} one {Asked for a card in # channel.} other {Asked for a card in # channels.}}',
  'decisions.tooLate':
    'Undo ended at {time}: people have begun to act on it. A new decision can bring it back.',
  'decisions.notHere': 'This decision is not known here any more.',
  'decisions.not.whyMissing': 'Say why in a sentence: it is read later, and in the channel.',
  'decisions.not.nothingChanges': 'Nothing changes: there is nothing to decide.',
  'decisions.not.noRights':
    'Nothing was written: SharePoint lets you read decisions, not make them. You can share this as a card instead.',
  'decisions.not.projectUnknown': 'Nothing was written: {project} is not in the list any more.',
  'decisions.not.projectOver': 'Nothing was written: {project} is done or stopped already.',
  'decisions.not.changedMeanwhile':
    'Nothing was written yet: {by, select, none {somebody} other {{by}}} changed {project} meanwhile. It is on screen now; look at it, then decide.',
  'decisions.not.demandUnread':
    'Nothing was written: what these projects want of people could not be read. Try again once it can.',

  'decisions.card.title': 'Proposed: who waits, who goes on',
  'decisions.card.nothingYet': 'Nothing is decided. Look at it, change it, say what you think.',
  'decisions.card.change':
    '{kind, select, Start {start} Stop {stop} other {{weeks, plural, one {# week later} other {# weeks later}}}}',
  'decisions.card.more': '{count, plural, one {and # more project} other {and # more projects}}',
  'decisions.card.effect': 'Takes {amount} person-weeks off {skill} that are over capacity now.',
  'decisions.card.open': 'Look at the options',
  'decisions.card.summary': 'A proposal to look at',

  'decisions.bar.done':
    'Decided: {total, plural, one {# change is} other {all # changes are}} in SharePoint.',
  'decisions.bar.onItsWay':
    'Decided. {written} of {total, plural, one {# change} other {# changes}} in SharePoint, the rest is on its way.',
  'decisions.bar.partly':
    'Decided. {written} of {total, plural, one {# change} other {# changes}} in SharePoint: {projects} {count, plural, one {waits} other {wait}} for you.',
  'decisions.bar.undone': 'Taken back.',
  'decisions.finish': 'Finish',
  'decisions.choose': 'Choose',
  'decisions.undo': 'Undo, {minutes} min left',
  'decisions.openLog': 'Decision log',

  'decisions.log.checked':
    '<b>{kept} of {checked}</b> checked {checked, plural, one {decision} other {decisions}} did at least three quarters of the promise.',
  'decisions.log.noneChecked': 'Nothing has been checked yet.',
  'decisions.log.about':
    'Median effect {percent} % of the promise · {notYet, plural, =0 {all are checked} other {# not checked yet}} · counted from the lists, {age}',
  'decisions.log.aboutNone':
    '{notYet, plural, =0 {Nothing waits to be checked} other {# not checked yet}} · counted from the lists, {age}',
  'decisions.log.nothing': 'nothing',
  'decisions.log.asPromised': 'as promised',
  'decisions.log.whole': '100 %',
  'decisions.log.share': '{title}: {percent} % of the promise',
  'decisions.log.head.decided': 'Decided',
  'decisions.log.head.what': 'What',
  'decisions.log.head.why': 'Why',
  'decisions.log.head.promise': 'Promised, and what came of it',
  'decisions.log.head.soFar': 'So far',
  'decisions.log.list': 'Decisions, newest first',
  'decisions.log.andMore': '{count, plural, one {{title}, and # more} other {{title}, and # more}}',
  'decisions.log.older': '{count, plural, one {# older decision} other {# older decisions}}',
  'decisions.log.noWhy': 'No reason was written.',
  'decisions.log.empty':
    'Nothing was decided here yet. What you decide stands here, with what it promised and what came of it.',
  'decisions.log.toOptions': 'See the options',
  'decisions.log.missing':
    'The PMO has not switched decisions on, or the list is not there yet. Set-up says who can do that.',
  'decisions.log.toSetup': 'Open set-up',
  'decisions.log.unread':
    'The decisions could not be read just now. They are safe in SharePoint; this page tries again by itself.',

  'decisions.promise.overload': '{amount} person-weeks less over capacity',
  'decisions.promise.delay': 'Finish {weeks, plural, one {# week} other {# weeks}} later, no more',
  'decisions.promise.money': '{money} expected',
  'decisions.promise.none': 'No number was promised',
  'decisions.promise.bar': '{percent, select, none {not checked yet} other {{percent} % of the promise}}',

  'decisions.soFar.checkOn': 'Check on {day}',
  'decisions.soFar.asPromised': 'As promised',
  'decisions.soFar.overload': '{actual} of {promised} person-weeks',
  'decisions.soFar.delay': 'Finish moved {actual} of {promised} weeks',
  'decisions.soFar.money': '{actual} of {promised}',
  'decisions.soFar.unknown': 'The lists do not tell',
  'decisions.soFar.undone': 'Taken back',
  'decisions.soFar.done': 'Decided',
  'decisions.soFar.lesson': 'A lesson for the next one: what was different?',
  'decisions.soFar.undoOver': 'Undo was open until {time}. A new decision can bring it back.',

  'decisions.more': 'More about {title}',
  'decisions.about.finish':
    '<b>{project}</b>: {kind, select, Stop {stopped} Start {started} Leave {left as it is} other {{weeks, plural, one {# week later} other {# weeks later}}}}{now, select, none {} other {, finish {decided} as decided, now {now}}}',
  'decisions.about.worth': 'Worth {value} on the table, {today} as it was planned.',
  'decisions.about.standing':
    '{standing, select, provedBest {It was proved to be the plan worth most.} bestFound {It was the plan worth most of those found; nobody proved there is none better.} other {It was chosen by hand.}}',
  'decisions.about.runnerUp': 'The next plan was worth {value}.',
  'decisions.about.asked': 'Asked by {name}, {age}.',
  'decisions.about.posted': 'A card tells of it in each project’s channel.',

  'decisions.asked.title': 'Waiting for a decision',
  'decisions.asked.about': '<b>{project}</b>: {title}',
  'decisions.asked.by': '{name, select, none {asked {age}} other {{name} asked {age}}}',
  'decisions.asked.ageUnknown': 'at some time',
  'decisions.asked.decide': 'Decide',
  'decisions.asked.options': 'See the options',
  'decisions.asked.cancel': 'Not now',
  'decisions.asked.label': 'Decide: {title}',
  'decisions.asked.answer': 'Your answer',
  'decisions.asked.yes':
    '{kind, select, Stop {Stop {project}} Start {Start {project}} Delay {Delay {project}} other {Yes}}',
  'decisions.asked.no':
    '{kind, select, Stop {{project} goes on} Start {{project} does not start now} Delay {{project} stays on its date} other {No}}',
  'decisions.asked.weeks': 'By how many weeks',
  'decisions.asked.why': 'Why, in your words',
  'decisions.asked.writes':
    'Writes the answer where it was asked{project, select, none {.} other {, and asks for a card in the channel. Undo for 10 minutes.}}',
  'decisions.asked.readOnly': 'You can read decisions here, not make them. {pmo} can.',
} as const;
