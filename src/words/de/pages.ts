import type { pages as english } from '#words/en/pages.ts';
import type { Translated } from '#words/translated.ts';

/** Was eine Seite sagt, wenn sie nicht sie selbst ist: kein Zugriff, keine Listen, kein Teams, kein Netz. */
export const pages: Translated<typeof english> = {
  'pages.outside.title': 'TS PMO lebt in Teams',
  'pages.outside.why': 'Öffnen Sie es dort, und diese Seite zeigt das Projekt mit Ihren eigenen Rechten.',
  'pages.outside.open': 'In Teams öffnen',
  'pages.silent.title': 'Teams antwortet nicht',
  'pages.silent.why': 'Das Fenster um diese Seite gab 12 Sekunden lang kein Zeichen. Es ist nichts verloren.',
  'pages.broken.title': 'TS PMO ist nicht vollständig eingerichtet',
  'pages.broken.why':
    'Die Einstellungen (config.json) sind nicht verwendbar, deshalb startet es nicht. Wer es betreibt, findet den Grund in der Konsole des Browsers.',
  'pages.tryAgain': 'Noch einmal versuchen',
  'pages.consent.title': 'Zuerst eine Erlaubnis',
  'pages.consent.why':
    'TS PMO liest und schreibt die Listen des PMO in SharePoint mit Ihren eigenen Rechten und sonst nichts. Teams fragt Sie einmal.',
  'pages.consent.button': 'Weiter',
  'pages.consent.declined':
    'Es wurde nichts erlaubt, deshalb wird nichts gezeigt. Sie können es jederzeit noch einmal versuchen.',
  'pages.tooOld.title': 'Dieses Teams kann Sie nicht anmelden',
  'pages.tooOld.why':
    'TS PMO braucht die Anmeldung des neuen Teams. Öffnen Sie es dort oder in Teams im Web.',
  'pages.signIn.title': 'Die Anmeldung hat nicht geklappt',
  'pages.signIn.why': 'Teams hat kein Token gegeben. Es ist nichts verloren; oft klappt es beim zweiten Mal.',
  'pages.noAccess.title': 'Das ist noch nicht mit Ihnen geteilt',
  'pages.noAccess.why':
    'Die Projekte liegen auf einer SharePoint-Site, die Sie nicht öffnen können. Wem sie gehört, oder {pmo}, kann Sie hinzufügen; mehr braucht es nicht.',
  'pages.noAccess.site': 'Die Site: {site}',
  'pages.noProject.title': 'Hier gibt es kein Projekt {key}',
  'pages.noProject.why':
    'Vielleicht wurde es archiviert oder hat einen anderen Schlüssel. Es ist nichts verloren: Karten und Links gelten wieder, sobald es zurück ist. Suchen Sie es im Portfolio; ein Tab in einem Kanal lässt sich entfernen und neu anheften.',
  'pages.noProject.open': 'Portfolio öffnen',
  'pages.offline.title': 'SharePoint antwortet nicht',
  'pages.offline.why':
    'Sie scheinen offline zu sein. Es ist nichts verloren; diese Seite versucht es von selbst wieder.',
  'pages.busy.title': 'SharePoint bittet uns zu warten',
  'pages.busy.why': 'Etwa {seconds} s. Diese Seite versucht es von selbst wieder.',
  'pages.unavailable.title': 'SharePoint hat selbst ein Problem',
  'pages.unavailable.why':
    'Es hat mit {status} geantwortet. Es ist nichts verloren; diese Seite versucht es von selbst wieder.',
  'pages.refused.title': 'SharePoint hat unsere Frage nicht angenommen',
  'pages.refused.why': 'Die Einrichtung zeigt, ob eine Liste oder eine Spalte fehlt.',
  'pages.refused.setup': 'Einrichtung ansehen',
  'pages.nowhere.title': 'Unter dieser Adresse gibt es nichts',
  'pages.nowhere.why': 'Das Portfolio hat jedes Projekt und den Weg zu allem anderen.',
  'pages.unreadable':
    '{count, plural, one {# Zelle war nicht lesbar und ist} other {# Zellen waren nicht lesbar und sind}} ausgelassen: {cells}.',
  'pages.unreadableCell': '{list}, {column}: „{text}“',

  'setup.missing.title': 'Einige Listen gibt es noch nicht',
  'setup.missing.why':
    'Alles, was TS PMO weiß, liegt in Listen auf Ihrer SharePoint-Site. Wer die Site verwaltet, legt sie mit einem Befehl an; was schon da ist, bleibt, wie es ist.',
  'setup.ready.title': 'Die Listen sind bereit',
  'setup.ready.why':
    'Alles bleibt in Ihrem SharePoint. Zeilen, die dort von Hand eingetragen werden, sind willkommen.',
  'setup.where': 'Wo es liegt',
  'setup.lists': 'Listen',
  'setup.ok': 'vorhanden',
  'setup.listMissing': 'noch nicht da',
  'setup.columnsMissing': '{count, plural, one {eine Spalte fehlt} other {# Spalten fehlen}}: {columns}',
  'setup.notOurs': 'eine Liste dieses Namens ist da und nicht unsere; benennen Sie sie in SharePoint um',
  'setup.command': 'Der Befehl, für jemanden, der die Site verwaltet',
  'setup.copyCommand': 'Befehl kopieren',
  'setup.copied': 'Kopiert',
  'setup.listUse.PMO Projects': 'Eine Zeile je Projekt: wer es leitet, Plan, Prognose, neuester Status',
  'setup.listUse.PMO Status Reports': 'Eine Zeile je Projekt und Woche: fünf Felder, weniger als eine Minute',
  'setup.listUse.PMO Milestones': 'Geplante und vorhergesagte Tage',
  'setup.listUse.PMO Teams': 'Zu welchem Microsoft-Team ein Projekt gehört',
  'setup.listUse.PMO Settings': 'Zeitzone, Währung und was eingeschaltet ist',
  'setup.listUse.PMO Posts': 'Welche Karten wo gepostet wurden',
  'setup.check': 'Noch einmal prüfen',
};
