import { useState } from 'react';

import type { SkillEffect } from '#domain/scenario/planEffects.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useDecideStyles } from './decide.styles.ts';
import { LoadChart } from './LoadChart.tsx';
import { useLoadStyles } from './loadChart.styles.ts';
import { shortSkills, weeksDrawn } from './loadModel.ts';

/** What the plan does to the load, skill by skill. */
export function LoadPart({ skills }: { skills: readonly SkillEffect[] }) {
  const page = useDecideStyles();
  const styles = useLoadStyles();
  const [asTable, setAsTable] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const short = shortSkills(skills);
  const shown = showsAll || short.length === 0 ? skills : short;
  const others = skills.length - short.length;
  const weeks = weeksDrawn(skills);
  const isOverAfter = skills.some(({ overloadPersonWeeks }) => overloadPersonWeeks.after > 1e-6);
  return (
    <section className={page.area} aria-labelledby="decide-load" data-testid="load">
      <h2 id="decide-load" className={page.second}>
        {say('decide.load')}
        {skills.length > 0 && (
          <LinkButton onClick={() => setAsTable(!asTable)} isPressed={asTable} testId="load-as-table">
            {say(asTable ? 'decide.load.drawing' : 'decide.load.table')}
          </LinkButton>
        )}
        {short.length > 0 && others > 0 && (
          <LinkButton onClick={() => setShowsAll(!showsAll)} isExpanded={showsAll}>
            {showsAll ? say('decide.load.fewer') : say('decide.load.more', { count: others })}
          </LinkButton>
        )}
      </h2>
      {skills.length === 0 && <p className={page.small}>{say('decide.load.none')}</p>}
      <div className={styles.charts}>
        {shown.map((effect) => (
          <LoadChart key={effect.skill} effect={effect} weeks={weeks} asTable={asTable} />
        ))}
      </div>
      {!asTable && skills.length > 0 && <Keys isOverAfter={isOverAfter} />}
    </section>
  );
}

function Keys({ isOverAfter }: { isOverAfter: boolean }) {
  const styles = useLoadStyles();
  const keys = [
    { words: say('decide.key.before'), look: styles.before, fill: undefined },
    { words: say('decide.key.over'), look: styles.over, fill: 'url(#decide-hatch)' },
    { words: say('decide.key.after'), look: styles.after, fill: undefined },
    ...(isOverAfter
      ? [{ words: say('decide.key.afterOver'), look: styles.afterOver, fill: 'url(#decide-hatch)' }]
      : []),
  ];
  return (
    <div className={styles.keys} aria-hidden="true">
      {keys.map(({ words, look, fill }) => (
        <span key={words} className={styles.key}>
          <svg width="14" height="12">
            <rect x="1" y="1" width="12" height="10" className={look} fill={fill} />
          </svg>
          {words}
        </span>
      ))}
    </div>
  );
}
