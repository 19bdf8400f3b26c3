import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem';
import { MetricCard } from './MetricCard';
import type { CardState, MetricView } from './model';

function show(state: CardState<MetricView>) {
  render(<MetricCard title="Units" metric="total_units" state={state} />);
}

const ready = (value: MetricView, notices: string[] = []): CardState<MetricView> => ({
  kind: 'ready',
  value,
  notices,
});

describe('a metric card', () => {
  it('keeps its size while it loads', () => {
    show({ kind: 'loading' });
    expect(screen.getByRole('status', { name: 'Units is loading' })).toHaveClass('min-h-24');
  });

  it('shows the value, the change in words and what it rests on', () => {
    show(ready({ figure: { text: '1,200' }, delta: '2% more', detail: '981 sold', n: '812' }));
    expect(screen.getByText('1,200')).toBeInTheDocument();
    expect(screen.getByText('2% more')).toBeInTheDocument();
    expect(screen.getByText('981 sold')).toBeInTheDocument();
    expect(screen.getByText('n = 812')).toBeInTheDocument();
  });

  it('shows a missing value as a dash with its reason, not as 0', () => {
    show(ready({ figure: { missing: 'No measurement in this window.' } }));
    expect(screen.getByText('–')).toBeInTheDocument();
    expect(screen.getByText('No measurement in this window.')).toBeInTheDocument();
    expect(screen.queryByText('0')).not.toBeInTheDocument();
  });

  it('says why it is empty and offers the next step', async () => {
    const onNext = vi.fn();
    show({ kind: 'empty', reason: 'No questions.', nextText: 'Look further', onNext, notices: [] });
    expect(screen.getByText('No questions.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Look further' }));
    expect(onNext).toHaveBeenCalledOnce();
  });

  it('says beside the value that it is partial or old', () => {
    show(ready({ figure: { text: '5' } }, ['Recorded for 66%.', 'Older figures.']));
    expect(screen.getByText('5')).toBeInTheDocument();
    expect(screen.getByText('Recorded for 66%.')).toBeInTheDocument();
    expect(screen.getByText('Older figures.')).toBeInTheDocument();
  });

  it('shows an error with its request id and tries again', async () => {
    const retry = vi.fn();
    const error = new Problem(503, 'unavailable', 'The database is away.', 'req-1');
    show({ kind: 'error', error, retry });
    expect(screen.getByRole('alert')).toHaveTextContent('The database is away.');
    expect(screen.getByRole('alert')).toHaveTextContent('req-1');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
