import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/**
 * A request on the PMO's list and, where the asker may write it, on the project. Both go through the outbox: asked without a network
 * they are sent later. Undefined where the PMO keeps no such list.
 */
export function useAskForHelp(
  { project, settings, today }: ProjectFacts,
  mayWrite: boolean | undefined,
): ((what: string) => Promise<void>) | undefined {
  const { engine, tokens, lists, notices } = useTabDeps();
  if (!settings.features.includes('help')) return undefined;
  return async (what) => {
    const request: HelpRequest = {
      projectKey: project.value.key,
      title: what,
      askedBy: tokens.signedIn(),
      askedOn: today,
      state: 'Open',
      takenBy: undefined,
      doneOn: undefined,
      messageLink: undefined,
    };
    const asked = notices.did(
      engine.createRow('PMO Help', request, lists.newKey()),
      say(mayWrite === true ? 'log.help.asked' : 'log.help.askedOnly', { pmo: settings.pmoName }),
    );
    if (mayWrite === true)
      await engine.editRow('PMO Projects', project.id, (shown: Project) => ({
        ...shown,
        needHelp: what,
        needHelpSince: shown.needHelp === undefined ? today : (shown.needHelpSince ?? today),
      }));
    await asked;
  };
}
