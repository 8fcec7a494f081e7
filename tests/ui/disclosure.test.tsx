import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Disclosure } from '@/ui/disclosure'

const body = () => screen.getByText('inhoud')

test('opens and closes at a click, and tells only of the opening', async () => {
  const onOpen = vi.fn()
  render(
    <Disclosure summary="meer" onOpen={onOpen}>
      <p>inhoud</p>
    </Disclosure>,
  )
  expect(body()).not.toBeVisible()
  await userEvent.click(screen.getByText('meer'))
  expect(body()).toBeVisible()
  await userEvent.click(screen.getByText('meer'))
  expect(body()).not.toBeVisible()
  expect(onOpen).toHaveBeenCalledOnce()
})

test('is opened from outside, but never closed from outside', () => {
  const { rerender } = render(drawn(false))
  rerender(drawn(true))
  expect(body()).toBeVisible()
  rerender(drawn(false))
  expect(body()).toBeVisible()
})

test('stays closed when the person closed it, until it is opened anew from outside', async () => {
  const { rerender } = render(drawn(true))
  await userEvent.click(screen.getByText('meer'))
  rerender(drawn(true))
  expect(body()).not.toBeVisible()
  rerender(drawn(false))
  rerender(drawn(true))
  expect(body()).toBeVisible()
})

function drawn(open: boolean) {
  return (
    <Disclosure summary="meer" open={open}>
      <p>inhoud</p>
    </Disclosure>
  )
}
