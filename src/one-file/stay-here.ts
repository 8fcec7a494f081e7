import { method, reader, sift } from './own-tools'

const composedPath = method(Event.prototype, 'composedPath')
const preventDefault = method(Event.prototype, 'preventDefault')
const placeOf = method(String.prototype, 'indexOf')
const cut = method(String.prototype, 'slice')
const hasAttribute = method(Element.prototype, 'hasAttribute')
const parentOf = reader(Node.prototype, 'parentNode')
const anchorAddress = reader(HTMLAnchorElement.prototype, 'href')
const areaAddress = reader(HTMLAreaElement.prototype, 'href')
const svgHref = reader(SVGAElement.prototype, 'href')
const svgAddress = reader(SVGAnimatedString.prototype, 'baseVal')

/**
 * Lets the page lead nowhere else: to a place in itself, back, and to a file that it made itself. What a person asks of
 * the browser (an address, a bookmark) is not stopped.
 */
export function stayHere(): void {
  if (window.navigation !== undefined) hearOfLeaving(window.navigation)
  addEventListener('submit', preventDefault, { capture: true })
  for (const kind of ['click', 'auxclick']) addEventListener(kind, stopOnLink, { capture: true })
  // A link that is not in the page is clicked without anyone hearing of it.
  sift(HTMLElement.prototype, 'click', (target, words) => (isInWayOut(target) ? null : words))
  sift(EventTarget.prototype, 'dispatchEvent', (target, words) => (isInWayOut(target) ? null : words))
}

/** Of every way in which this window could go, by whichever means. */
function hearOfLeaving(navigation: Navigation): void {
  const kindOf = reader(NavigateEvent.prototype, 'navigationType')
  const fileOf = reader(NavigateEvent.prototype, 'downloadRequest')
  const linkOf = reader(NavigateEvent.prototype, 'sourceElement')
  const destinationOf = reader(NavigateEvent.prototype, 'destination')
  const addressOf = reader(NavigationDestination.prototype, 'url')
  const isHere = reader(NavigationDestination.prototype, 'sameDocument')
  navigation.addEventListener('navigate', (event) => {
    const destination = destinationOf(event)
    // Firefox tells twice of a file that is saved, and the second time no longer that it is one.
    const saved = typeof fileOf(event) === 'string' || isForSaving(linkOf(event))
    const ownFile = saved && isOwnFile(addressOf(destination))
    const kind = kindOf(event)
    if (isHere(destination) !== true && !ownFile && kind !== 'reload' && kind !== 'traverse') preventDefault(event)
  })
}

/** For other windows, and for browsers that do not tell where the page is going. */
function stopOnLink(event: Event): void {
  const path = composedPath(event)
  for (let at = 0; at < path.length; at += 1) if (isWayOut(path[at])) preventDefault(event)
}

function isInWayOut(target: unknown): boolean {
  for (let at = target; at !== null && at !== undefined; at = parentOf(at)) if (isWayOut(at)) return true
  return false
}

/** Whether this is a link that leads out of the page. */
function isWayOut(target: unknown): boolean {
  const drawn = svgAddress(svgHref(target))
  if (typeof drawn === 'string') return drawn !== '' && drawn[0] !== '#'
  const address = anchorAddress(target) ?? areaAddress(target)
  if (typeof address !== 'string' || address === '') return false
  const download = isOwnFile(address) && isForSaving(target)
  return !download && withoutPlace(address) !== withoutPlace(location.href)
}

/** Whether this is a link that saves what it leads to. */
function isForSaving(target: unknown): boolean {
  return anchorAddress(target) !== undefined && hasAttribute(target, 'download')
}

function isOwnFile(address: unknown): boolean {
  return typeof address === 'string' && placeOf(address, 'blob:') === 0
}

function withoutPlace(address: string): string {
  const place = placeOf(address, '#')
  return place === -1 ? address : cut(address, 0, place)
}
