import type { firstRun as english } from '#words/en/firstRun.ts';
import type { Translated } from '#words/translated.ts';

/** Die geführte Einrichtung: mit einem Team und zwei Listen beginnen, mehr nach und nach. */
export const firstRun: Translated<typeof english> = {
  'firstRun.title': 'Beginnen Sie mit einem Team und zwei Listen',
  'firstRun.why': 'Alles bleibt in Ihrem SharePoint. Den Rest fügen Sie hinzu, wenn jemand danach fragt.',
  'firstRun.done': 'fertig',
  'firstRun.where': 'Wo es liegt',
  'firstRun.team': 'Erstes Team',
  'firstRun.team.why':
    'Nehmen Sie ein oder zwei Teams, die offen für Hilfe sind. Ihr Erfolg ist Ihre beste Werbung.',
  'firstRun.team.name': 'Name des Teams',
  'firstRun.team.second': 'Ein zweites Team, wenn Sie mögen',
  'firstRun.team.missing': 'Mit welchem Team beginnen Sie?',
  'firstRun.team.tooLong': 'Bitte ein Name mit höchstens {longest} Zeichen.',
  'firstRun.lists': 'Zwei Listen',
  'firstRun.lists.projects': 'Projekte',
  'firstRun.lists.projects.what':
    'Eine Zeile je Projekt: wer es leitet, Beginn, Ende laut Plan und Prognose, Budget',
  'firstRun.lists.reports': 'Statusberichte',
  'firstRun.lists.reports.what': 'Eine Zeile je Projekt und Woche: fünf Felder, weniger als eine Minute',
  'firstRun.lists.own': 'Und zwei kleine für Sie selbst: Ihre Teams und Ihre Einstellungen.',
  'firstRun.lists.there': 'Sie sind schon da.',
  'firstRun.focus': 'Ein Schwerpunkt',
  'firstRun.focus.why': 'Mit diesem Maß beginnt der Tab. Sie können es an jedem Tag ändern.',
  'firstRun.focus.Timeline': 'Termine',
  'firstRun.focus.Cost': 'Kosten',
  'firstRun.focus.Capacity': 'Kapazität',
  'firstRun.focus.Timeline.what': 'Wird es fertig, wann wir gesagt haben?',
  'firstRun.focus.Cost.what': 'Was wird es am Ende kosten?',
  'firstRun.focus.Capacity.what': 'Haben wir die Leute?',
  'firstRun.start': 'Listen anlegen und beginnen',
  'firstRun.startOnly': 'Beginnen',
  'firstRun.starting': 'Die Listen werden angelegt …',
  'firstRun.takes': 'Etwa 20 Sekunden. Um zu gehen, löschen Sie die Listen: Sonst wird nichts berührt.',
  'firstRun.problem.noAccess.title': 'Die Listen legt an, wer die Site verwaltet',
  'firstRun.problem.noAccess':
    'Um sie hier anzulegen, braucht die App auf dieser Site die Rolle „owner“, und die Site gehört Ihnen mit. Nötig ist keines von beiden: Wem die Site gehört, führt diesen Befehl einmal aus, und diese Seite macht dort weiter.',
  'firstRun.problem.notOurs':
    '{list} ist da und nicht von dieser App angelegt. Benennen Sie sie in SharePoint um, und beginnen Sie noch einmal.',
  'firstRun.problem.offline':
    'Gerade gibt es kein Netz. Es ist nichts verloren: Beginnen Sie noch einmal, wenn es wieder da ist.',
  'firstRun.problem.other':
    'SharePoint wurde nicht fertig. Was angelegt ist, ist da; beginnen Sie noch einmal, und es geht dort weiter.',
  'firstRun.copyCommand': 'Befehl kopieren',
  'firstRun.copyMessage': 'Eine Nachricht dazu kopieren',
  'firstRun.copied': 'Kopiert',
  'firstRun.message':
    'Könnten Sie uns helfen, mit TS PMO zu beginnen? Es braucht seine Listen auf {site}. Bitte führen Sie, da Ihnen die Site gehört, dies aus: {command} – Es legt die Listen an, berührt sonst nichts und kann noch einmal laufen. Danke!',
  'firstRun.makeHere': 'Hier anlegen',
  'firstRun.makeHere.noAccess':
    'Von hier aus geht es nicht: Die App braucht auf der Site die Rolle „owner“, und Sie auch. Der Befehl ist der Weg.',
  'firstRun.makeHere.other':
    'SharePoint wurde nicht fertig. Was angelegt ist, ist da; versuchen Sie es noch einmal.',
  'firstRun.may': 'Was es darf',
  'firstRun.may.lists': 'Listen auf dieser Site lesen und schreiben',
  'firstRun.may.listsHow': 'Ja, mit Ihren eigenen Rechten · Sites.Selected',
  'firstRun.may.who': 'Wissen, wer Sie sind',
  'firstRun.may.whoHow': 'Ja · User.Read',
  'firstRun.may.make': 'Hier Listen anlegen',
  'firstRun.may.makeUnknown':
    'Es versucht es, wenn Sie auf Beginnen drücken. Wenn es nicht darf, kann es, wem die Site gehört.',
  'firstRun.may.post': 'Karten in einem Kanal posten',
  'firstRun.may.postYes': 'Ja, die App ist in diesem Team.',
  'firstRun.may.postNot':
    'In Teams, denen sie hinzugefügt wurde. Wer Teams verwaltet, kann die App zulassen. Sie können ohne das beginnen.',
  'firstRun.may.copyPost': 'Eine Nachricht dazu kopieren',
  'firstRun.may.postMessage':
    'Könnten Sie die App TS PMO in Teams zulassen, und dass Besitzende sie ihren Teams hinzufügen? Sie postet dann Karten dort, wo jemand sie darum bittet. Danke!',
  'firstRun.later': 'Später, eines nach dem anderen',
  'firstRun.later.why': 'Jedes fügt eine Liste und eine Ansicht hinzu. Ausschalten behält, was da ist.',
  'firstRun.feature.raid': 'Risiken und Probleme',
  'firstRun.feature.raid.what': 'was schiefgehen könnte',
  'firstRun.feature.capacity': 'Kapazität',
  'firstRun.feature.capacity.what': 'Engpässe nach Kompetenz, nie nach Person',
  'firstRun.feature.people': 'Leute und Zuordnungen',
  'firstRun.feature.people.what': 'wer wo arbeitet, auf einer eigenen Site',
  'firstRun.feature.decisions': 'Entscheidungen',
  'firstRun.feature.decisions.what': 'beginnen, stoppen, verschieben',
  'firstRun.feature.help': 'Bitten um Hilfe',
  'firstRun.feature.help.what': 'von einer Karte aus gefragt, nach Ihrer Uhr beantwortet',
  'firstRun.feature.charters': 'Projektaufträge',
  'firstRun.feature.charters.what': 'so viel Papier, wie ein Projekt braucht',
  'firstRun.feature.toolkit': 'Werkzeugkasten',
  'firstRun.feature.toolkit.what': 'Praktiken, Vorlagen, Glossar',
  'firstRun.feature.listening': 'Zuhören',
  'firstRun.feature.listening.what': 'Schmerzpunkte, und was aus ihnen wurde',
  'firstRun.switchOn': 'Einschalten',
  'firstRun.switchOnWhat': 'Einschalten: {feature}',
  'firstRun.switchOff': 'Ausschalten',
  'firstRun.switchOffWhat': 'Ausschalten: {feature}',
  'firstRun.isOn': 'an',
  'firstRun.isOff': 'aus',
  'firstRun.switchedOn': '{feature}: für alle eingeschaltet',
  'firstRun.switchedOff': '{feature}: ausgeschaltet; was aufgehoben war, bleibt',
  'firstRun.peopleFirst': 'braucht eine zweite Site; die Seiten für die Verwaltung sagen, wie',
  'firstRun.notYours': 'Einschalten kann diese: {pmo}.',
  'firstRun.switchProblem.noAccess':
    '{feature}: nicht eingeschaltet. Die Liste dazu ist noch nicht da, und wem die Site gehört, legt sie mit dem Befehl an.',
  'firstRun.switchProblem.other':
    '{feature}: nicht eingeschaltet. SharePoint wurde nicht fertig. Bitte versuchen Sie es noch einmal.',
};
