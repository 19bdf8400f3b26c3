/** The look of the buttons above a table. */
export const toolButton =
  'inline-flex h-9 items-center gap-2 rounded-lg border border-line bg-surface px-2.5 text-sm whitespace-nowrap text-ink hover:bg-tint';
