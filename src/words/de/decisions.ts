import type { decisions as english } from '#words/en/decisions.ts';
import type { Translated } from '#words/translated.ts';

/** Entscheiden, und das Log dessen, was entschieden wurde. */
export const decisions: Translated<typeof english> = {
  'decisions.title':
    '{kind, select, Start {{project} beginnen} Stop {{project} stoppen} other {{project} um {weeks, plural, one {# Woche} other {# Wochen}} verschieben}}',

  'decisions.told':
    '{count, plural, one {Entschieden: # Änderung} other {Entschieden: # Änderungen}}. 10 Minuten lang rückgängig zu machen.',
  'decisions.toldUndone': 'Zurückgenommen. Alles ist, wie es war.',
  'decisions.toldPartlyUndone':
    'Zurückgenommen. {project} wurde seitdem von jemand anderem geändert und bleibt, wie es jetzt ist.',
  'decisions.toldNotAllowed':
    'SharePoint lässt Sie Entscheidungen lesen, aber nicht treffen. Was dafür geändert war, ist zurückgestellt.',
  'decisions.toldFinishing': 'Der Rest ist unterwegs.',
  'decisions.toldShared':
    '{count, plural, =0 {Keines dieser Projekte hat einen eigenen Kanal.} one {Um eine Karte in # Kanal gebeten.} other {Um eine Karte in # Kanälen gebeten.}}',
  'decisions.tooLate':
    'Rückgängig ging bis {time}: Danach beginnen Leute, sich danach zu richten. Eine neue Entscheidung kann es zurückholen.',
  'decisions.notHere': 'Diese Entscheidung ist hier nicht mehr bekannt.',
  'decisions.not.whyMissing': 'Sagen Sie in einem Satz, warum: Er wird später gelesen, und im Kanal.',
  'decisions.not.nothingChanges': 'Es ändert sich nichts: Es gibt nichts zu entscheiden.',
  'decisions.not.noRights':
    'Es wurde nichts geschrieben: SharePoint lässt Sie Entscheidungen lesen, aber nicht treffen. Sie können dies stattdessen als Karte teilen.',
  'decisions.not.changedMeanwhile':
    'Noch wurde nichts geschrieben: {by, select, none {Jemand} other {{by}}} hat {project} inzwischen geändert. Es ist jetzt auf dem Bildschirm; sehen Sie es an, dann entscheiden Sie.',
  'decisions.not.projectUnknown': 'Es wurde nichts geschrieben: {project} steht nicht mehr in der Liste.',
  'decisions.not.projectOver': 'Es wurde nichts geschrieben: {project} ist schon fertig oder gestoppt.',
  'decisions.not.demandUnread':
    'Es wurde nichts geschrieben: Was diese Projekte von Leuten anfragen, war nicht lesbar. Versuchen Sie es noch einmal, sobald es geht.',

  'decisions.card.title': 'Vorschlag: wer wartet, wer weitermacht',
  'decisions.card.nothingYet':
    'Nichts ist entschieden. Sehen Sie es an, ändern Sie es, sagen Sie, was Sie denken.',
  'decisions.card.change':
    '{kind, select, Start {beginnen} Stop {stoppen} other {{weeks, plural, one {# Woche später} other {# Wochen später}}}}',
  'decisions.card.more': '{count, plural, one {und # weiteres Projekt} other {und # weitere Projekte}}',
  'decisions.card.effect': 'Nimmt {amount} Personenwochen {skill} weg, die jetzt über der Kapazität liegen.',
  'decisions.card.open': 'Möglichkeiten ansehen',
  'decisions.card.summary': 'Ein Vorschlag zum Ansehen',

  'decisions.bar.done':
    'Entschieden: {total, plural, one {# Änderung ist} other {alle # Änderungen sind}} in SharePoint.',
  'decisions.bar.onItsWay':
    'Entschieden. {written} von {total, plural, one {# Änderung} other {# Änderungen}} in SharePoint, der Rest ist unterwegs.',
  'decisions.bar.partly':
    'Entschieden. {written} von {total, plural, one {# Änderung} other {# Änderungen}} in SharePoint: {projects} {count, plural, one {wartet} other {warten}} auf Sie.',
  'decisions.bar.undone': 'Zurückgenommen.',
  'decisions.finish': 'Fertigstellen',
  'decisions.choose': 'Wählen',
  'decisions.undo': 'Rückgängig, noch {minutes} Min.',
  'decisions.openLog': 'Entscheidungslog',

  'decisions.log.checked':
    '<b>{kept} von {checked}</b> {checked, plural, one {überprüften Entscheidung} other {überprüften Entscheidungen}} brachten mindestens drei Viertel des Versprochenen.',
  'decisions.log.noneChecked': 'Noch wurde nichts überprüft.',
  'decisions.log.about':
    'Wirkung im Median {percent}\u00A0% des Versprochenen · {notYet, plural, =0 {alle sind überprüft} other {# noch nicht überprüft}} · aus den Listen gezählt, {age}',
  'decisions.log.aboutNone':
    '{notYet, plural, =0 {Nichts wartet auf Überprüfung} other {# noch nicht überprüft}} · aus den Listen gezählt, {age}',
  'decisions.log.nothing': 'nichts',
  'decisions.log.asPromised': 'wie versprochen',
  'decisions.log.whole': '100\u00A0%',
  'decisions.log.share': '{title}: {percent}\u00A0% des Versprochenen',
  'decisions.log.head.decided': 'Entschieden',
  'decisions.log.head.what': 'Was',
  'decisions.log.head.why': 'Warum',
  'decisions.log.head.promise': 'Versprochen, und was daraus wurde',
  'decisions.log.head.soFar': 'Bisher',
  'decisions.log.list': 'Entscheidungen, die neuesten zuerst',
  'decisions.log.andMore': '{count, plural, one {{title}, und # weitere} other {{title}, und # weitere}}',
  'decisions.log.older': '{count, plural, one {# ältere Entscheidung} other {# ältere Entscheidungen}}',
  'decisions.log.noWhy': 'Es wurde kein Grund geschrieben.',
  'decisions.log.empty':
    'Hier wurde noch nichts entschieden. Was Sie entscheiden, steht dann hier, mit dem, was es versprach, und dem, was daraus wurde.',
  'decisions.log.toOptions': 'Möglichkeiten ansehen',
  'decisions.log.missing':
    'Das PMO hat Entscheidungen nicht eingeschaltet, oder die Liste ist noch nicht da. Die Einrichtung sagt, wer das kann.',
  'decisions.log.toSetup': 'Einrichtung öffnen',
  'decisions.log.unread':
    'Die Entscheidungen waren gerade nicht lesbar. Sie sind in SharePoint sicher; diese Seite versucht es von selbst wieder.',

  'decisions.promise.overload': '{amount} Personenwochen weniger über der Kapazität',
  'decisions.promise.delay': 'Ende {weeks, plural, one {# Woche} other {# Wochen}} später, nicht mehr',
  'decisions.promise.money': '{money} erwartet',
  'decisions.promise.none': 'Es wurde keine Zahl versprochen',
  'decisions.promise.bar':
    '{percent, select, none {noch nicht überprüft} other {{percent}\u00A0% des Versprochenen}}',

  'decisions.soFar.checkOn': 'Überprüfung am {day}',
  'decisions.soFar.asPromised': 'Wie versprochen',
  'decisions.soFar.overload': '{actual} von {promised} Personenwochen',
  'decisions.soFar.delay': 'Ende rückte um {actual} von {promised} Wochen',
  'decisions.soFar.money': '{actual} von {promised}',
  'decisions.soFar.unknown': 'Die Listen sagen es nicht',
  'decisions.soFar.undone': 'Zurückgenommen',
  'decisions.soFar.done': 'Entschieden',
  'decisions.soFar.lesson': 'Eine Erkenntnis für das nächste Mal: Was war anders?',
  'decisions.soFar.undoOver': 'Rückgängig ging bis {time}. Eine neue Entscheidung kann es zurückholen.',

  'decisions.more': 'Mehr zu {title}',
  'decisions.about.finish':
    '<b>{project}</b>: {kind, select, Stop {gestoppt} Start {begonnen} Leave {bleibt, wie es ist} other {{weeks, plural, one {# Woche später} other {# Wochen später}}}}{now, select, none {} other {, Ende {decided} wie entschieden, jetzt {now}}}',
  'decisions.about.worth': 'Auf dem Tisch {value} wert, {today} wie es geplant war.',
  'decisions.about.standing':
    '{standing, select, provedBest {Es war bewiesen der Plan mit dem höchsten Wert.} bestFound {Es war von den gefundenen der mit dem höchsten Wert; dass es keinen höheren gibt, hat niemand bewiesen.} other {Es war von Hand gewählt.}}',
  'decisions.about.runnerUp': 'Der nächste Plan war {value} wert.',
  'decisions.about.asked': 'Gefragt von {name}, {age}.',
  'decisions.about.posted': 'Eine Karte im Kanal jedes Projekts berichtet davon.',

  'decisions.asked.title': 'Wartet auf eine Entscheidung',
  'decisions.asked.about': '<b>{project}</b>: {title}',
  'decisions.asked.by': '{name, select, none {gefragt {age}} other {{name} fragte {age}}}',
  'decisions.asked.ageUnknown': 'irgendwann',
  'decisions.asked.decide': 'Entscheiden',
  'decisions.asked.options': 'Möglichkeiten ansehen',
  'decisions.asked.cancel': 'Nicht jetzt',
  'decisions.asked.label': 'Entscheiden: {title}',
  'decisions.asked.answer': 'Ihre Antwort',
  'decisions.asked.yes':
    '{kind, select, Stop {{project} stoppen} Start {{project} beginnen} Delay {{project} verschieben} other {Ja}}',
  'decisions.asked.no':
    '{kind, select, Stop {{project} geht weiter} Start {{project} beginnt jetzt nicht} Delay {{project} bleibt bei seinem Tag} other {Nein}}',
  'decisions.asked.weeks': 'Um wie viele Wochen',
  'decisions.asked.why': 'Warum, in Ihren Worten',
  'decisions.asked.writes':
    'Schreibt die Antwort dorthin, wo gefragt wurde{project, select, none {.} other {, und bittet um eine Karte im Kanal. 10 Minuten lang rückgängig zu machen.}}',
  'decisions.asked.readOnly':
    'Sie können hier Entscheidungen lesen, aber nicht treffen. Treffen kann sie: {pmo}.',
};
