import { defaultTreeAdapter as tree, parse, serializeOuter, type DefaultTreeAdapterTypes as Html } from 'parse5'

/**
 * A page in the words in which a browser writes down what it has read, so that the page can tell its own bytes: that
 * text, the line before it and the line end after it are the file.
 */
export function canonical(html: string): string {
  const file = written(html)
  if (written(file) !== file) throw new Error('The page changes when it is read and written down again.')
  if (/\r/.test(file)) throw new Error('The page holds a line end that browsers change.')
  return file
}

function written(html: string): string {
  const page = parse(html.trim(), { scriptingEnabled: true }).childNodes.find((node) => node.nodeName === 'html')
  if (page === undefined || !tree.isElementNode(page)) throw new Error('That is no page.')
  refuseDoubtful(page)
  return `<!doctype html>\n${serializeOuter(page)}\n`
}

/** Older browsers write these signs in an attribute as they are, newer ones as references. */
function refuseDoubtful(element: Html.Element): void {
  for (const { name, value } of element.attrs) {
    if (/[<>]/.test(value)) throw new Error(`The attribute ${name} of a <${element.tagName}> holds a < or >.`)
  }
  for (const child of element.childNodes) if (tree.isElementNode(child)) refuseDoubtful(child)
}
