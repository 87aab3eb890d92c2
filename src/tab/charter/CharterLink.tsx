import { featuresAtStep } from '#domain/team/steps.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/** From a project to its charter: to read it, to go on with it, or to begin one. */
export function CharterLink({ facts }: { facts: ProjectFacts }) {
  const { router } = useTabDeps();
  const { key } = facts.project.value;
  if (!featuresAtStep(facts.settings.features, facts.team?.step).includes('charters')) return null;
  return (
    <>
      {' · '}
      <LinkButton onClick={() => router.go(`/tab/start/${encodeURIComponent(key)}`)} testId="charter-link">
        {say('charter.link')}
      </LinkButton>
    </>
  );
}
