import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// A page is waited for as long as it takes to come from a busy disk; what is there at once is not waited for.
configure({ asyncUtilTimeout: 10_000 })

// jsdom knows the element but not its ways.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
Element.prototype.scrollIntoView = function scrollIntoView() {}
