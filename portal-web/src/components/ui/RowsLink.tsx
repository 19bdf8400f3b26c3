import { Link } from 'react-router';

/** A figure in a table that leads to the rows behind it. */
export function RowsLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="underline decoration-line underline-offset-4 hover:decoration-accent">
      {children}
    </Link>
  );
}
