/** The rules of fields, for shadow roots; the page's own style sheet has the same. */
const RULES = `
.fields { display: grid; gap: 16px; }
.label { display: block; margin-bottom: 6px; color: #5b6472; font-size: 12px; }
.row { display: flex; gap: 8px; align-items: stretch; }
.value { flex: 1; min-width: 0; height: 36px; box-sizing: border-box; padding: 0 10px; border: 1px solid #c9ced6;
  border-radius: 4px; background: #f5f6f9; color: #23272f; font: 12px/34px ui-monospace, monospace;
  overflow: hidden; text-overflow: ellipsis; }
.copy { padding: 0 12px; border: 1px solid #c9ced6; border-radius: 4px; background: #fff; color: #23272f;
  font: inherit; cursor: pointer; }
`;

let sheet: CSSStyleSheet | undefined;

/** Made by script, so that it holds under a policy that forbids inline styles. */
export function fieldStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}
