import type { decide as english } from '#words/en/decide.ts';
import type { Translated } from '#words/translated.ts';

/** Beginnen, stoppen oder verschieben: „bester“ steht ohne „gefunden“ nur da, wo es bewiesen ist, und dann mit `proved` im Namen. */
export const decide: Translated<typeof english> = {
  'decide.parts': 'Teile dieser Seite',
  'decide.part.options': 'Möglichkeiten',
  'decide.part.log': 'Entscheidungslog',
  'decide.title': 'Entscheiden',
  'decide.about.pair':
    '<b>{one} × {other}</b>{others, plural, =0 {} one { und # Projekt, das es berührt} other { und # Projekte, die es berühren}} · {weeks, select, one {KW {first}} other {KW {first}–{last}}} · Auslastung gelesen {age}',
  'decide.about.alone':
    '<b>{one}</b>{others, plural, =0 {} one { und # Projekt, das es berührt} other { und # Projekte, die es berühren}} · {weeks, select, one {KW {first}} other {KW {first}–{last}}} · Auslastung gelesen {age}',
  'decide.about.own':
    '{count, plural, =0 {Noch kein Projekt gewählt} one {# Projekt} other {# Projekte}} · Auslastung gelesen {age}',
  'decide.about.budget':
    ' · die anderen Projekte lassen {money} vom Budget von {quarters, plural, one {# Quartal} other {# Quartalen}}',
  'decide.spots': 'Welcher Engpass',
  'decide.spot': '{one} × {other}, {skill}',
  'decide.spotAlone': '{one}, {skill}',
  'decide.spotOwn': 'Projekte nach eigener Wahl',

  'decide.off': 'Entscheiden ist nicht eingeschaltet',
  'decide.offWhy':
    'Diese Seite vergleicht, was geschieht, wenn Projekte jetzt, später oder gar nicht beginnen, und hebt auf, was entschieden wurde. In den Einstellungen einschalten kann es: {pmo}, Entscheidungen und Kapazität zusammen.',
  'decide.problem':
    'Was Projekte von Leuten anfragen, war gerade nicht lesbar. Es ist nichts verloren; der nächste Versuch kann es bringen.',
  'decide.noCapacity': 'Noch hat niemand gesagt, wie viel von jeder Kompetenz vorhanden ist',
  'decide.noCapacityWhy':
    'Projekte fragen Kompetenzen an, und die Zeilen in PMO Demand ohne Projekt sagen, was vorhanden ist. Damit kann diese Seite sagen, welche Projekte einander im Weg stehen.',
  'decide.noDemand': 'Noch fragt kein Projekt eine Kompetenz an',
  'decide.noDemandWhy':
    'Jede Zeile in PMO Demand sagt, wie viel einer Kompetenz ein Projekt braucht, von wann bis wann. Von da an vergleicht diese Seite, was sich tun ließe.',
  'decide.calm': 'Keine Kompetenz wird mehr gebraucht, als vorhanden ist',
  'decide.calmWhy':
    'Für das nächste halbe Jahr ist nichts zu entscheiden. Sie können trotzdem ausprobieren, was es hieße, ein Projekt zu verschieben oder zu stoppen.',
  'decide.tryOne': 'Mit Projekten meiner Wahl ausprobieren',
  'decide.toCapacity': 'Kapazität zeigen',
  'decide.addFirst': 'Fügen Sie zu Beginn ein Projekt hinzu.',

  'decide.options': 'Was sich mit jedem Projekt tun ließe',
  'decide.optionsFor': 'Möglichkeiten für {project}',
  'decide.head.now': 'Jetzt',
  'decide.head.delay': '{weeks, plural, one {+# Woche} other {+# Wochen}}',
  'decide.head.stop': 'Stoppen',
  'decide.head.inPlan': 'In diesem Plan',
  'decide.short.now': 'Jetzt',
  'decide.short.delay': '+{weeks} Wo.',
  'decide.short.stop': 'Stopp',
  'decide.loses': 'verliert {money} je Woche',
  'decide.losesNothing': 'Verzögerungskosten nicht geführt',
  'decide.noValue': 'Wert nicht geführt',
  'decide.mandatory': 'verpflichtend',
  'decide.sub.today': 'wie heute',
  'decide.sub.changes': 'ändert sich',
  'decide.sub.stops': 'stoppt',
  'decide.sub.runnerUp': 'Zweitplan',
  'decide.sub.forbidden': 'ausgeschlossen',
  'decide.sub.mandatory': 'verpflichtend',
  'decide.sub.worthUnknown': 'Wert unbekannt',
  'decide.sub.neededBy': 'gebraucht',
  'decide.closed.forbidden': 'Von Ihnen ausgeschlossen.',
  'decide.closed.mandatory': 'Es ist verpflichtend: Es kann warten, aber nicht stoppen.',
  'decide.closed.worthUnknown':
    'Niemand führt, was es wert ist, deshalb kann niemand sagen, dass Beenden billig ist.',
  'decide.closed.neededBy': '{project} braucht es bis dahin.',
  'decide.cell':
    '{kind, select, now {Jetzt, wie heute geplant} delay {{weeks, plural, one {# Woche später} other {# Wochen später}}} other {Stoppen}}: {money}{runnerUp, select, yes {, im Zweitplan} other {}}{closed, select, none {} other {. {closed}}}',
  'decide.money.unknown': 'Wert unbekannt',
  'decide.pinned': 'von Ihnen festgehalten',
  'decide.row.menu': 'Mehr zu {project}',
  'decide.row.pin': 'Gewählte Möglichkeit festhalten, was auch sonst geschieht',
  'decide.row.ruleOut': 'Für die Suche ausschließen',
  'decide.row.ruleOutNow': 'Wie heute geplant',
  'decide.row.ruleOutDelay': '{weeks, plural, one {# Woche später} other {# Wochen später}}',
  'decide.row.ruleOutStop': 'Stoppen',
  'decide.row.leaveOut': 'Dieses Projekt lassen, wie es ist',
  'decide.row.open': 'Projekt öffnen',
  'decide.add': 'Projekt',
  'decide.addTitle': 'Ein Projekt hinzufügen, das rücken darf',
  'decide.addIt': 'Hinzufügen',
  'decide.addFull': '14 Projekte auf einmal: Lassen Sie eines weg, um ein anderes hinzuzufügen.',
  'decide.reset': 'Von vorn beginnen',

  'decide.does.keeps': 'Behält sein Ende, {finish}',
  'decide.does.keepsNoFinish': 'Bleibt, wie es geplant ist',
  'decide.does.keepsEvent': 'Behält sein Ende, {finish}, und {event} am {eventDay}',
  'decide.does.keepsPassed': 'Behält sein Ende, {finish}; {event} am {eventDay} ist davor',
  'decide.does.waits': '{weeks, plural, one {# Woche später} other {# Wochen später}}, Ende {finish}',
  'decide.does.waitsNoFinish': '{weeks, plural, one {# Woche später} other {# Wochen später}}',
  'decide.does.waitsEvent':
    '{weeks, plural, one {# Woche später} other {# Wochen später}}, Ende {finish}, noch vor {event}',
  'decide.does.waitsPassed':
    '{weeks, plural, one {# Woche später} other {# Wochen später}}, Ende {finish}, nach {event} am {eventDay}',
  'decide.does.stops': 'Stoppt',
  'decide.does.stopsFrees': 'Stoppt; macht {people} {skill} frei',

  'decide.load': 'Auslastung vorher und nachher',
  'decide.load.none': 'Keines dieser Projekte braucht eine Kompetenz, also ändert sich niemandes Last.',
  'decide.load.note':
    '{before, plural, =0 {vorher niemand über der Kapazität} one {vorher # Personenwoche darüber} other {vorher # Personenwochen darüber}} · {after, plural, =0 {nachher keine} one {nachher # darüber} other {nachher # darüber}}',
  'decide.load.noteUnknown': 'niemand hat gesagt, wie viel vorhanden ist',
  'decide.load.limit': '{people, plural, one {# Person} other {# Personen}}',
  'decide.load.week': 'KW{week}',
  'decide.load.column.week': 'Woche',
  'decide.load.column.before': 'Vorher',
  'decide.load.column.after': 'Mit diesem Plan',
  'decide.load.column.there': 'Vorhanden',
  'decide.load.percent': '{percent}\u00A0%',
  'decide.load.unknown': '?',
  'decide.load.table': 'Als Tabelle',
  'decide.load.drawing': 'Als Zeichnung',
  'decide.load.more':
    '{count, plural, one {# weitere Kompetenz} other {# weitere Kompetenzen}}, keine über der Kapazität',
  'decide.load.fewer': 'Nur die über der Kapazität',
  'decide.key.before': 'vorher',
  'decide.key.over': 'vorher über der Kapazität',
  'decide.key.after': 'mit diesem Plan',
  'decide.key.afterOver': 'mit diesem Plan noch darüber',

  'decide.breathes': 'Wer aufatmet',
  'decide.breathes.percent': '{before} → <b>{after}\u00A0%</b>',
  'decide.breathes.nobody': 'Bei niemandem ändert sich die vollste Woche.',
  'decide.breathes.fenced': 'Nur für Mitglieder der Personen-Site zu sehen.',
  'decide.breathes.note': 'vollste Woche',
  'decide.breathes.more': '{count, plural, one {# weitere} other {# weitere}}',
  'decide.promise': 'Zusagelinie',
  'decide.promise.covered': 'Ganz gedeckt',
  'decide.promise.coveredOf': '{before} von {beforeAll} → <b>{after} von {afterAll}</b>',
  'decide.promise.atOnce': 'Zugleich laufend',
  'decide.promise.atOnceOf': '{before} → <b>{after}</b>',
  'decide.events': 'Geschäftstermine',
  'decide.events.kept': 'Gehalten:',
  'decide.events.passed': 'Nicht gehalten:',
  'decide.events.keptWords': '{event}, {day}: gehalten',
  'decide.events.passedWords': '{event}, {day}: {days, plural, one {# Tag danach} other {# Tage danach}}',
  'decide.events.alreadyWords':
    '{event}, {day}: {days, plural, one {# Tag danach, wie ohne den Plan} other {# Tage danach, wie ohne den Plan}}',
  'decide.events.offWords': '{event}, {day}: {project} stoppt',
  'decide.events.none': 'Keines dieser Projekte hat einen Geschäftstermin.',

  'decide.plan': 'Der Plan',
  'decide.proved.title': 'Bester Plan',
  'decide.proved.badge': 'Bewiesen der beste',
  'decide.found.title': 'Gefundener Plan',
  'decide.found.gap': 'bester gefundener, höchstens {percent}\u00A0% besser ist möglich',
  'decide.found.gapUnknown': 'bisher gefunden',
  'decide.found.nothing': 'Kein passender Plan gefunden',
  'decide.proved.nothing': 'Bewiesen: Kein Plan passt',
  'decide.nothingWhy':
    'Was hier auch verschoben oder gestoppt wird, es wird mehr gebraucht, als vorhanden ist. Fügen Sie ein Projekt hinzu, das rücken darf, oder lassen Sie eine ausgeschlossene Möglichkeit zu.',
  'decide.own.title': 'Ihre Wahl',
  'decide.curve.titled':
    'Plan mit {count, plural, =0 {keiner Änderung} one {# Änderung} other {# Änderungen}}',
  'decide.today.title': 'Wie es heute ist',
  'decide.looking.best': 'Der Plan mit dem höchsten Wert wird gesucht …',
  'decide.looking.runnerUp': 'Der Zweitplan wird gesucht …',
  'decide.looking.curve': 'Die wenigsten Entscheidungen werden gesucht …',
  'decide.looking.stop': 'Suche anhalten',
  'decide.looking.stopped': 'Sie haben die Suche angehalten.',
  'decide.looking.again': 'Weitersuchen',
  'decide.worth':
    'von {money}, wenn {limit, select, money {Leute und Geld} other {Leute}} nicht begrenzt wären.',
  'decide.stands':
    '{over, plural, =0 {Niemand über der Kapazität} one {# Personenwoche über der Kapazität} other {# Personenwochen über der Kapazität}}, {changes, plural, =0 {keine Änderung} one {# Änderung} other {# Änderungen}}.',
  'decide.overBudget': '{money} über dem Budget der Quartale.',
  'decide.waitsFor': 'Ein Projekt ginge weiter ohne das, worauf es wartet.',
  'decide.own.less.proved': '{money} weniger als der beste Plan.',
  'decide.own.less.found': '{money} weniger als der gefundene Plan.',
  'decide.own.more': '{money} mehr als der gefundene Plan.',
  'decide.own.moreButOver':
    '{money} mehr als der gefundene Plan, mit {over, plural, one {# Personenwoche} other {# Personenwochen}} mehr über der Kapazität.',
  'decide.own.lessAndOver':
    '{money} weniger als der gefundene Plan, mit {over, plural, one {# Personenwoche} other {# Personenwochen}} mehr über der Kapazität.',
  'decide.own.same': 'So viel wert wie der gefundene Plan.',
  'decide.own.sameButOver':
    'So viel wert wie der gefundene Plan, mit {over, plural, one {# Personenwoche} other {# Personenwochen}} mehr über der Kapazität.',
  'decide.proved.back': 'Zurück zum besten Plan',
  'decide.found.back': 'Zurück zum gefundenen Plan',

  'decide.runnerUp.title': 'Zweitplan',
  'decide.runnerUp': 'Zweitplan {money}:',
  'decide.runnerUp.swap':
    '{other} wartet {weeks, plural, one {# Woche} other {# Wochen}} statt {one}. {less} weniger, weil eine Woche {other} {otherCost} kostet und eine Woche {one} {oneCost}.',
  'decide.runnerUp.swapPlain':
    '{other} wartet {weeks, plural, one {# Woche} other {# Wochen}} statt {one}. {less} weniger.',
  'decide.runnerUp.one':
    '{project} {becomes, select, now {bleibt wie geplant} delay {wartet {becomesWeeks, plural, one {# Woche} other {# Wochen}}} other {stoppt}}, statt {was, select, now {wie geplant zu bleiben} delay {{wasWeeks, plural, one {# Woche} other {# Wochen}} zu warten} other {zu stoppen}}{more, plural, =0 {. {less} weniger} one {, was allein {cost} kostet; ein weiteres Projekt unterscheidet sich. Insgesamt {less} weniger} other {, was allein {cost} kostet; # weitere Projekte unterscheiden sich. Insgesamt {less} weniger}}.',
  'decide.runnerUp.oneSame':
    '{project} {becomes, select, now {bleibt wie geplant} delay {wartet {becomesWeeks, plural, one {# Woche} other {# Wochen}}} other {stoppt}}, statt {was, select, now {wie geplant zu bleiben} delay {{wasWeeks, plural, one {# Woche} other {# Wochen}} zu warten} other {zu stoppen}}{more, plural, =0 {} one {, und ein weiteres Projekt unterscheidet sich} other {, und # weitere Projekte unterscheiden sich}}. Gleich viel wert.',
  'decide.runnerUp.show': 'Zeigen',

  'decide.curve': 'Wenigste Entscheidungen',
  'decide.curve.note': 'Personenwochen darüber, nach Zahl der Änderungen',
  'decide.curve.choose': 'Pläne nach Zahl der Änderungen',
  'decide.curve.none': 'keine',
  'decide.curve.point':
    '{changes, plural, =0 {Keine Änderung} one {# Änderung} other {# Änderungen}}: {over, plural, =0 {niemand über der Kapazität} one {# Personenwoche darüber} other {# Personenwochen darüber}}, {money}',
  'decide.curve.column.changes': 'Änderungen',
  'decide.curve.column.over': 'Personenwochen darüber',
  'decide.curve.column.value': 'Wert',

  'decide.changes':
    '{count, plural, =0 {Nichts ändert sich} one {Sie entscheiden # Änderung} other {Sie entscheiden # Änderungen}}',
  'decide.changes.none':
    'Alles bleibt, wie es heute geplant ist. Wählen Sie eine Möglichkeit oder einen Punkt der Kurve.',
  'decide.changes.delay': '{weeks, plural, one {+# Woche} other {+# Wochen}}',
  'decide.changes.stop': 'stoppen',
  'decide.changes.rest':
    '{count, plural, one {# Projekt bleibt wie geplant} other {# Projekte bleiben wie geplant}}',

  'decide.why': 'Warum, in Ihren Worten',
  'decide.why.missing': 'Ein Satz, warum: Die Betroffenen werden fragen.',
  'decide.writes':
    'Schreibt {count, plural, one {# Entscheidung} other {# Entscheidungen}} und die neuen Tage {count, plural, one {dieses Projekts} other {dieser Projekte}}, mit dem, was {count, plural, one {es} other {sie}} von Leuten {count, plural, one {anfragt} other {anfragen}}.',
  'decide.posts':
    '{channels, plural, =0 {Postet nichts: Keines davon hat einen Kanal.} one {Postet eine Karte in # Kanal.} other {Postet eine Karte in # Kanälen.}}',
  'decide.undo': '10 Minuten lang rückgängig zu machen.',
  'decide.checked': 'Überprüft am {day}, gemessen an dem, was es verspricht.',
  'decide.decide': '{count, plural, one {# Änderung entscheiden} other {# Änderungen entscheiden}}',
  'decide.decideNone': 'Nichts zu entscheiden',
  'decide.writesNothing': 'Es würde nichts geschrieben: Jedes Projekt bleibt, wie es geplant ist.',
  'decide.deciding': 'Wird entschieden …',
  'decide.share': 'Dieses Szenario teilen',
  'decide.readOnly':
    'Sie können hier alles ausprobieren und teilen, was Sie finden. Entscheiden kann, wer Entscheidungen schreiben darf: Fragen Sie {pmo}.',
  'decide.readOnly.noShare':
    'Sie können hier alles ausprobieren. Entscheiden kann, wer Entscheidungen schreiben darf, teilen, wer posten darf: Fragen Sie {pmo}.',
  'decide.notDecided.nothingChanges':
    'In diesem Plan ändert sich nichts, deshalb gibt es nichts zu entscheiden.',
  'decide.notDecided.noRights':
    'SharePoint lässt Sie keine Entscheidungen schreiben. Es wurde nichts geschrieben; fragen Sie {pmo}.',
  'decide.notDecided.projectUnknown':
    '{project} ist nicht mehr da. Es wurde nichts geschrieben; lassen Sie es weg und entscheiden Sie noch einmal.',
  'decide.notDecided.projectOver':
    '{project} ist inzwischen fertig oder gestoppt. Es wurde nichts geschrieben; lassen Sie es weg und entscheiden Sie noch einmal.',
  'decide.notDecided.demandUnread':
    'Was die Projekte von Leuten anfragen, war nicht lesbar, und es zu verschieben wäre geraten. Es wurde nichts geschrieben; versuchen Sie es gleich noch einmal.',
  'decide.lookAgain': 'Ansehen, was noch da ist',
};
