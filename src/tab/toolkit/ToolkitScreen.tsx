import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { AdvicePart } from './AdvicePart.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import { PracticesPart } from './PracticesPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { TemplatesPart } from './TemplatesPart.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { TrialsPart } from './TrialsPart.tsx';
import type { ToolkitRow } from './useToolkit.ts';

const parts = ['advice', 'practices', 'templates', 'questions', 'glossary', 'trials'] as const;
type Part = (typeof parts)[number];

export interface PartProps {
  readonly rows: readonly ToolkitRow[];
  readonly mayWrite: boolean;
  readonly portfolio: Portfolio;
  /** What the address asks: `?key=ATL-01`, `?method=Agile`. */
  readonly asked: URLSearchParams;
}

const screens: Readonly<Record<Part, (props: PartProps) => React.ReactNode>> = {
  advice: AdvicePart,
  practices: PracticesPart,
  templates: TemplatesPart,
  questions: QuestionsPart,
  glossary: GlossaryPart,
  trials: TrialsPart,
};

export interface ToolkitScreenProps extends Omit<PartProps, 'mayWrite' | 'asked'> {
  readonly part: string | undefined;
  readonly search: string;
  readonly mayWrite: boolean | undefined;
}

export function ToolkitScreen({ part, search, mayWrite, ...props }: ToolkitScreenProps) {
  const { router } = useTabDeps();
  const styles = useToolkitStyles();
  const here = parts.find((one) => one === part) ?? 'advice';
  const Screen = screens[here];
  return (
    <main className={styles.page} data-testid="toolkit">
      <div className={styles.parts}>
        <SmallChoice
          label={say('toolkit.parts')}
          value={here}
          options={parts.map((one) => [one, say(`toolkit.part.${one}`)])}
          onChange={(one) => router.go(one === 'advice' ? '/tab/toolkit' : `/tab/toolkit/${one}`)}
        />
      </div>
      <Screen key={search} {...props} mayWrite={mayWrite === true} asked={new URLSearchParams(search)} />
      {mayWrite === false && (
        <p className={styles.single}>
          <span className={styles.small}>
            {say('toolkit.readOnly', { pmo: props.portfolio.settings.pmoName })}
          </span>
        </p>
      )}
    </main>
  );
}
