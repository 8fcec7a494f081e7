import type { renderForm } from './render-form'

/** The maker of forms on paper, loaded when asked for. */
export async function loadForm(): Promise<typeof renderForm> {
  return (await import('./render-form')).renderForm
}
