import { parseSync } from 'vite';

export interface Leftover {
  readonly where: string;
  readonly words: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Attributes people see or hear. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

/** Calls whose words are for whoever runs or repairs the program, for a machine, or about looks. */
const notForReaders =
  /^(?:Error|\w*Error|makeStyles|makeResetStyles|matchMedia|querySelector\w*|console\.\w+|.*\blog\.\w+)$/u;

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Two words with a space between them, as no key, class or style is written. */
const isSentence = (text: string): boolean => /(?:^|\s)\p{L}{2,}[,:]?\s\p{L}{2,}/u.test(text);

/** Words in a program that reach a reader past `src/words`: text between tags, spoken attributes, sentences in literals. */
export function leftoversIn(path: string, code: string): Leftover[] {
  const found: Leftover[] = [];
  const note = ({ start }: Node, words: string): void => {
    const line = code.slice(0, start).split('\n').length;
    found.push({ where: `${path}:${line}`, words: words.replaceAll(/\s+/gu, ' ').trim() });
  };
  const look = (node: Node): void => {
    if (node.type.startsWith('TSType') || node.type === 'ImportDeclaration') return;
    if (node.type.endsWith('CallExpression') || node.type === 'NewExpression')
      if (notForReaders.test(calledBy(node, code))) return;
    const text = textOf(node);
    if (node.type === 'JSXAttribute') {
      const name = String((node['name'] as Node)['name']);
      const value = node['value'] as Node | null;
      if (spoken.has(name) && value !== null) noteShown(value);
      return value?.type === 'Literal' ? undefined : lookInside(node);
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node['children'] as Node[])
        if (child.type === 'JSXExpressionContainer') noteShown(child);
    if (text !== undefined && (node.type === 'JSXText' ? isWords(text) : isSentence(text))) note(node, text);
    lookInside(node);
  };
  /** What an expression comes to on the screen: also a single word is one too many there. */
  const noteShown = (node: Node): void => {
    const text = textOf(node);
    if (text !== undefined && isWords(text) && !isSentence(text)) note(node, text);
    if (node.type === 'Literal' && text !== undefined && isSentence(text)) note(node, text);
    for (const field of shownFields[node.type] ?? [])
      for (const child of [node[field]].flat()) if (isNode(child)) noteShown(child);
  };
  const lookInside = (node: Node): void => {
    for (const field of Object.values(node))
      for (const child of [field].flat()) if (isNode(child)) look(child);
  };
  look(parseSync(path, code).program as unknown as Node);
  return [...new Map(found.map((one) => [`${one.where} ${one.words}`, one])).values()];
}

/** Where the value of an expression comes from, by its kind. */
const shownFields: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  TemplateLiteral: ['quasis', 'expressions'],
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function textOf(node: Node): string | undefined {
  if (node.type === 'TemplateElement') return (node['value'] as { readonly cooked: string }).cooked;
  const isText = node.type === 'JSXText' || node.type === 'Literal';
  return isText && typeof node['value'] === 'string' ? node['value'] : undefined;
}

function calledBy(node: Node, code: string): string {
  const { start, end } = node['callee'] as { readonly start: number; readonly end: number };
  return code.slice(start, end);
}
