/** What people told the PMO, what became of it, and the two questions asked in confidence. */
export const listening = {
  'listening.title': 'What people told us',
  'listening.summary':
    '{notes, plural, one {# note} other {# notes}} from {teams, plural, one {# team} other {# teams}}, {weeks, plural, one {# week} other {# weeks}}',
  'listening.nothingYet': 'Nobody has told us anything yet. The first note may be yours.',
  'listening.off':
    'Listening is switched off here. {pmo} can switch it on in set-up; notes made before stay in the list.',
  'listening.missing':
    'The list “PMO Listening” is not there, or not open to your account. An administrator makes it in set-up; {pmo} knows who.',
  'listening.problem': 'What people told us could not be read just now. Nothing is lost.',
  'listening.tryAgain': 'Try again',
  'listening.offTitle': 'Listening is not switched on',
  'listening.missingTitle': 'One list is missing',

  'listening.voices': '{voices, plural, one {# person or note says so} other {# people or notes say so}}',
  'listening.spread':
    '{notes, plural, one {# note} other {# notes}}{meToo, plural, =0 {} other { and # “me too”}}',
  'listening.teamsNewest': '{teams} · newest {age}',
  'listening.newestOnly': 'newest {age}',
  'listening.quote': '“{words}”',
  'listening.inChat': 'in chat',
  'listening.inChatOf': 'in chat: the message “{words}”',
  'listening.ungrouped': 'About {words}',
  'listening.kind.PainPoint': 'Pain point',
  'listening.kind.Idea': 'Idea',
  'listening.kind.ThankYou': 'Thank you',
  'listening.state.Heard': 'Heard',
  'listening.state.Planned': 'Working on it',
  'listening.state.Done': 'Answered',
  'listening.allNotes': 'All {count} notes',
  'listening.lessNotes': 'Fewer notes',

  'listening.meToo': 'Me too',
  'listening.meTooOf': 'Me too: “{theme}”',
  'listening.meTooNote': 'A “me too” is kept with your id on the note, and you can take it back.',
  'listening.voteProblem':
    'SharePoint did not take it just now. Nothing has changed; please press again in a moment.',
  'listening.voteNotAllowed':
    'Your account may read this list and not write it. {pmo} can give you the right to.',

  'listening.act': 'Answer or plan',
  'listening.actOf': 'Answer or plan “{theme}”',
  'listening.answer.title': 'What we do about “{theme}”',
  'listening.answer.name': 'The theme is called',
  'listening.answer.nameNote': 'Give two themes the same name and they become one.',
  'listening.answer.state': 'Where it stands',
  'listening.answer.words': 'What we did, or are going to do',
  'listening.answer.example': 'One report feeds card, tab and print.',
  'listening.answer.wordsMissing': 'One sentence on what was done: people read it where they said it.',
  'listening.answer.nameMissing': 'A name, so that later notes can join it.',
  'listening.answer.tooLong': 'At most {longest} letters here.',
  'listening.answer.posted':
    '{threads, plural, =0 {None of these notes came from a channel of a project, so the answer stands on this page only.} one {The answer is posted in # thread, where it was said.} other {The answer is posted in # threads, where it was said.}}',
  'listening.answer.post': 'Post it where it was said',
  'listening.answer.save': 'Save',
  'listening.answer.cancel': 'Cancel',
  'listening.answer.saved': '“{theme}” is saved.',
  'listening.answer.savedPosted':
    '“{theme}” is saved. {threads, plural, one {The answer goes into # thread} other {The answer goes into # threads}} within a minute.',

  'listening.did.title': 'You said, we did',
  'listening.did.none': 'Nothing is answered yet.',
  'listening.did.notes': '{notes, plural, one {# note} other {# notes}}, {teams}',
  'listening.did.notesOnly': '{notes, plural, one {# note} other {# notes}}',
  'listening.did.when': '{day} · {age}',
  'listening.did.posted': '{threads, plural, =0 {} one {Posted in # thread} other {Posted in # threads}}',

  'listening.thanks.title': 'Thank-yous',
  'listening.thanks.from': '{team} · {age}',

  'listening.say.button': 'Tell us something',
  'listening.say.title': 'Tell {pmo} something',
  'listening.say.kind': 'What is it?',
  'listening.say.line.PainPoint': 'What hurts, in one line',
  'listening.say.line.Idea': 'Your idea, in one line',
  'listening.say.line.ThankYou': 'What for, in one line',
  'listening.say.more': 'More about it',
  'listening.say.optional': 'may stay empty',
  'listening.say.team': 'Team',
  'listening.say.noTeam': 'No one team',
  'listening.say.missing': 'One line on what it is.',
  'listening.say.tooLong': 'At most {longest} letters here; the rest fits below.',
  'listening.say.send': 'Tell us',
  'listening.say.sending': 'Sending',
  'listening.say.cancel': 'Cancel',
  'listening.say.thanked': 'Thank you. {pmo} has it.',
  'listening.say.thankedConfidence': 'Thank you. It is written down tonight, without your name.',

  'listening.how': 'How it is kept',
  'listening.how.named': 'With my name',
  'listening.how.confidential': 'In confidence',
  'listening.how.namedWhat':
    'SharePoint keeps your name and the minute with it. {pmo} can ask you back, and answer you in the thread.',
  'listening.how.confidentialWhat':
    'Kept: your words, the team you choose and the day. Not kept: your name, the time, the message it came from. Everybody who reads the list can read the words.',
  'listening.how.more': 'What else to know',
  'listening.how.confidentialLimits':
    'The app writes it tonight, in its own name, among all others of the day. Until then it waits in the server’s memory; should the server break down before, it is lost. Nobody can ask you back, you cannot change it, and words can tell who wrote them. That you use the app can be seen in your company’s own sign-in records, as with every app; what you say is not in them.',
  'listening.problem.signIn':
    'Teams did not vouch for you just now, so nothing was sent. Your words stay here.',
  'listening.problem.unreachable':
    'The server could not be reached, so nothing was sent. Your words stay here.',
  'listening.problem.refused': 'The server did not take it, and nothing was kept. Your words stay here.',
  'listening.problem.already': 'This month an answer of yours is counted already.',
  'listening.problem.busy':
    'Too much at once just now, so nothing was sent. Your words stay here; please try again in a minute.',

  'listening.pulse.title': 'Two questions, once a month',
  'listening.pulse.have': 'Do you have what you need?',
  'listening.pulse.help': 'How well does the PMO help?',
  'listening.pulse.low.have': '1: no',
  'listening.pulse.high.have': '5: all of it',
  'listening.pulse.low.help': '1: not at all',
  'listening.pulse.high.help': '5: very well',
  'listening.pulse.team': 'Your team',
  'listening.pulse.teamMissing': 'Choose your team: answers are counted team by team.',
  'listening.pulse.markMissing': 'Choose a mark for both.',
  'listening.pulse.intro':
    'Do you have what you need, and how well does the PMO help? In confidence, half a minute.',
  'listening.pulse.open': 'Answer',
  'listening.pulse.send': 'Answer in confidence',
  'listening.pulse.notNow': 'Not this month',
  'listening.pulse.what': 'What is kept, and what is not',
  'listening.pulse.kept':
    'Kept: how often each mark was given in your team this month. It is written at night, and only once five of your team have answered.',
  'listening.pulse.notKept': 'Not kept: who answered, when, and which two marks belong together.',
  'listening.pulse.limits':
    'Until then it waits in the server’s memory. If the server is restarted before five have answered, your answer counts for all teams together, or is lost if there are not five of them either. The server remembers only while it runs that you answered, to count nobody twice; this device remembers it too, so as not to ask again. If all five give the same mark, everybody knows what each of them said.',
  'listening.pulse.thanked':
    'Thank you. Your team’s answers show once there are five, from the next morning on.',
  'listening.pulse.resultTitle': 'How it goes, team by team',
  'listening.pulse.resultNote': 'Means of 1 to 5. Under five answers nothing is written and nothing shows.',
  'listening.pulse.none': 'No team has five answers yet.',
  'listening.pulse.column.team': 'Team',
  'listening.pulse.column.answers': 'Answers',
  'listening.pulse.column.have': 'Has what it needs',
  'listening.pulse.column.help': 'Helped by the PMO',
  'listening.pulse.allTeams': 'Several teams',
  'listening.pulse.since': '{before, select, none {} other {was {before}}}',
} as const;
