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
  'decisions.not.demandUnread':
    'Nothing was written: what these projects want of people could not be read. Try again once it can.',

  'decisions.card.title': 'Proposed: who waits, who goes on',
  'decisions.card.nothingYet': 'Nothing is decided. Look at it, change it, say what you think.',
  'decisions.card.change':
    '{kind, select, Start {start} Stop {stop} other {{weeks, plural, one {# week later} other {# weeks later}}}}',
  'decisions.card.more': '{count, plural, one {and # more project} other {and # more projects}}',
  'decisions.card.effect':
    '{skill}: {before} person-weeks over capacity as it is, {after} if this were decided.',
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
} as const;
