import type { listening as english } from '#words/en/listening.ts';
import type { Translated } from '#words/translated.ts';

/** Was Leute dem PMO gesagt haben, was daraus wurde, und die zwei vertraulichen Fragen. */
export const listening: Translated<typeof english> = {
  'listening.title': 'Was uns gesagt wurde',
  'listening.summary':
    '{notes, plural, one {# Notiz} other {# Notizen}} aus {teams, plural, one {# Team} other {# Teams}}, {weeks, plural, one {# Woche} other {# Wochen}}',
  'listening.nothingYet': 'Noch hat uns niemand etwas gesagt. Die erste Notiz kann Ihre sein.',
  'listening.off':
    'Zuhören ist hier ausgeschaltet. In der Einrichtung einschalten kann es: {pmo}. Frühere Notizen bleiben in der Liste.',
  'listening.missing':
    'Die Liste „PMO Listening“ gibt es nicht, oder sie ist Ihrem Konto nicht zugänglich. Wer die App verwaltet, legt sie in der Einrichtung an; wer das ist, weiß: {pmo}.',
  'listening.problem': 'Was uns gesagt wurde, war gerade nicht lesbar. Es ist nichts verloren.',
  'listening.tryAgain': 'Noch einmal versuchen',
  'listening.offTitle': 'Zuhören ist nicht eingeschaltet',
  'listening.missingTitle': 'Eine Liste fehlt',

  'listening.voices':
    '{voices, plural, one {# Person oder Notiz sagt das} other {# Personen oder Notizen sagen das}}',
  'listening.spread':
    '{notes, plural, one {# Notiz} other {# Notizen}}{meToo, plural, =0 {} other { und # „ich auch“}}',
  'listening.teamsNewest': '{teams} · zuletzt {age}',
  'listening.newestOnly': 'zuletzt {age}',
  'listening.quote': '„{words}“',
  'listening.inChat': 'im Chat',
  'listening.inChatOf': 'im Chat: die Nachricht „{words}“',
  'listening.ungrouped': 'Über {words}',
  'listening.kind.PainPoint': 'Schmerzpunkt',
  'listening.kind.Idea': 'Idee',
  'listening.kind.ThankYou': 'Danke',
  'listening.state.Heard': 'Gehört',
  'listening.state.Planned': 'In Arbeit',
  'listening.state.Done': 'Beantwortet',
  'listening.allNotes': 'Alle {count} Notizen',
  'listening.lessNotes': 'Weniger Notizen',

  'listening.meToo': 'Ich auch',
  'listening.meTooOf': 'Ich auch: „{theme}“',
  'listening.meTooNote':
    'Ein „ich auch“ steht mit Ihrer Kennung an der Notiz, und Sie können es zurücknehmen.',
  'listening.voteProblem':
    'SharePoint hat es gerade nicht angenommen. Es hat sich nichts geändert; bitte drücken Sie gleich noch einmal.',
  'listening.voteNotAllowed':
    'Ihr Konto darf diese Liste lesen, aber nicht schreiben. Das Recht dazu geben kann Ihnen: {pmo}.',

  'listening.act': 'Antworten oder planen',
  'listening.actOf': '„{theme}“ beantworten oder planen',
  'listening.answer.title': 'Was wir wegen „{theme}“ tun',
  'listening.answer.name': 'Das Thema heißt',
  'listening.answer.nameNote': 'Geben Sie zwei Themen denselben Namen, und sie werden eins.',
  'listening.answer.state': 'Wie es steht',
  'listening.answer.words': 'Was wir getan haben oder tun werden',
  'listening.answer.example': 'Ein Bericht speist Karte, Tab und Druck.',
  'listening.answer.wordsMissing': 'Ein Satz, was getan wurde: Gelesen wird er dort, wo es gesagt wurde.',
  'listening.answer.nameMissing': 'Ein Name, damit spätere Notizen dazukommen können.',
  'listening.answer.tooLong': 'Höchstens {longest} Zeichen hier.',
  'listening.answer.posted':
    '{threads, plural, =0 {Keine dieser Notizen kam aus dem Kanal eines Projekts, deshalb steht die Antwort nur auf dieser Seite.} one {Die Antwort wird in # Thread gepostet, dort, wo es gesagt wurde.} other {Die Antwort wird in # Threads gepostet, dort, wo es gesagt wurde.}}',
  'listening.answer.post': 'Dort posten, wo es gesagt wurde',
  'listening.answer.save': 'Speichern',
  'listening.answer.cancel': 'Abbrechen',
  'listening.answer.saved': '„{theme}“ ist gespeichert.',
  'listening.answer.savedPosted':
    '„{theme}“ ist gespeichert. {threads, plural, one {Die Antwort geht innerhalb einer Minute in # Thread} other {Die Antwort geht innerhalb einer Minute in # Threads}}.',

  'listening.did.title': 'Gesagt, getan',
  'listening.did.none': 'Noch ist nichts beantwortet.',
  'listening.did.notes': '{notes, plural, one {# Notiz} other {# Notizen}}, {teams}',
  'listening.did.notesOnly': '{notes, plural, one {# Notiz} other {# Notizen}}',
  'listening.did.when': '{day} · {age}',
  'listening.did.posted': '{threads, plural, =0 {} one {In # Thread gepostet} other {In # Threads gepostet}}',

  'listening.thanks.title': 'Dankeschöns',
  'listening.thanks.from': '{team} · {age}',

  'listening.say.button': 'Sagen Sie uns etwas',
  'listening.say.title': 'Etwas sagen, an: {pmo}',
  'listening.say.kind': 'Was ist es?',
  'listening.say.line.PainPoint': 'Was drückt, in einer Zeile',
  'listening.say.line.Idea': 'Ihre Idee, in einer Zeile',
  'listening.say.line.ThankYou': 'Wofür, in einer Zeile',
  'listening.say.more': 'Mehr dazu',
  'listening.say.optional': 'kann leer bleiben',
  'listening.say.team': 'Team',
  'listening.say.noTeam': 'Kein bestimmtes Team',
  'listening.say.missing': 'Eine Zeile, was es ist.',
  'listening.say.tooLong': 'Höchstens {longest} Zeichen hier; der Rest passt darunter.',
  'listening.say.send': 'Sagen',
  'listening.say.sending': 'Wird gesendet',
  'listening.say.cancel': 'Abbrechen',
  'listening.say.thanked': 'Danke. Angekommen ist es bei: {pmo}.',
  'listening.say.thankedConfidence': 'Danke. Es wird heute Nacht aufgeschrieben, ohne Ihren Namen.',

  'listening.how': 'Wie es aufgehoben wird',
  'listening.how.named': 'Mit meinem Namen',
  'listening.how.confidential': 'Vertraulich',
  'listening.how.namedWhat':
    'SharePoint hebt Ihren Namen und die Minute dazu auf. Nachfragen und im Thread antworten kann Ihnen: {pmo}.',
  'listening.how.confidentialWhat':
    'Aufgehoben: Ihre Worte, das Team, das Sie wählen, und der Tag. Nicht aufgehoben: Ihr Name, die Uhrzeit, die Nachricht, aus der es kam. Wer die Liste liest, kann die Worte lesen.',
  'listening.how.more': 'Was sonst zu wissen ist',
  'listening.how.confidentialLimits':
    'Die App schreibt es heute Nacht, in ihrem eigenen Namen, zwischen allen anderen des Tages. Bis dahin wartet es im Speicher des Servers; sollte er vorher ausfallen, ist es verloren. Niemand kann bei Ihnen nachfragen, Sie können es nicht ändern, und Worte können verraten, wer sie schrieb. Dass Sie die App nutzen, ist in den Anmeldeprotokollen Ihrer Firma zu sehen, wie bei jeder App; was Sie sagen, steht dort nicht.',
  'listening.problem.signIn':
    'Teams hat sich gerade nicht für Sie verbürgt, deshalb wurde nichts gesendet. Ihre Worte bleiben hier.',
  'listening.problem.unreachable':
    'Der Server war nicht zu erreichen, deshalb wurde nichts gesendet. Ihre Worte bleiben hier.',
  'listening.problem.refused':
    'Der Server hat es nicht angenommen, und nichts wurde aufgehoben. Ihre Worte bleiben hier.',
  'listening.problem.already': 'In diesem Monat ist eine Antwort von Ihnen schon gezählt.',
  'listening.problem.busy':
    'Gerade ist es zu viel auf einmal, deshalb wurde nichts gesendet. Ihre Worte bleiben hier; bitte versuchen Sie es in einer Minute noch einmal.',

  'listening.pulse.title': 'Zwei Fragen, einmal im Monat',
  'listening.pulse.intro':
    'Haben Sie, was Sie brauchen, und wie gut hilft das PMO? Vertraulich, eine halbe Minute.',
  'listening.pulse.open': 'Antworten',
  'listening.pulse.have': 'Haben Sie, was Sie brauchen?',
  'listening.pulse.help': 'Wie gut hilft das PMO?',
  'listening.pulse.low.have': '1: nein',
  'listening.pulse.high.have': '5: alles',
  'listening.pulse.low.help': '1: gar nicht',
  'listening.pulse.high.help': '5: sehr gut',
  'listening.pulse.team': 'Ihr Team',
  'listening.pulse.teamMissing': 'Wählen Sie Ihr Team: Antworten werden Team für Team gezählt.',
  'listening.pulse.markMissing': 'Wählen Sie für beide eine Note.',
  'listening.pulse.send': 'Vertraulich antworten',
  'listening.pulse.notNow': 'Diesen Monat nicht',
  'listening.pulse.what': 'Was aufgehoben wird und was nicht',
  'listening.pulse.kept':
    'Aufgehoben: wie oft jede Note diesen Monat in Ihrem Team gegeben wurde. Geschrieben wird es nachts, und erst, wenn fünf aus Ihrem Team geantwortet haben.',
  'listening.pulse.notKept':
    'Nicht aufgehoben: wer geantwortet hat, wann, und welche zwei Noten zusammengehören.',
  'listening.pulse.limits':
    'Bis dahin wartet es im Speicher des Servers. Wird der Server neu gestartet, bevor fünf geantwortet haben, zählt Ihre Antwort für alle Teams zusammen, oder ist verloren, wenn es auch davon keine fünf gibt. Dass Sie geantwortet haben, merkt sich der Server nur, solange er läuft, um niemanden zweimal zu zählen; auch dieses Gerät merkt es sich, um nicht noch einmal zu fragen. Geben alle fünf dieselbe Note, wissen alle, was jede Person davon gesagt hat.',
  'listening.pulse.thanked':
    'Danke. Die Antworten Ihres Teams erscheinen, sobald es fünf sind, vom nächsten Morgen an.',
  'listening.pulse.resultTitle': 'Wie es geht, Team für Team',
  'listening.pulse.resultNote':
    'Mittelwerte von 1 bis 5. Unter fünf Antworten wird nichts geschrieben und nichts gezeigt.',
  'listening.pulse.none': 'Noch hat kein Team fünf Antworten.',
  'listening.pulse.column.team': 'Team',
  'listening.pulse.column.answers': 'Antworten',
  'listening.pulse.column.have': 'Hat, was es braucht',
  'listening.pulse.column.help': 'Hilfe vom PMO',
  'listening.pulse.allTeams': 'Mehrere Teams',
  'listening.pulse.since': '{before, select, none {} other {vorher {before}}}',
};
