import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { say } from '#words/say.ts';

export type Lens = 'business' | 'technical';

/** Whose words the week is told in. */
export function LensSwitch({ lens, onChange }: { lens: Lens; onChange: (lens: Lens) => void }) {
  return (
    <SmallChoice
      label={say('toolkit.lens.label')}
      value={lens}
      options={[
        ['business', say('toolkit.lens.business')],
        ['technical', say('toolkit.lens.technical')],
      ]}
      onChange={onChange}
    />
  );
}
