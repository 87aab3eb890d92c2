import type { sync as english } from '#words/en/sync.ts';
import type { Translated } from '#words/translated.ts';

/** Wie es um das steht, was jemand geändert hat: unterwegs, aufgehoben oder wartend. */
export const sync: Translated<typeof english> = {
  'sync.saved': 'Gespeichert',
  'sync.keptTitle': 'Auf diesem Gerät aufgehoben',
  'sync.kept': 'Sie sind offline. Es geht von selbst an SharePoint, sobald Sie zurück sind.',
  'sync.row.saving': 'Ihre Änderung wird gespeichert',
  'sync.row.offline': 'Ihre Änderung liegt auf diesem Gerät, noch nicht in SharePoint',
  'sync.row.waiting': 'Ihre Änderung wartet: SharePoint bittet um {seconds} s',
  'sync.row.needsYou': 'Eine Änderung von Ihnen braucht Sie',
  'sync.offline': '<b>Offline.</b> Sie sehen, was dieses Gerät aufgehoben hat.',
  'sync.offlineUnsent':
    '<b>Offline.</b> {count, plural, one {# Änderung von Ihnen liegt} other {# Änderungen von Ihnen liegen}} auf diesem Gerät und {count, plural, one {geht} other {gehen}} von selbst an SharePoint. Sie können die Seite verlassen.',
  'sync.waiting':
    '{count, plural, one {# Änderung von Ihnen wartet} other {# Änderungen von Ihnen warten}}: SharePoint bittet um {seconds} s. Sie können die Seite verlassen.',
  'sync.notDurable':
    '<b>Dieser Browser hebt nichts für uns auf.</b> {count, plural, =0 {Was Sie hier ändern, wird sofort gesendet und lebt bis dahin auf dieser Seite.} one {Bleiben Sie auf dieser Seite, bis Ihre Änderung gespeichert ist.} other {Bleiben Sie auf dieser Seite, bis Ihre # Änderungen gespeichert sind.}}',
  'sync.signIn':
    '<b>Ihre Anmeldung ist abgelaufen.</b> {count, plural, =0 {Die Seite zeigt, was sie vorher wusste.} one {Ihre Änderung ist aufgehoben und wird nach der Anmeldung gesendet.} other {Ihre # Änderungen sind aufgehoben und werden nach der Anmeldung gesendet.}}',
  'sync.signIn.button': 'Anmelden',
  'sync.clock':
    'Die Uhr dieses Geräts geht {hours, plural, =0 {einige Minuten} one {# Stunde} other {# Stunden}} {direction, select, ahead {vor} other {nach}}, verglichen mit SharePoint. Tage, die Sie melden, können um einen danebenliegen; die Uhr zu stellen hilft.',
  'sync.unreadable':
    '{count, plural, one {Eine Änderung} other {# Änderungen}} auf diesem Gerät {count, plural, one {kam} other {kamen}} aus einer anderen Version dieser App. {count, plural, one {Sie ist aufgehoben und wird} other {Sie sind aufgehoben und werden}} nicht gesendet; die Seite neu zu laden bringt die neueste Version.',
  'sync.reload': 'Neu laden',
  'sync.startNew': 'Etwas Neues beginnen',
  'sync.more': 'Mehr',
  'sync.signOut': 'Von diesem Gerät abmelden',
  'sync.signOut.why':
    'An einem Computer, den auch andere nutzen: Was diese App hier von Ihnen aufgehoben hat, wird entfernt. SharePoint behält alles, was es hat.',
  'sync.signOut.title': 'Von diesem Gerät abmelden',
  'sync.signOut.unsent':
    '<b>{count, plural, one {Eine Änderung von Ihnen ist} other {# Änderungen von Ihnen sind}} noch nicht in SharePoint.</b> Wenn Sie sich jetzt abmelden, {count, plural, one {wird sie} other {werden sie}} von diesem Gerät entfernt und {count, plural, one {ist} other {sind}} verloren.',
  'sync.signOut.allSent': 'Alles von Ihnen ist in SharePoint. Durch das Abmelden geht nichts verloren.',
  'sync.signOut.offline': 'Sie sind offline, deshalb kann gerade nichts gesendet werden.',
  'sync.signOut.needsYou':
    '{count, plural, one {Eine davon wartet} other {# davon warten}} auf eine Entscheidung von Ihnen: siehe „Was Sie braucht“.',
  'sync.signOut.sending': 'Wird gesendet …',
  'sync.signOut.sendFirst': 'Zuerst senden',
  'sync.signOut.anyway': 'Trotzdem abmelden',
  'sync.signOut.stay': 'Bleiben',
  'sync.signedOut.title': 'Sie sind von diesem Gerät abgemeldet',
  'sync.signedOut.why':
    'Was diese App hier von Ihnen aufgehoben hat, ist fort. In Teams selbst sind Sie noch angemeldet: Wenn Sie die App wieder öffnen, ist alles zurück.',
  'sync.signedOut.again': 'Wieder öffnen',
  'sync.needsYou.badge': '{count, plural, one {# Änderung braucht Sie} other {# Änderungen brauchen Sie}}',
  'sync.needsYou.told': 'Eine Änderung von Ihnen braucht Sie. Es ist nichts verloren.',
  'sync.needsYou.look': 'Ansehen',
  'sync.undo': 'Rückgängig',
  'sync.undo.withdrawn': 'Zurückgenommen, bevor es gesendet wurde. SharePoint hatte es nie.',
  'sync.undo.undoing': 'Wird zurückgenommen …',
  'sync.undo.tooLate':
    'Von hier aus lässt sich das nicht mehr zurücknehmen. Die Seite kann es wieder ändern.',
  'sync.undo.undone': 'Rückgängig gemacht. Das Projekt ist wieder wie zuvor.',
  'sync.undo.changedSince':
    'Seitdem hat dort jemand geschrieben; diese Worte gelten, deshalb gibt es nichts rückgängig zu machen.',
  'sync.undo.nothing': 'Auf dieser Seite gibt es nichts von Ihnen rückgängig zu machen.',
  'sync.tray.title': 'Was Sie braucht',
  'sync.tray.why': 'Nichts hier ist verloren, und nichts wurde überschrieben. Sie entscheiden, was gilt.',
  'sync.tray.close': 'Schließen',
  'sync.tray.empty': 'Nichts braucht Sie mehr.',
  'sync.conflict':
    '<b>{name}</b> hat {age} geschrieben, während Ihres unterwegs war. Wählen Sie für jedes; der Rest Ihrer Änderung verträgt sich damit.',
  'sync.conflict.someone': 'Jemand',
  'sync.conflict.allMine': 'Alles von mir',
  'sync.conflict.allTheirs': 'Alles von der anderen Person',
  'sync.conflict.use': 'Meine Auswahl nehmen',
  'sync.conflict.yours': 'Ihres, {age}',
  'sync.conflict.theirs': '{name}, {age}',
  'sync.conflict.copy': 'Meinen Text kopieren',
  'sync.conflict.copied': 'Kopiert',
  'sync.refused.mine': 'Was Sie geschrieben haben',
  'sync.refused.retry': 'Noch einmal versuchen',
  'sync.refused.discard': 'Meine Änderung verwerfen',
  'sync.refused.sure': 'Ihre Worte sind dann fort. Kopieren Sie sie zuerst, wenn Sie sie behalten möchten.',
  'sync.refused.sureButton': 'Verwerfen',
  'sync.refused.keep': 'Behalten',
  'sync.field.rag': 'Status',
  'sync.field.headline': 'Kernaussage',
  'sync.field.next': 'Als Nächstes',
  'sync.field.needHelp': 'Hilfe gewünscht',
  'sync.field.forecastFinish': 'Ende laut Prognose',
  'sync.field.spentToDate': 'Bisher ausgegeben',
  'sync.field.earnedPercent': 'Fertigstellungsgrad,\u00A0%',
  'sync.field.doneItems': 'Diese Woche erledigte Aufgaben',
  'sync.field.backlogItems': 'Noch offene Aufgaben',
  'sync.field.businessText': 'Für den Fachbereich',
  'sync.field.technicalText': 'Technisch im Einzelnen',
  'sync.field.reason': 'Grund',
  'sync.field.reasonOn': 'Tag des Grundes',
  'sync.field.empty': '(leer)',
  'sync.what.status': 'Wöchentliche Aktualisierung von {project}, {day}',
  'sync.what.edit': 'Änderung an {project}',
  'sync.what.create': 'Neue Zeile in {list}',
  'sync.stale':
    'Gezeigt wie gelesen {age}: SharePoint antwortet gerade nicht. Diese Seite versucht es von selbst wieder.',
  'sync.staleSignIn': 'Gezeigt wie gelesen {age}: Ihre Anmeldung ist abgelaufen.',
  'sync.leftOut': 'Dieses Gerät behält weder Kosten noch Personen: Der Zustand ist ohne Kosten gerechnet.',
  'sync.reading.slow': 'Das dauert länger als sonst.',
  'sync.reading.silent': 'Das hier kommt nur von SharePoint, sobald es antwortet.',
};
