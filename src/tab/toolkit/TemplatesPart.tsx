import { useState } from 'react';

import { fitsOf } from '#domain/toolkit/fits.ts';
import { inOrderFor, methods, methodsOf } from '#domain/toolkit/practices.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { rowsOfKind, type ToolkitRow } from './useToolkit.ts';

/** Texts to begin with: to read, to copy. Those for a charter are offered where something new is started. */
export function TemplatesPart({ rows, asked, portfolio }: PartProps) {
  const styles = useToolkitStyles();
  const { router } = useTabDeps();
  const method = methods.find((one) => one === asked.get('method'));
  const templates = inOrderFor(rowsOfKind(rows, 'Template'), method, ({ value }) => value);
  return (
    <section className={styles.single} aria-labelledby="templates">
      <h1 id="templates" className={styles.title}>
        {say('toolkit.part.templates')}
      </h1>
      {portfolio.settings.features.includes('charters') && (
        <p className={styles.note}>
          <LinkButton onClick={() => router.go('/tab/start')} testId="templates-start">
            {say('sync.startNew')}
          </LinkButton>
        </p>
      )}
      {templates.length === 0 && <p className={styles.note}>{say('toolkit.templates.none')}</p>}
      <ul className={styles.rows} data-testid="templates">
        {templates.map((row) => (
          <Template key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Template({ row }: { row: ToolkitRow }) {
  const styles = useToolkitStyles();
  const { notices } = useTabDeps();
  const [isOpen, setOpen] = useState(false);
  const { title, body = '', fits } = row.value;
  const isForCharter = fitsOf(fits)['charter'] !== undefined;
  const names = methodsOf(fits).map((method) => say('toolkit.method.name', { method }));
  const notes = [...names, ...(isForCharter ? [say('toolkit.template.charter')] : [])];
  const copy = (): void =>
    void copyText(body).then((isCopied) =>
      notices.tell(isCopied ? say('toolkit.template.copied', { title }) : say('toolkit.template.notCopied')),
    );
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        <span className={styles.rowTitle}>{title}</span>{' '}
        <span className={styles.small}>{notes.join(' · ')}</span>
      </span>
      <span className={styles.rowLinks}>
        <LinkButton
          onClick={() => setOpen(!isOpen)}
          isExpanded={isOpen}
          label={say('toolkit.template.showLabel', { title })}
        >
          {say('toolkit.template.show')}
        </LinkButton>
        <LinkButton onClick={copy} label={say('toolkit.template.copyLabel', { title })}>
          {say('toolkit.template.copy')}
        </LinkButton>
      </span>
      {isOpen && <pre className={styles.body}>{body}</pre>}
    </li>
  );
}
