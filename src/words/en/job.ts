/** What the job posts by itself, or for somebody who asked for it. */
export const job = {
  'job.digest.team': 'This week: {team}',
  'job.digest.all': 'This week in the portfolio',
  'job.digest.counts':
    '{since} – {until} · {changed, plural, =0 {nothing changed} one {# changed} other {# changed}}{same, plural, =0 {} other { · # as before}}{silent, plural, =0 {} other { · # quiet}}',
  'job.digest.status': '{before, select, none {first report} other {was {before}}}',
  'job.digest.later': 'finish {day}, {days, plural, one {# day} other {# days}} further out',
  'job.digest.earlier': 'finish {day}, {days, plural, one {# day} other {# days}} sooner',
  'job.digest.started': 'started {day}',
  'job.digest.finished': 'finished {day}',
  'job.digest.helpAsked': 'asks for help',
  'job.digest.line': '{status} · {changes}',
  'job.digest.more': '{count, plural, one {# more changed} other {# more changed}}: open the portfolio',
  'job.digest.unchanged': 'As before',
  'job.digest.silent': 'Not heard from in a while: what would help?',
  'job.digest.silentOne': '{name}{lead, select, none {} other { ({lead})}}',
  'job.digest.andMore': '{names} and {count, plural, one {# more} other {# more}}',
  'job.digest.summary': 'What changed this week',

  'job.nudge.title': 'How is {project} doing this week?',
  'job.nudge.why':
    '{name}, nothing has come in for this week yet. If all is as planned, one press says so. If not: what would help?',
  'job.nudge.last': 'Last said',
  'job.nudge.once': 'As of {asOf} · you hear this at most once a week',
  'job.nudge.needHelp': 'Need help',
  'job.nudge.notNow': 'Not now',
  'job.nudge.quiet': 'All quiet until next week',
  'job.nudge.quietWhy': 'Nothing was written. {project} can be updated whenever there is news.',
  'job.nudge.notYours': 'This was for {lead}. You can update the project from its card or its tab.',
  'job.nudge.summary': 'How is your project doing this week?',

  'job.decision.title': 'Decided: {title}',
  'job.decision.kind':
    '{kind, select, Start {Start} Stop {Stop} Delay {Delay{weeks, plural, =0 {} one { by # week} other { by # weeks}}} other {Help}}',
  'job.decision.what': 'What',
  'job.decision.project': 'Project',
  'job.decision.by': 'Decided by',
  'job.decision.byOn': '{name} · {day}',
  'job.decision.why': 'Why',
  'job.decision.check': 'Checked on',
  'job.decision.confidential':
    'A decision on a confidential project. Its details show only to people who can open it.',
  'job.decision.summary': 'A decision was made',

  'job.answer.title': 'You said, we did',
  'job.answer.said': 'You said',
  'job.answer.did': 'We did',
  'job.answer.taken': '{name} took it up',
  'job.answer.done':
    'done{day, select, none {} other { on {day}}}{name, select, none {} other {, by {name}}}. Thank you for asking.',
  'job.answer.summary': 'An answer to what was said here',

  'job.withdrawn.title': 'This was withdrawn',
  'job.withdrawn.why': 'Whoever asked for it to be posted took it back.',
} as const;
