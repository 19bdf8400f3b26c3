import { text } from '@/i18n';

export function PageSkeleton() {
  return (
    <div role="status" aria-label={text.shell.loading} className="grid gap-4">
      <div className="skeleton h-14 w-72 max-w-full" />
      <div className="skeleton h-80" />
      <div className="skeleton h-80" />
    </div>
  );
}
