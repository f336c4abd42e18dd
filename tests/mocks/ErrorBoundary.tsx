import type {Props} from '@docusaurus/ErrorBoundary';
import {Component, type ReactNode} from 'react';

interface State {
  readonly error: Error | null;
}

/** As in Docusaurus, but with the error taken from the render, so that React does not try twice. */
export default class ErrorBoundary extends Component<Props, State> {
  override state: State = {error: null};

  static getDerivedStateFromError(error: Error): State {
    return {error};
  }

  override render(): ReactNode {
    const {error} = this.state;
    const {fallback, children} = this.props;
    if (error === null) return children;
    return fallback?.({error, tryAgain: () => this.setState({error: null})});
  }
}
