export const shell = {
  skip: 'Skip to the figures',
  pages: 'Pages',
  demo: 'Demo data',
  tenant: 'Company',
  allTenants: 'All companies',
  development: 'Development',
  allDevelopments: 'All developments',
  openDevelopment: 'Open the page of this development',
  range: 'Range',
  compare: 'Compare with the previous period',
  compareShort: 'Compare',
  filters: 'Scope and window',
  zone: 'Time zone',
  zoneMixed: 'each company’s own',
  asOf: (time: string, age: string) => `as of ${time}, ${age}`,
  justNow: 'just now',
  minutesOld: (minutes: number) => `${minutes} min old`,
  hoursOld: (hours: number) => `${hours} h old`,
  refresh: 'Refresh figures',
  refreshing: 'Refreshing…',
  toDark: 'Switch to dark theme',
  toLight: 'Switch to light theme',
  help: 'Help and keyboard',
  palette: 'Go to…',
  account: 'Account',
  signOut: 'Sign out',
  roles: {
    super_admin: 'Platform owner',
    admin: 'Company manager',
    developer: 'Developer',
  },
  loading: 'Opening your figures…',
  failed: 'Your account could not be loaded.',
};

export const pages = {
  overview: 'Overview',
  chat: 'Chat',
  developments: 'Developments',
  rag: 'Knowledge',
  system: 'System',
  metrics: 'Metrics',
  questions: 'Questions',
  accessLog: 'Access log',
  tokens: 'Tokens',
};

export const ranges = {
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
  '90d': 'Last 90 days',
  mtd: 'Month to date',
  '12w': 'Last 12 weeks',
  custom: (from: string, to: string) => `${from} to ${to}`,
  customTitle: 'Own dates, both included',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  tooLong: 'At most 366 days.',
  turnedRound: 'The first day must not be after the last.',
};

export const help = {
  title: 'Help and keyboard',
  lead: 'Every figure is computed from the rows of your own database. A dash means that the figure is not available; its reason stands beside it. It never means 0.',
  keys: {
    '?': 'This help',
    'Ctrl K': 'Go to a page, development or home',
    '/': 'Search',
    t: 'Choose the range',
    r: 'Refresh the figures',
    e: 'Save as CSV',
    v: 'Charts or tables',
    Esc: 'Close what is open',
  },
  close: 'Close',
};

export const palette = {
  title: 'Go to a page, development or home',
  placeholder: 'Type a page, a development or a home…',
  page: 'Page',
  development: 'Development',
  unit: 'Home',
  unitLabel: (number: string, address: string) => `${number}, ${address}`,
  nothing: 'Nothing of that name in your scope.',
};

export const notFound = {
  title: 'Not found',
  lead: 'There is no such page, or it is not in your scope.',
  back: 'Back to the overview',
};

export const crash = {
  title: 'Something went wrong',
  lead: 'This page could not be shown. Reload it to try again.',
  reload: 'Reload',
};
