import {
  type AmountQuestion,
  type CharterSize,
  regulatedAnswers,
  type SizeAnswers,
  type SizeQuestion,
  sizeQuestions,
  type SizeRules,
  stepAt,
  undoAnswers,
} from '#domain/charter/charterSize.ts';
import { say } from '#words/say.ts';

import { Segments } from './Segments.tsx';
import { stepChoices } from './stepWords.ts';

export interface SizeQuestionsProps {
  readonly answers: SizeAnswers;
  readonly size: CharterSize;
  readonly rules: SizeRules;
  readonly currency: string;
  readonly open: ReadonlySet<SizeQuestion>;
  readonly isDisabled: boolean;
  readonly onChange: (answers: SizeAnswers) => void;
}

/** CH1: the five questions, each with the points of its answer. */
export function SizeQuestions(props: SizeQuestionsProps) {
  const { answers, size, rules, currency, open, isDisabled, onChange } = props;
  return sizeQuestions.map((question) => {
    const points = size.points[question];
    const asked = askedOf(question, { answers, rules, currency });
    return (
      <Segments
        key={question}
        label={say(`charter.size.${question}`)}
        choices={asked.choices}
        value={asked.value}
        points={points}
        pointsWords={points === undefined ? say('charter.points.none') : say('charter.points', { points })}
        problem={open.has(question) ? say('charter.gap.notAnswered') : undefined}
        isDisabled={isDisabled}
        onChange={(id) => onChange({ ...answers, ...asked.answer(id) })}
        testId={`size-${question}`}
      />
    );
  });
}

interface Asked {
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly value: string | undefined;
  readonly answer: (id: string) => SizeAnswers;
}

function askedOf(
  question: SizeQuestion,
  { answers, rules, currency }: Pick<SizeQuestionsProps, 'answers' | 'rules' | 'currency'>,
): Asked {
  switch (question) {
    case 'undo':
      return {
        choices: undoAnswers.map((id) => ({ id, words: say(`charter.undo.${id}`) })),
        value: answers.undo,
        answer: (id) => ({ undo: undoAnswers.find((one) => one === id) }),
      };
    case 'regulated':
      return {
        choices: regulatedAnswers.map((id) => ({ id, words: say(`charter.regulated.${id}`) })),
        value: answers.regulated,
        answer: (id) => ({ regulated: regulatedAnswers.find((one) => one === id) }),
      };
    case 'cost':
    case 'teams':
    case 'people':
      return ofAmounts(question, { answers, rules, currency });
  }
}

function ofAmounts(
  question: AmountQuestion,
  { answers, rules, currency }: Pick<SizeQuestionsProps, 'answers' | 'rules' | 'currency'>,
): Asked {
  const at = stepAt(rules[question], answers[question]);
  return {
    choices: stepChoices(question, rules, currency).map(({ from, words }) => ({ id: String(from), words })),
    value: at === undefined ? undefined : String(at.from),
    answer: (id) => ({ [question]: Number(id) }),
  };
}
