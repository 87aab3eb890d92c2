import { Input, mergeClasses, Textarea } from '@fluentui/react-components';
import { useId } from 'react';

import type { CharterGap } from '#domain/charter/charterGaps.ts';
import { type CharterSection, longestText, sectionsOf } from '#domain/charter/charterAnswers.ts';
import { lettersOverOnePage } from '#domain/charter/onePage.ts';
import { say } from '#words/say.ts';

import { useStartStyles } from './start.styles.ts';
import { subjectOf } from './emailDraft.ts';
import type { Starting } from './useStart.ts';

/** Exactly as much as the size needs: five sentences, seven headings or twelve. The labels stand beside the sentences, not in them. */
export function CharterBox({ starting }: { starting: Starting }) {
  const styles = useStartStyles();
  const { tier, form, milestones } = starting;
  const over = tier === 'M' ? lettersOverOnePage(form.answers.texts, milestones.length) : 0;
  return (
    <section
      className={styles.box}
      aria-label={say('charter.box')}
      data-testid="charter-box"
      data-tier={tier}
    >
      {tier === 'S' && <MailHead starting={starting} />}
      {sectionsOf(tier).map((section) => (
        <Section key={section} section={section} starting={starting} />
      ))}
      {over > 0 && (
        <output className={styles.quiet}>
          {say('charter.onePage', { letters: Math.ceil(over / 50) * 50 })}
        </output>
      )}
    </section>
  );
}

function MailHead({ starting }: { starting: Starting }) {
  const styles = useStartStyles();
  const id = useId();
  const { form, change } = starting;
  return (
    <div className={styles.mailHead}>
      <div className={styles.row}>
        <label className={styles.rowLabel} htmlFor={id}>
          {say('charter.email.to')}
        </label>
        <Input
          id={id}
          value={form.to}
          placeholder={say('charter.email.to.hint')}
          onChange={(_, { value }) => change({ to: value })}
          data-testid="mail-to"
        />
      </div>
      <div className={styles.row}>
        <span className={styles.rowLabel}>{say('charter.email.subject')}</span>
        <span className={styles.subject}>{subjectOf(starting)}</span>
      </div>
    </div>
  );
}

function Section({ section, starting }: { section: CharterSection; starting: Starting }) {
  const styles = useStartStyles();
  const id = useId();
  const { tier, form, kind, gaps, answer, isBusy } = starting;
  const { texts } = form.answers;
  const gap = gaps.find((one) => 'section' in one && one.section === section);
  const hint = kind.hints[section];
  return (
    <div className={styles.row}>
      <label className={styles.rowLabel} htmlFor={id}>
        {say(`charter.section.${section}`)}
      </label>
      <div>
        <Textarea
          id={id}
          className={mergeClasses(styles.text, gap !== undefined && styles.openText)}
          textarea={{ className: styles.area }}
          value={texts[section] ?? ''}
          rows={tier === 'S' ? 1 : 2}
          placeholder={say(`charter.example.${section}`)}
          disabled={isBusy}
          data-gap={gap !== undefined}
          aria-describedby={gap === undefined && hint === undefined ? undefined : `${id}-beside`}
          onChange={(_, { value }) => answer({ texts: { ...texts, [section]: value } })}
          data-testid={`text-${section}`}
        />
        <div id={`${id}-beside`}>
          {gap !== undefined && <p className={styles.gap}>{gapWords(gap)}</p>}
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
      </div>
    </div>
  );
}

function gapWords(gap: CharterGap): string {
  return say(`charter.gap.${gap.kind}`, { longest: longestText });
}
