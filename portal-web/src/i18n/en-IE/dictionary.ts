/** The dictionary of all figures. */
export const dictionary = {
  title: 'Metrics',
  lead: 'What every figure means, where it comes from and when it is a dash.',
  search: 'Search figures',
  families: {
    overview: 'Overview',
    chat: 'Chat',
    rag: 'Knowledge',
    system: 'System',
    development: 'Development',
    document: 'Documents',
    home: 'Homes and homeowners',
  },
  found: (n: string, total: string) => `${n} of ${total} figures`,
  nothing: 'No figure has these words in its definition.',
  linkTo: (name: string) => `Link to “${name}”`,
  open: 'In the dictionary',
};
