export const signIn = {
  title: 'Sign in',
  lead: 'True figures over your assistant, for exactly the developments that are yours.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  wrong: 'This e-mail and password do not match an account.',
  ended: 'Your session has ended. Sign in to go on where you were.',
  demoTitle: 'Demo accounts',
  demoLead: 'This installation shows demo data. Pick a role to look around.',
  external:
    'This installation signs people in through its identity provider. Open the portal from there.',
  loading: 'Preparing sign-in…',
};
