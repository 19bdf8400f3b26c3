/** The address to come back to after signing in; only addresses of this portal count. */
export function returnTo(search: string): string {
  const wanted = new URLSearchParams(search).get('return_to');
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/admin-enterprise';
}

export function loginAddress(pathname: string, search: string): string {
  return `/login?${new URLSearchParams({ return_to: pathname + search }).toString()}`;
}
