import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ChatHelpRegular, EditRegular, LinkRegular, ShareRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';

import { laterPart } from '#tab/parts/laterPart.ts';
import { EditsMark } from '#tab/sync/EditsMark.tsx';
import { firstName, shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';
import { methodWords } from '#words/statusWords.ts';

import type { ProjectFacts } from './projectFacts.ts';

const TalkToPmo = laterPart(async () => (await import('./TalkToPmo.tsx')).TalkToPmo);
const CharterLink = laterPart(async () => (await import('#tab/charter/CharterLink.tsx')).CharterLink);

export interface ProjectActions {
  /** Undefined while SharePoint has not said yet whether this person may write. */
  readonly mayWrite: boolean | undefined;
  readonly update: () => void;
  readonly addReason: () => void;
  /** Undefined where the PMO keeps no list of such requests. */
  readonly askForHelp: (() => void) | undefined;
  readonly share: () => void;
  readonly copyLink: () => void;
}

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  words: { flex: '1 1 260px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  buttons: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    '@media (max-width: 720px)': { flexGrow: 1, flexWrap: 'wrap', gap: '8px 4px' },
  },
  button: { '@media (max-width: 480px)': { minWidth: 'auto', padding: '5px 8px' } },
  primary: { '@media (max-width: 720px)': { flexGrow: 1 } },
});

const named = (name: string | undefined): string => (name === undefined ? 'none' : shortName(name));

export function ProjectHeader({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useStyles();
  const project = facts.project.value;
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>{project.name}</h1>
        <p className={styles.line}>
          {say('tab.head.facts', {
            key: project.key,
            team: facts.team?.name ?? 'none',
            method: project.method === undefined ? 'none' : methodWords(project.method),
            lead: named(project.lead?.name),
            sponsor: named(project.sponsor?.name),
          })}
          <Suspense>
            <CharterLink facts={facts} />
            <TalkToPmo facts={facts} />
          </Suspense>
        </p>
        <EditsMark edits={facts.project.edits} />
        {project.isConfidential && <p className={styles.line}>{say('tab.head.confidential')}</p>}
        {actions.mayWrite === false && <p className={styles.line}>{readOnlyWords(facts)}</p>}
      </div>
      <div className={styles.buttons}>
        {actions.mayWrite !== false && (
          <Button
            className={mergeClasses(styles.button, styles.primary)}
            appearance="primary"
            icon={<EditRegular />}
            disabled={actions.mayWrite === undefined}
            onClick={actions.update}
            data-testid="update"
          >
            {say('tab.update')}
          </Button>
        )}
        {actions.askForHelp !== undefined && (
          <Button
            className={styles.button}
            icon={<ChatHelpRegular />}
            onClick={actions.askForHelp}
            data-testid="ask-for-help"
          >
            {say('log.help.button')}
          </Button>
        )}
        <Button className={styles.button} icon={<ShareRegular />} onClick={actions.share} data-testid="share">
          {say('tab.share')}
        </Button>
        <Tooltip content={say('tab.copyLink')} relationship="label">
          <Button
            appearance="subtle"
            icon={<LinkRegular />}
            onClick={actions.copyLink}
            data-testid="copy-link"
          />
        </Tooltip>
      </div>
    </header>
  );
}

function readOnlyWords({ project, settings }: ProjectFacts): string {
  const lead = project.value.lead?.name;
  return lead === undefined
    ? say('tab.head.readOnlyNobody', { pmo: settings.pmoName })
    : say('tab.head.readOnly', { name: firstName(lead) });
}
