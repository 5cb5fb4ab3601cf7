import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    fontSize: '12px',
  },
  '&.cm-focused': { outline: '2px solid var(--accent-soft)', borderColor: 'var(--accent)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '18px', maxHeight: '50vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--text)', padding: '6px 0', minHeight: '92px' },
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'transparent',
    border: '0',
    paddingRight: '2px',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '24px', padding: '0 4px' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: 'none',
  },
  '.cm-fault': {
    backgroundColor: 'var(--bad-soft)',
    textDecoration: 'underline wavy var(--bad)',
  },
});

const signs = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
]);

/** How the editor looks: all of it from the tokens of the design, so that it follows the theme. */
export const look: Extension = [theme, syntaxHighlighting(signs)];
