/** What lies over the page; at most one thing does. */
export type Overlay = 'help' | 'palette' | 'range' | null;
