import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { openChat } from '#teams/openChat.ts';
import { say } from '#words/say.ts';

import type { ProjectFacts } from './projectFacts.ts';

/** A conversation is one click away, where the PMO said with whom. */
export function TalkToPmo({ facts: { settings } }: { facts: ProjectFacts }) {
  const { pmoContact } = settings;
  if (pmoContact === undefined) return null;
  return (
    <>
      {' · '}
      <LinkButton onClick={() => void openChat(pmoContact)} testId="talk-to-pmo">
        {say('tab.talkToPmo')}
      </LinkButton>
    </>
  );
}
