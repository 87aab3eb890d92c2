import type { chat as english } from '#words/en/chat.ts';
import type { Translated } from '#words/translated.ts';

/** Was der Bot und die Nachrichtenerweiterung sagen. */
export const chat: Translated<typeof english> = {
  'chat.nothingFound':
    'Kein Projekt liest sich wie „{text}“. Versuchen Sie den Schlüssel, ein Wort des Namens oder die Projektleitung.',
  'chat.stillReading': 'SharePoint gibt die Projekte noch heraus. Tippen Sie gleich noch einen Buchstaben.',
  'chat.noProjects':
    'Noch gibt es kein Projekt, das Sie öffnen können. Das erste anlegen oder Ihnen Zugriff geben kann: {pmo}.',
  'chat.signIn': 'Anmelden',
  'chat.signInToSee': 'Melden Sie sich an, damit TS PMO zeigt, was Sie sehen dürfen',
  'chat.share.title': 'Status teilen',
  'chat.update.title': 'Status aktualisieren',
  'chat.log.title': 'In TS PMO erfassen',
  'chat.start.title': 'Etwas Neues beginnen',
  'chat.log.signIn': 'Es ist erfasst. Melden Sie sich einmal an, damit es im Thread stehen kann',
  'chat.log.notTold': 'Es ist erfasst. Im Thread steht es nicht: {why}',
  'chat.log.unreadable':
    'Im Thread steht es nicht: Ihr Konto findet keinen solchen Eintrag in der Liste „{list}“. Sehen Sie dort nach, bevor Sie es noch einmal erfassen; ist die Liste fort, kann sie in der Einrichtung angelegt werden.',
  'chat.log.noAnswer':
    'SharePoint hat gerade nicht geantwortet. Nichts ist verloren; sagen Sie es dem Thread mit eigenen Worten.',
  'chat.log.notHere':
    'TS PMO ist noch nicht in dieser Unterhaltung. Fügen Sie die App für das nächste Mal hinzu.',
  'chat.help.off':
    'Bitten um Hilfe werden hier noch nicht geführt. In der Einrichtung einschalten kann es: {pmo}.',
  'chat.help.tooLong': 'Sagen Sie es in höchstens {longest} Zeichen; der Rest gehört in das Gespräch danach.',
  'chat.noSuchProject':
    'Es gibt kein solches Projekt, das Sie öffnen können. Vielleicht ist es fort, oder seine Liste ist nicht mit Ihnen geteilt.',
  'chat.notFoundByName':
    'Ich kenne kein Projekt, das Sie öffnen können und das sich wie „{text}“ liest. Schreiben Sie „meine projekte“, oder öffnen Sie das Portfolio.',
  'chat.noneMine':
    'Sie leiten in den Listen kein Projekt. Schreiben Sie „status“ und einen Namen, um ein anderes zu sehen.',
  'chat.notUnderstood': 'Das habe ich nicht verstanden. Das kann ich:',
  'chat.signedIn': 'Sie sind angemeldet. Fragen Sie noch einmal, und Sie sehen, was Sie sehen dürfen.',
  'chat.help.summary': 'Was TS PMO hier kann',
  'chat.notPosted':
    'TS PMO ist noch nicht in dieser Unterhaltung und kann hier nicht posten. Fügen Sie die App hinzu und teilen Sie dann noch einmal; oder senden Sie die Karte selbst über „Projekt finden“.',
  'chat.welcome': 'TS PMO ist da. Heften Sie mit „+“ oben ein Projekt an, oder schreiben Sie mir „hilfe“.',
  'chat.problem.signInNeeded': 'Ihre Anmeldung ist abgelaufen. Drücken Sie noch einmal, um sich anzumelden.',
  'chat.problem.noAccess': 'Ihr Konto darf das in SharePoint nicht öffnen.',
  'chat.problem.throttled':
    'SharePoint bittet uns, {seconds} s zu warten. Drücken Sie danach noch einmal; es wurde nichts geändert.',
  'chat.problem.changedElsewhere':
    'In diesem Moment ändern mehrere Personen dieses Projekt. Drücken Sie in ein paar Sekunden noch einmal.',
  'chat.problem.offline':
    'SharePoint hat nicht geantwortet. Es ist nichts verloren; drücken Sie in einer Minute noch einmal.',
  'chat.problem.unavailable':
    'SharePoint hat gerade selbst ein Problem. Es ist nichts verloren; drücken Sie in einer Minute noch einmal.',
  'chat.problem.refused':
    'SharePoint hat das nicht angenommen. Öffnen Sie das Projekt, um es dort zu ändern.',
  'chat.problem.listMissing':
    'Die Liste „{list}“ fehlt. Wer die App verwaltet, kann sie anlegen: siehe Einrichtung im Portfolio.',
  'chat.problem.ours':
    'Bei uns ist etwas schiefgegangen, und es ist notiert. Es ist nichts verloren; versuchen Sie es in einer Minute noch einmal.',
  'chat.problem.badPress':
    'Diese Karte ist nicht mehr lesbar. Suchen Sie nach dem Projekt, um eine aktuelle zu bekommen.',
  'chat.problem.undoTooOld':
    'Seitdem hat jemand das Projekt geändert; Rückgängig würde auch das wegnehmen. Nehmen Sie stattdessen Aktualisieren.',
  'chat.problem.dayUnreadable': 'Das Ende liest sich nicht als Tag. Schreiben Sie es so: {example}.',
  'chat.slow.pressed':
    'SharePoint ist gerade langsam. Was Sie gedrückt haben, kann noch gespeichert werden; drücken Sie gleich auf Neu laden, um es zu sehen.',
  'chat.slow.sent':
    'SharePoint ist gerade langsam. Es kann noch ankommen: Sehen Sie in die Unterhaltung, bevor Sie es noch einmal senden.',
  'chat.slow.tooMany':
    'Das war viel auf einmal. Warten Sie {seconds} s, dann geht es weiter; es ist nichts verloren.',
  'chat.privacy.title': 'Datenschutz',
  'chat.privacy.words':
    'TS PMO führt Projekte in SharePoint-Listen Ihrer eigenen Organisation und liest sie mit Ihren eigenen Rechten. Dieser Server speichert nichts über Sie: kein Konto, kein Cookie, keine Kopie einer Liste.',
  'chat.terms.title': 'Nutzungsbedingungen',
  'chat.terms.words':
    'TS PMO ist quelloffene Software unter der MIT-Lizenz und wird von Ihrer eigenen Organisation betrieben. Was Sie sehen und ändern dürfen, entscheidet SharePoint.',
};
