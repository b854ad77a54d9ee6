// The JSON editor: colours, folding, completion and findings in the margin. It is loaded with the page of a config only.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Range } from '../../api/json-text';
import type { Schema } from '../../api/schema';
import { type Names, completions } from './completion';

/** A finding with its place in the text. */
export interface Mark extends Range {
  level: 'error' | 'warning';
  message: string;
}

export interface EditorHandle {
  select: (range: Range) => void;
}

interface Props {
  ref?: Ref<EditorHandle>;
  value: string;
  change: (text: string) => void;
  /** null while they are not known yet: what is marked stays, and moves with the text. */
  marks: Mark[] | null;
  schema: Schema | undefined;
  names: Names;
  save: () => void;
}

const colours = tagHighlighter([
  { tag: tags.propertyName, class: 'json-name' },
  { tag: tags.string, class: 'json-text' },
  { tag: tags.number, class: 'json-number' },
  { tag: [tags.bool, tags.null], class: 'json-word' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], class: 'json-mark' },
]);

export function Editor({ ref, value, change, marks, schema, names, save }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ change, schema, names, save });
  latest.current = { change, schema, names, save };

  useEffect(() => {
    if (!box.current) return undefined;
    const made = new EditorView({ parent: box.current, state: EditorState.create({ doc: value, extensions: extensions(latest) }) });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
    // The view lives as long as the component; later values are put into it below.
  }, []);

  useEffect(() => {
    const made = view.current;
    if (made && made.state.doc.toString() !== value) made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const made = view.current;
    if (made && marks) made.dispatch(setDiagnostics(made.state, marks.map((mark) => diagnostic(mark, made.state.doc.length))));
  }, [marks]);

  useImperativeHandle(ref, () => ({
    select: ({ from, to }) => {
      const made = view.current;
      if (!made) return;
      const end = Math.min(to, made.state.doc.length);
      made.dispatch({ selection: { anchor: Math.min(from, end), head: end }, effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }) });
      made.focus();
    },
  }));
  return <div ref={box} className="json-editor" />;
}

function diagnostic({ from, to, level, message }: Mark, length: number): Diagnostic {
  return { from: Math.min(from, length), to: Math.min(Math.max(to, from), length), severity: level, message };
}

function extensions(latest: { current: Pick<Props, 'change' | 'schema' | 'names' | 'save'> }) {
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    json(),
    syntaxHighlighting(colours),
    autocompletion({ override: [(context) => completions(context, latest.current.schema, latest.current.names)], icons: false }),
    Prec.high(keymap.of([{ key: 'Mod-s', preventDefault: true, run: () => (latest.current.save(), true) }])),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap]),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ 'aria-label': 'Config as JSON', spellcheck: 'false' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.change(update.state.doc.toString());
    }),
  ];
}
