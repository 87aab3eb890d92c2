/** A made-up portfolio as a German company's spreadsheet saves it: words of its own, days with points, amounts with commas. */
export const strangersCsv = [
  'Lfd. Nr.;Vorhaben;Fachbereich;Verantwortlich;Ampel;Kommentar;Beginn;Voraussichtlich fertig;Gesamtbudget;Bisher ausgegeben;Fortschritt',
  '1;Lagerverwaltung ablösen;Logistik;Ute Köhler;gelb;Der Lieferant prüft die Schnittstelle. Mehr am Freitag.;03.02.2026;31.03.2027;1.234.567,89 €;412.000,00 €;45 %',
  '2;Rechenzentrum Süd räumen;Infrastruktur;Jörg Brandt;grün;;15.09.2025;30.11.2026;850.000,00 €;610.500,50 €;72 %',
  '3;Kassen erneuern;Filialen;Ute Köhler;rot;Die Zulassung fehlt.;01.06.2026;noch offen;2.400.000,00 €;95.000,00 €;5 %',
  '4;Rechnungseingang digital;Finanzen;;unklar;;;28.02.2027;k. A.;;',
  ';Summe;;;;;;;4.484.567,89 €;;',
  '',
].join('\r\n');
