import type { ProjectFacts } from '#tab/project/projectFacts.ts';

import { BurnUp } from './BurnUp.tsx';
import { MilestonesPart } from './MilestonesPart.tsx';
import { usePartStyles } from './parts.styles.ts';
import { PeoplePart } from './PeoplePart.tsx';
import { RaidPart } from './RaidPart.tsx';

/** What a project keeps beside its status, each part only where its list is switched on. */
export function ProjectParts({ facts, mayWrite }: { facts: ProjectFacts; mayWrite: boolean }) {
  const { pair } = usePartStyles();
  const { features } = facts.settings;
  return (
    <>
      <div className={pair}>
        <BurnUp facts={facts} />
        {features.includes('raid') && <RaidPart facts={facts} mayWrite={mayWrite} />}
      </div>
      <div className={pair}>
        <MilestonesPart facts={facts} mayWrite={mayWrite} />
        <PeoplePart facts={facts} />
      </div>
    </>
  );
}
