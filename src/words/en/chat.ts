/** What the bot and the messaging extension say. */
export const chat = {
  'chat.nothingFound': 'No project reads like “{text}”. Try its key, a word of its name, or its lead.',
  'chat.stillReading': 'SharePoint is still handing out the projects. Type one more letter in a moment.',
  'chat.noProjects': 'There is no project you can open yet. {pmo} can add the first, or give you access.',
  'chat.signIn': 'Sign in',
  'chat.signInToSee': 'Sign in so that TS PMO shows what you may see',
  'chat.share.title': 'Share status',
  'chat.update.title': 'Update status',
  'chat.log.title': 'Log in TS PMO',
  'chat.start.title': 'Start something new',
  'chat.log.signIn': 'It is logged. Sign in once, so that the thread can be told',
  'chat.log.notTold': 'It is logged. The thread was not told: {why}',
  'chat.log.unreadable':
    'The thread was not told: your account finds no such entry in the list “{list}”. Look there before you log it again; if the list is gone, an administrator can make it in set-up.',
  'chat.log.noAnswer':
    'SharePoint did not answer just now. Nothing is lost; tell the thread in your own words.',
  'chat.log.notHere': 'TS PMO is not in this conversation yet. Add the app to it for the next time.',
  'chat.help.off': 'Requests for help are not kept here yet. {pmo} can switch them on in set-up.',
  'chat.help.tooLong': 'Say it in at most {longest} letters; the rest is for the conversation that follows.',
  'chat.noSuchProject':
    'There is no such project that you can open. It may have gone, or its list is not shared with you.',
  'chat.notFoundByName':
    'I know no project you can open that reads like “{text}”. Write “my projects”, or open the portfolio.',
  'chat.noneMine': 'You lead no project in the lists. Write “status” and a name to see any other.',
  'chat.notUnderstood': 'I did not get that. I can do this:',
  'chat.signedIn': 'You are signed in. Ask again, and you see what you may see.',
  'chat.help.summary': 'What TS PMO can do here',
  'chat.notPosted':
    'TS PMO is not in this conversation yet, so it cannot post here. Add the app to it, then share again; or use “Find a project” to send the card yourself.',
  'chat.welcome': 'TS PMO is here. Pin a project with “+” above, or write “help” to me.',
  'chat.problem.signInNeeded': 'Your sign-in has run out. Press again to sign in.',
  'chat.problem.noAccess': 'Your account may not open this in SharePoint.',
  'chat.problem.throttled':
    'SharePoint asks us to wait {seconds} s. Press again after that; nothing was changed.',
  'chat.problem.changedElsewhere':
    'Several people are changing this project at this moment. Press again in a few seconds.',
  'chat.problem.offline': 'SharePoint did not answer. Nothing is lost; press again in a minute.',
  'chat.problem.unavailable':
    'SharePoint has a problem of its own just now. Nothing is lost; press again in a minute.',
  'chat.problem.refused': 'SharePoint did not accept this. Open the project to change it there.',
  'chat.problem.listMissing':
    'The list “{list}” is missing. An administrator can make it: see set-up in the portfolio.',
  'chat.problem.ours':
    'Something of ours went wrong, and it is noted. Nothing is lost; try again in a minute.',
  'chat.problem.badPress': 'This card cannot be read any more. Search for the project to get a current one.',
  'chat.problem.undoTooOld':
    'Somebody changed the project since, so undo would take that away too. Use Update instead.',
  'chat.problem.dayUnreadable': 'The finish does not read as a day. Write it as {example}.',
  'chat.slow.pressed':
    'SharePoint is slow just now. What you pressed may still be saved; press Refresh in a moment to see.',
  'chat.slow.sent':
    'SharePoint is slow just now. It may still arrive: look into the conversation before you send it again.',
  'chat.slow.tooMany': 'That was a lot at once. Wait {seconds} s, then go on; nothing is lost.',
  'chat.privacy.title': 'Privacy',
  'chat.privacy.words':
    'TS PMO keeps projects in SharePoint lists of your own organisation and reads them with your own rights. This server stores nothing about you: no account, no cookie, no copy of a list.',
  'chat.terms.title': 'Terms of use',
  'chat.terms.words':
    'TS PMO is open-source software under the MIT licence, run by your own organisation. What you may see and change is decided by SharePoint.',
} as const;
