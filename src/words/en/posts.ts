/** What became of a card somebody asked to have posted in the project's channel. */
export const posts = {
  'posts.title': 'Cards you asked for',
  'posts.stuck':
    'Your {kind, select, Digest {digest} Decision {card about a decision} other {card with an answer}} for the channel was begun on {when}, and nobody knows whether it arrived. Look in the channel; ask again if it is not there.',
  'posts.refused':
    'Your {kind, select, Digest {digest} Decision {card about a decision} other {card with an answer}} was not posted. {why, select, noSuchProject {The project is not in the list any more.} notItsChannel {It was for another channel than the project’s own. Link the right channel to the project, and ask from there.} confidential {The project is confidential, and such a card would say more than “a project”. Tell it in person, or ask again when it is no longer confidential.} otherWeek {Its week is over. The next one brings a new digest.} noLongerWanted {There is news by now, so it is not needed any more.} notAnswered {Nobody has answered yet. Ask again once somebody took it up.} notDecided {It is not decided, or the decision was taken back. Ask again once it stands.} noSuchRow {What it was to tell about is not in the list any more.} teams {Teams did not take it (it said {status}). Look whether TS PMO is in the team, then ask again.} other {Its row does not read. Ask for it once more from where you began.}}',
  'posts.isThere': 'It is there',
  'posts.askAgain': 'Ask again',
  'posts.gotIt': 'Got it',
  'posts.noted': 'Noted: it is there',
  'posts.asked': 'Asked again. It comes within a minute.',
  'posts.put': 'Put away',
} as const;
