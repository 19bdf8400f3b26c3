import { Component, type ReactNode } from 'react';

interface Props {
  fallback: ReactNode | ((error: unknown) => ReactNode);
  /** Another value of it is another try. */
  place?: string;
  children: ReactNode;
}

/** Keeps a fault where it happened. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.error !== null) {
      this.setState({ error: null });
    }
  }

  override render() {
    const { error } = this.state;
    const { fallback, children } = this.props;
    if (error === null) return children;
    return typeof fallback === 'function' ? fallback(error) : fallback;
  }
}
