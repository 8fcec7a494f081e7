import { Component, Fragment, type ComponentType, type ReactNode } from 'react'
import { ErrorPage } from './error-page'

interface Props {
  /** The address that is drawn; another one is a new chance. */
  readonly at: string
  readonly children: ReactNode
  /** What stands around the apology; nothing when it is drawn within the frame. */
  readonly around?: ComponentType<{ readonly children: ReactNode }>
}

interface State {
  readonly at: string
  readonly caught: { readonly error: unknown } | null
}

/** Catches what a page throws while it is drawn, so that the frame and the dossier stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, caught: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.at === state.at ? null : { at: props.at, caught: null }
  }

  override render() {
    const { caught } = this.state
    if (caught === null) return this.props.children
    const Around = this.props.around ?? Fragment
    return (
      <Around>
        <ErrorPage error={caught.error} />
      </Around>
    )
  }
}
