import { Link } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { readBlocks, type Inline } from '#standin/window/cards/markdown.ts';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { usePostStyles } from './channel.styles.ts';

/** A message's words: line breaks, links, and the little markdown that bots write. Never HTML. */
export function MessageText({ text }: { readonly text: string }) {
  const styles = usePostStyles();
  return (
    <div className={styles.text}>
      {readBlocks(text).map((block, position) =>
        block.kind === 'paragraph' ? (
          <div key={position}>{block.parts.length === 0 ? <br /> : <Inlines parts={block.parts} />}</div>
        ) : (
          <ul key={position}>
            {block.items.map((item, place) => (
              <li key={place}>
                <Inlines parts={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Inlines({ parts }: { readonly parts: readonly Inline[] }): ReactNode {
  const { openLink } = useNavigation();
  const link = (url: string, words: string): ReactNode => (
    <Link
      inline
      href={url}
      onClick={(event) => {
        event.preventDefault();
        openLink(url);
      }}
    >
      {words}
    </Link>
  );
  return parts.map((part, position) => <Fragment key={`${position} ${part.kind}`}>{piece(part)}</Fragment>);

  function piece(part: Inline): ReactNode {
    switch (part.kind) {
      case 'bold':
        return (
          <strong>
            <Inlines parts={part.parts} />
          </strong>
        );
      case 'italic':
        return (
          <em>
            <Inlines parts={part.parts} />
          </em>
        );
      case 'link':
        return link(part.url, part.text);
      case 'text':
        return part.text
          .split(/(https?:\/\/[^\s<>"]+)/u)
          .map((words, place) => (
            <Fragment key={`${place} ${words}`}>{place % 2 === 1 ? link(words, words) : words}</Fragment>
          ));
    }
  }
}
