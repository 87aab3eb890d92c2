import type { Fields } from './serverList.ts';
import { inSharePoint, milestones, type Person, projects, reports, teams, type World } from './world.ts';

/** What people do in SharePoint itself, past our app. */
export function handEdit({ dice, judge, list, server, trace, newText, newNumber, newDay }: World): void {
  const where = list(dice.pick([projects, projects, milestones, teams]));
  const row = dice.oneOf([...where.rows.values()]);
  if (row === undefined) return;
  if (where.title !== projects && dice.chance(0.2)) {
    trace.note(`by hand: ${where.title} ${row.id} deleted`);
    server.deleteByHand(where, row);
    judge.deletedByHand(where, row.id);
    return;
  }
  const change = dice.pick<() => Fields>(
    where.title === teams
      ? [() => ({ Title: newText() })]
      : where.title === milestones
        ? [() => ({ Title: newText() }), () => ({ Weight: newNumber() }), () => ({ Forecast: newDay() })]
        : [
            () => ({ Title: newText() }),
            () => ({ BusinessGoal: newText() }),
            () => ({ Budget: newNumber() }),
            () => ({ Headline: newText() }),
            () => ({ Rag: dice.pick(['Green', 'Amber', 'Red']) }),
            () => ({ SpentToDate: newNumber() }),
          ],
  )();
  trace.note(`by hand: ${where.title} ${row.id} ${JSON.stringify(change)}`);
  server.writeByHand(where, row, { ...row.fields, ...change }, inSharePoint.id);
}

/** For a while a list has another name, or lacks a column. */
export function troubleList({ dice, list, lostColumns, time, trace }: World): void {
  const where = list(dice.pick([projects, milestones, reports]));
  const backMs = dice.between(1000, 60_000);
  if (dice.chance(0.5)) {
    const { title } = where;
    if (title.endsWith(' (old)')) return;
    where.title = `${title} (old)`;
    trace.note(`${title} is renamed`);
    time.after(backMs, () => {
      where.title = title;
      trace.note(`${title} has its name again`);
    });
    return;
  }
  const column = dice.pick(['Budget', 'BusinessGoal', 'Links', 'Forecast', 'Weight', 'NeedHelp', 'OpLog']);
  where.removedColumns.add(column);
  lostColumns.add(`${where.title.replace(/ \(old\)$/u, '')} ${column}`);
  trace.note(`${where.title} loses ${column}`);
  time.after(backMs, () => {
    where.removedColumns.delete(column);
    trace.note(`${where.title} has ${column} again`);
  });
}

/** For a while somebody may not do everything, or nothing at all. */
export function troublePerson({ dice, list, server, time, trace }: World, person: Person): void {
  const where = dice.chance(0.3) ? 'site' : list(dice.pick([projects, milestones, reports]));
  const role = where === 'site' ? 'none' : dice.pick<'none' | 'read'>(['none', 'read']);
  server.setRole(person.id, where, role);
  trace.note(`${person.name} has ${role} on ${where === 'site' ? where : where.title}`);
  time.after(dice.between(1000, 60_000), () => {
    server.setRole(person.id, where, 'write');
    trace.note(`${person.name} may write again`);
  });
}
