import { textIn, wordIn, type PdfObjects, type PdfValue } from './pdf-objects'

/** An element of the tree that a screen reader reads. */
export interface TreeNode {
  /** Its object in the file. */
  readonly reference: string
  readonly role: string
  readonly alt: string
  readonly scope: string
  readonly children: readonly TreeNode[]
  /** The stretches of pages that are directly in it. */
  readonly stretches: readonly Stretch[]
  /** The annotations that are directly in it. */
  readonly annotations: readonly string[]
}

export interface Stretch {
  /** The object of its page. */
  readonly page: string
  readonly number: number
}

/** The tree of a tagged PDF; null when there is none. */
export function structureTree(objects: PdfObjects): TreeNode | null {
  const [top] = objects.list(objects.dictionary(objects.catalog['/StructTreeRoot'])['/K'])
  return top === undefined ? null : nodeOf(top, objects)
}

/** The element and everything in it, in reading order. */
export function everyNode(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(everyNode)]
}

function nodeOf(value: PdfValue, objects: PdfObjects): TreeNode {
  const element = objects.dictionary(value)
  const page = wordIn(element['/Pg'])
  const children: TreeNode[] = []
  const stretches: Stretch[] = []
  const annotations: string[] = []
  for (const kid of objects.list(element['/K'])) {
    const inner = objects.dictionary(kid)
    if (typeof kid === 'number') stretches.push({ page, number: kid })
    else if (inner['/Type'] === '/MCR')
      stretches.push({ page: wordIn(inner['/Pg']) || page, number: Number(inner['/MCID']) })
    else if (inner['/Type'] === '/OBJR') annotations.push(wordIn(inner['/Obj']))
    else children.push(nodeOf(kid, objects))
  }
  const attributes = objects.list(element['/A']).map((one) => objects.dictionary(one))
  const scope = attributes.map((one) => one['/Scope']).find((one) => one !== undefined)
  return {
    reference: wordIn(value),
    role: wordIn(element['/S']).slice(1),
    alt: textIn(element['/Alt']),
    scope: wordIn(scope).slice(1),
    children,
    stretches,
    annotations,
  }
}
