import { Suspense } from 'react';

import { featuresAtStep } from '#domain/team/steps.ts';
import { laterPart } from '#tab/parts/laterPart.ts';
import { ComingPart } from '#tab/project/focus/ComingPart.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';

import { BurnUp, leadsWithBurnUp } from './BurnUp.tsx';
import { MilestonesPart } from './MilestonesPart.tsx';
import { usePartStyles } from './parts.styles.ts';
import { PeoplePart } from './PeoplePart.tsx';
import { RaidPart } from './RaidPart.tsx';

const ProjectToolkit = laterPart(
  async () => (await import('#tab/toolkit/beside/ProjectToolkit.tsx')).ProjectToolkit,
);

/** What a project keeps beside its status, each part only where its list is switched on and the team's step has come to it. */
export function ProjectParts({ facts, mayWrite }: { facts: ProjectFacts; mayWrite: boolean }) {
  const { pair } = usePartStyles();
  const features = featuresAtStep(facts.settings.features, facts.team?.step);
  return (
    <>
      <div className={pair}>
        {!leadsWithBurnUp(facts) && <BurnUp facts={facts} />}
        {features.includes('raid') && <RaidPart facts={facts} mayWrite={mayWrite} />}
      </div>
      <div className={pair}>
        <MilestonesPart facts={facts} mayWrite={mayWrite} />
        {features.includes('people') && <PeoplePart facts={facts} />}
      </div>
      <Suspense>
        <ProjectToolkit facts={facts} mayWrite={mayWrite} isOn={features.includes('toolkit')} />
      </Suspense>
      <ComingPart facts={facts} />
    </>
  );
}
