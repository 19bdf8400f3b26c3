const TOOLS = '#figures [data-export], #figures [data-exports]';

/** Puts the cursor into the page's own search; false where it has none. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#figures input[type="search"]');
  field?.focus();
  return field !== null;
}

/** Exports what has the focus, else the first thing on the page that can be exported. */
export function exportShown() {
  const focused = document.activeElement?.closest('section');
  const tools = Array.from(document.querySelectorAll<HTMLElement>(TOOLS));
  const tool = tools.find((one) => focused === one || focused?.contains(one)) ?? tools[0];
  if (tool?.matches('[data-export]')) tool.click();
  else tool?.dispatchEvent(new Event('export'));
}
