/** Words on cards. */
export const cards = {
  'cards.keyTeamLead':
    '{key}{team, select, none {} other { · {team}}}{lead, select, none {} other { · lead {lead}}}',
  'cards.reported': 'reported {age}',
  'cards.noNewsFor': 'no report for {days, plural, one {# day} other {# days}}',
  'cards.noNewsSince': 'for {days, plural, one {# day} other {# days}}',
  'cards.noReport': 'no report yet',
  'cards.setInSharePoint': 'set in SharePoint',
  'cards.next': 'Next',
  'cards.finish': 'Finish',
  'cards.helpWanted': 'Help wanted',
  'cards.headline': 'Headline',
  'cards.status': 'Status',
  'cards.asPlanned': '{finish} · as planned',
  'cards.was': '{finish} · was {planned}',
  'cards.onDay': '{what} · {day}',
  'cards.evidenceDiffers': 'Evidence differs from the report. Open the project to see why.',
  'cards.asOfShared': 'As of {asOf} · shared by {name}',
  'cards.asOf': 'As of {asOf}',
  'cards.asOfOwnView': 'As of {asOf} · only people who can open this project see this view',
  'cards.asOfUpdated': 'As of {asOf} · updated by {name}',
  'cards.asOfQuiet': 'As of {asOf} · no message was posted',
  'cards.update': 'Update',
  'cards.openProject': 'Open project',
  'cards.open': 'Open',
  'cards.refresh': 'Refresh',
  'cards.undo': 'Undo',
  'cards.send': 'Send',
  'cards.cancel': 'Cancel',
  'cards.allAsPlanned': 'All as planned',

  'cards.leadSays': '{name} says',
  'cards.statusSays': 'The report says',
  'cards.evidenceSays': 'Evidence says',
  'cards.trendFinish': 'Trend finish',
  'cards.leadFinish': '{name}: {day}',
  'cards.whyDiffer': 'Why they differ',
  'cards.why': 'What the evidence says',
  'cards.nothingToJudgeBy': 'Nothing is kept yet that evidence could be read from.',
  'cards.moreSignals': '{count, plural, one {# more signal} other {# more signals}}: open the project',
  'cards.signal': '{status} · {sentence}',
  'cards.moneySpent': '{spent} of {budget} spent.',

  'cards.form.title': 'Update {project}',
  'cards.form.keeps': '“All as planned” keeps {status}, the words and the finish, dated today.',
  'cards.form.status': 'Status',
  'cards.form.statusMissing': 'Choose the status as you see it.',
  'cards.form.headline': 'Headline: one sentence on where it stands',
  'cards.form.finish': 'Finish as you see it now',
  'cards.form.help': 'What would help?',
  'cards.form.helpHint': 'Leave empty when nothing is needed',
  'cards.form.differs':
    'Evidence says {evidence}, the last report {status}: no status is chosen for you. You may know more.',

  'cards.saved': '✔ Saved: {name} updated this project',
  'cards.undone': '✔ Undone: everything is as it was before {name}’s update',
  'cards.changedFromTo': '{before} → {after}',
  'cards.helpAdded': 'added: {help}',
  'cards.helpRemoved': 'no longer wanted',
  'cards.nothingChanged': 'As before, confirmed today.',

  'cards.stale.title': 'This changed since the card was made',
  'cards.stale.already':
    'It was already set to {status}{who, select, none {} other { by {who}}}, {age}. Nothing of yours was written.',
  'cards.stale.yours': 'You chose {status}. Update again if that still holds.',

  'cards.noAccess.title': 'You can read this card, not the project',
  'cards.noAccess.ask': 'Whoever shared it with this chat, or {pmo}, can add you.',
  'cards.noAccess.account': 'Your account: {name} · checked just now',
  'cards.readOnly.title': 'You can read this project, not update it',
  'cards.readOnly.ask':
    '{lead, select, none {{pmo}} other {{lead} or {pmo}}} can update it or give you the right to.',

  'cards.confidential.title': 'A project',
  'cards.confidential.why': 'Confidential: its details show only to people who can open it.',

  'cards.signIn.title': 'Sign in to see this project',
  'cards.signIn.why': 'The card shows what you may see in SharePoint, so it has to know who you are.',
  'cards.signIn.button': 'Sign in',

  'cards.olderList.title': 'This card is from an older list',
  'cards.olderList.why':
    'The row behind it holds another project now. Search for {key} to get a current card.',

  'cards.unfurl.generic': 'A TS PMO project',
  'cards.unfurl.genericWhy': 'Open it in Teams to see what you may see of it.',
  'cards.unfurl.static': 'As of {asOf} · a link card does not renew itself',

  'cards.preview':
    '{status}{age, select, none {} other {, {age}}}{team, select, none {} other { · {team}}}{lead, select, none {} other { · {lead}}}',

  'cards.hello.title': 'Hello, {name}',
  'cards.hello.what': 'I keep the status of projects where your team talks. You can:',
  'cards.hello.search': 'Write **status** and a name, for example “status atlas”.',
  'cards.hello.mine': 'Write **my projects** for the ones you lead.',
  'cards.hello.share':
    'In a chat or channel: the TS PMO button under the message box finds a project and puts its card in your message.',
  'cards.hello.portfolio': 'Open portfolio',
  'cards.projects.mine': 'Your projects',
  'cards.projects.nearest': 'Did you mean one of these?',
  'cards.projects.line': '{status} · {age}',
  'cards.projects.more': '{count, plural, one {# more} other {# more}}: open the portfolio',
} as const;
