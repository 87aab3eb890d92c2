import { Link } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { isWebLink, readBlocks, type Inline } from '#standin/window/cards/markdown.ts';
import { keyed } from '#standin/window/parts/keyed.ts';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { usePostStyles } from './channel.styles.ts';

/** A message's words: line breaks, links, and the little markdown that bots write. Never HTML. */
export function MessageText({ text }: { readonly text: string }) {
  const styles = usePostStyles();
  return (
    <div className={styles.text}>
      {keyed(readBlocks(text)).map(({ key, item: block }) =>
        block.kind === 'paragraph' ? (
          <div key={key}>{block.parts.length === 0 ? <br /> : <Inlines parts={block.parts} />}</div>
        ) : (
          <ul key={key}>
            {keyed(block.items).map(({ key: place, item }) => (
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
  return keyed(parts).map(({ key, item }) => <Fragment key={key}>{piece(item)}</Fragment>);

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
        return keyed(part.text.split(/(https?:\/\/[^\s<>"]+)/u)).map(({ key, item: words }) => (
          <Fragment key={key}>
            {words.startsWith('http') && isWebLink(words) ? link(words, words) : words}
          </Fragment>
        ));
    }
  }
}
