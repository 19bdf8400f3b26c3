import type { AuthConfig, Me } from '../src/api/schema';

export type Role = Me['role'];
export type Account = AuthConfig['demo_accounts'][number];

/** The demo account of a role. */
export async function accountOf(baseUrl: string, role: Role): Promise<Account> {
  const config = (await (await fetch(`${baseUrl}/api/auth/config`)).json()) as AuthConfig;
  const account = config.demo_accounts.find((one) => one.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}.`);
  return account;
}

/** The API as the person of a token sees it, asked beside the browser. */
export class Api {
  constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  async get<T>(path: string): Promise<T> {
    const headers = { Authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.baseUrl}/api/${path}`, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    return (await answer.json()) as T;
  }

  me = () => this.get<Me>('auth/me');
}
