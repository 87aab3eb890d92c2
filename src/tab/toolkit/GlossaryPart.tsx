import { Button, Field, Input, SearchBox, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import { foldText } from '#domain/project/foldText.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { rowsOfKind, type ToolkitRow, useToolkitWriter } from './useToolkit.ts';

/** WO2: what a word means, in words for everybody; looked after by the PMO, in place. */
export function GlossaryPart({ rows, mayWrite, asked }: PartProps) {
  const styles = useToolkitStyles();
  const writer = useToolkitWriter();
  const [find, setFind] = useState('');
  const [open, setOpen] = useState<string | undefined>(asked.has('add') ? 'new' : undefined);
  const all = rowsOfKind(rows, 'Glossary').toSorted((one, other) =>
    one.value.title.localeCompare(other.value.title),
  );
  const shown = all.filter(({ value }) =>
    foldText(value.title + ' ' + (value.body ?? '')).includes(foldText(find)),
  );
  const add = ({ term, meaning }: Draft): void => {
    setOpen(undefined);
    writer.add(newTerm(term, meaning), say('toolkit.saved', { title: term }));
  };
  const edit = (row: ToolkitRow, { term, meaning }: Draft): void => {
    setOpen(undefined);
    writer.edit(
      row,
      (now) => ({ ...now, title: term, body: meaning }),
      say('toolkit.saved', { title: term }),
    );
  };
  const taken = (term: string, but?: ToolkitRow): boolean =>
    all.some((row) => row !== but && row.value.title.trim().toUpperCase() === term.toUpperCase());
  return (
    <section className={styles.single} aria-labelledby="glossary">
      <h1 id="glossary" className={styles.title}>
        {say('toolkit.glossary.title')}{' '}
        <span className={styles.small}>{say('toolkit.glossary.count', { count: all.length })}</span>
      </h1>
      <p className={styles.note}>{say('toolkit.glossary.why')}</p>
      <div className={styles.line}>
        <SearchBox
          dismiss={{ 'aria-label': say('portfolio.clearSearch') }}
          placeholder={say('toolkit.glossary.find')}
          aria-label={say('toolkit.glossary.find')}
          value={find}
          onChange={(_, { value }) => setFind(value)}
        />
        {mayWrite && (
          <Button onClick={() => setOpen('new')} data-testid="add-term">
            {say('toolkit.glossary.add')}
          </Button>
        )}
      </div>
      {open === 'new' && mayWrite && (
        <TermForm
          first={{ term: asked.get('add') ?? '', meaning: '' }}
          isTaken={taken}
          onSave={add}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {shown.length === 0 && <p className={styles.note}>{say('toolkit.glossary.none')}</p>}
      <ul className={styles.rows} data-testid="glossary">
        {shown.map((row) => (
          <li key={row.id} className={styles.row} data-term={row.value.title}>
            {open === row.id ? (
              <TermForm
                first={{ term: row.value.title, meaning: row.value.body ?? '' }}
                isTaken={(term) => taken(term, row)}
                onSave={(draft) => edit(row, draft)}
                onCancel={() => setOpen(undefined)}
              />
            ) : (
              <Term row={row} onEdit={mayWrite ? () => setOpen(row.id) : undefined} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Term({ row, onEdit }: { row: ToolkitRow; onEdit: (() => void) | undefined }) {
  const styles = useToolkitStyles();
  const { title, body } = row.value;
  return (
    <>
      <span className={styles.rowWords}>
        <span className={styles.rowTitle}>{title}</span>{' '}
        <span>{(body ?? '') === '' ? say('toolkit.glossary.noMeaning') : body}</span>
        {row.edits !== 'sent' && <span className={styles.small}> {say('toolkit.unsent')}</span>}
      </span>
      {onEdit !== undefined && (
        <LinkButton onClick={onEdit} label={say('toolkit.editLabel', { title })}>
          {say('toolkit.edit')}
        </LinkButton>
      )}
    </>
  );
}

interface Draft {
  readonly term: string;
  readonly meaning: string;
}

const newTerm = (title: string, body: string): ToolkitItem => ({
  kind: 'Glossary',
  title,
  body,
  fits: undefined,
  weight: undefined,
});

function TermForm(props: {
  first: Draft;
  isTaken: (term: string) => boolean;
  onSave: (draft: Draft) => void;
  onCancel: () => void;
}) {
  const styles = useToolkitStyles();
  const [term, setTerm] = useState(props.first.term);
  const [meaning, setMeaning] = useState(props.first.meaning);
  const [isTried, setTried] = useState(false);
  const trimmed = term.trim();
  const problem =
    trimmed === ''
      ? say('toolkit.glossary.termWanted')
      : props.isTaken(trimmed)
        ? say('toolkit.glossary.there')
        : undefined;
  const save = (): void => {
    setTried(true);
    if (problem === undefined) props.onSave({ term: trimmed, meaning: meaning.trim() });
  };
  return (
    <form
      className={styles.form}
      style={{ flex: '1 1 100%' }}
      data-testid="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={say('toolkit.glossary.term')}
        {...(isTried && problem !== undefined
          ? { validationMessage: problem, validationState: 'warning' as const }
          : {})}
      >
        <Input value={term} maxLength={60} onChange={(_, { value }) => setTerm(value)} data-testid="term" />
      </Field>
      <Field label={say('toolkit.glossary.meaning')} className={styles.wide}>
        <Textarea
          value={meaning}
          rows={2}
          maxLength={600}
          onChange={(_, { value }) => setMeaning(value)}
          data-testid="meaning"
        />
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" type="submit" data-testid="save-term">
          {say('toolkit.save')}
        </Button>
        <Button onClick={props.onCancel}>{say('toolkit.cancel')}</Button>
      </div>
    </form>
  );
}
