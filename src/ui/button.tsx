import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

/** The one main action of a screen, another action, a quiet one in running text, or one that destroys. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'trouble'

/** A native button; never submits a form unless told to. */
export function Button({
  kind = 'plain',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & { readonly kind?: ButtonKind; readonly icon?: ReactNode }) {
  return (
    <button
      type="button"
      data-destroys={kind === 'trouble' ? '' : undefined}
      {...rest}
      className={buttonClass(kind, className)}
    >
      {icon}
      <span>{children}</span>
    </button>
  )
}

/** The look of a button, for a link that is the main action of a screen. */
export function buttonClass(kind: ButtonKind = 'plain', className?: string): string {
  return [styles['button'], styles[kind], className].filter(Boolean).join(' ')
}
