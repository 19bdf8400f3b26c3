import { text } from '@/i18n';
import { Problem } from '@/lib/problem';
import { Button } from './Button';

interface Props {
  title: string;
  error: unknown;
  onRetry: () => void;
}

/** What failed, why, under which request id, and a way to try again. */
export function RetryNote({ title, error, onRetry }: Props) {
  const requestId = error instanceof Problem ? error.requestId : null;
  return (
    <div role="alert" className="rounded-lg bg-alert-tint p-3 text-sm">
      <p className="font-medium text-alert">{title}</p>
      <p className="mt-1">{error instanceof Error ? error.message : text.errors.unexpected}</p>
      {requestId && (
        <p className="mt-1 font-mono text-xs break-all text-muted">
          {text.card.requestId(requestId)}
        </p>
      )}
      <Button className="mt-3" onClick={onRetry}>
        {text.card.retry}
      </Button>
    </div>
  );
}
