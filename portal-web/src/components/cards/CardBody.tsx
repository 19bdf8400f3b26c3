import { useDeferredValue, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { RetryNote } from '@/components/ui/RetryNote';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import type { CardState } from './model';
import { SlowNote } from './SlowNote';

interface Props<T> {
  title: string;
  state: CardState<T>;
  height: string;
  children: (value: T) => ReactNode;
}

/** The content in whichever of its states it is; the size stays the same. */
export function CardBody<T>({ title, state: newest, height, children }: Props<T>) {
  // What has just come is drawn in steps, between which the page answers its reader.
  const state = useDeferredValue(newest);
  if (state.kind === 'loading') {
    return (
      <div role="status" aria-label={text.card.loading(title)} className={cx('grid', height)}>
        <div className="skeleton col-start-1 row-start-1" />
        <SlowNote />
      </div>
    );
  }
  return (
    <div className={cx('flex grow flex-col', height)}>
      {state.kind === 'error' && (
        <RetryNote title={text.card.failed} error={state.error} onRetry={state.retry} />
      )}
      {state.kind === 'empty' && <EmptyNote {...state} />}
      {state.kind === 'ready' && (
        <ErrorBoundary fallback={<p className="text-sm">{text.card.drawingFailed}</p>}>
          {children(state.value)}
        </ErrorBoundary>
      )}
      {'notices' in state && <Notices notices={state.notices} />}
    </div>
  );
}

function EmptyNote({ reason, nextText, onNext }: Extract<CardState<unknown>, { kind: 'empty' }>) {
  return (
    <div className="my-auto py-4 text-center text-sm">
      <p>{reason}</p>
      {nextText && onNext && (
        <Button className="mt-3" onClick={onNext}>
          {nextText}
        </Button>
      )}
      {nextText && !onNext && <p className="mt-1 text-muted">{nextText}</p>}
    </div>
  );
}

function Notices({ notices }: { notices: string[] }) {
  return notices.map((notice) => (
    <p key={notice} className="mt-3 border-l-2 border-gold pl-2 text-xs text-muted">
      {notice}
    </p>
  ));
}
