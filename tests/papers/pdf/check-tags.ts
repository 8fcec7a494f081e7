import { wordIn, type PdfObjects, type PdfValue } from './pdf-objects'
import type { PdfPaper } from './pdf-paper'
import { everyNode, structureTree, type TreeNode } from './structure-tree'

/** What is wrong with the elements of the tree, each by itself. */
export async function checkElements(paper: PdfPaper): Promise<readonly string[]> {
  const tree = structureTree(await paper.objects())
  return tree === null ? ['no tree'] : everyNode(tree).flatMap(flawsOf)
}

/** What may stand in what; a role that is not named here holds anything. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Link', 'Reference'],
}

function flawsOf(node: TreeNode): readonly string[] {
  const { role, alt, scope, children, annotations } = node
  const stray = children
    .filter((kid) => KIDS[role]?.includes(kid.role) === false)
    .map((kid) => `${kid.role} in ${role}`)
  return [
    ...stray,
    ...(role === 'Figure' && alt.trim() === '' ? ['a figure without words'] : []),
    ...(role === 'TH' && scope === '' ? ['a header cell that does not say of what'] : []),
    ...(role === 'Link' && annotations.length === 0 ? ['a link without a place to click'] : []),
    ...(role === 'TOCI' && !everyNode(node).some((one) => one.annotations.length > 0)
      ? ['contents without a link']
      : []),
    ...(role === 'Table' && new Set(children.map((row) => row.children.length)).size > 1
      ? ['rows of unequal length']
      : []),
    ...(role === 'LI' && children.map((kid) => kid.role).join(' ') !== 'Lbl LBody'
      ? ['an item without its parts']
      : []),
    ...(role in KIDS && children.length === 0 ? [`${role} without anything in it`] : []),
  ]
}

/** What is wrong between the tree and the pages: each stretch is in one element, and each link in the tree once. */
export async function checkStretches(paper: PdfPaper): Promise<readonly string[]> {
  const objects = await paper.objects()
  const tree = structureTree(objects)
  if (tree === null) return ['no tree']
  const nodes = everyNode(tree)
  const pages = await paper.pages()
  const flaws: string[] = []
  const owners = new Map<string, string[]>()
  for (const { reference, stretches } of nodes)
    for (const { page, number } of stretches) {
      const key = `${page} ${number}`
      owners.set(key, [...(owners.get(key) ?? []), reference])
    }
  const painted = new Set<string>()
  objects.pages.forEach((page, index) => {
    for (const number of pages[index]?.stretches ?? []) {
      const key = `${page} ${number}`
      if (painted.has(key)) flaws.push(`page ${index + 1} has the stretch ${number} twice`)
      painted.add(key)
      const owned = owners.get(key) ?? []
      if (owned.length !== 1) flaws.push(`the stretch ${number} of page ${index + 1} is in ${owned.length} elements`)
      else if (parentOf(objects, page, number) !== owned[0])
        flaws.push(`the stretch ${number} of page ${index + 1} names another parent`)
    }
    flaws.push(...(pages[index]?.flaws ?? []).map((flaw) => `page ${index + 1}: ${flaw}`))
  })
  const unpainted = [...owners.keys()].filter((key) => !painted.has(key)).length
  if (unpainted > 0) flaws.push(`${unpainted} stretches of the tree are on no page`)
  return [...flaws, ...linkFlaws(objects, nodes)]
}

function linkFlaws(objects: PdfObjects, nodes: readonly TreeNode[]): readonly string[] {
  const inTree = nodes.flatMap(({ role, annotations }) => annotations.map((one) => ({ role, one })))
  const onPages = objects.pages.flatMap((page) => objects.list(objects.dictionary(page)['/Annots']).map(wordIn))
  const flaws = onPages.flatMap((one) => {
    const { '/Subtype': kind, '/Dest': goal, '/Contents': words } = objects.dictionary(one)
    const places = inTree.filter((place) => place.one === one)
    return [
      ...(places.length === 1 && places[0]?.role === 'Link'
        ? []
        : [`the annotation ${one} is in ${places.length} elements`]),
      ...(kind === '/Link' ? [] : [`an annotation of the kind ${wordIn(kind)}`]),
      ...(goal === undefined ? [`the link ${one} leads nowhere`] : []),
      ...(words === undefined ? [`the link ${one} has no words`] : []),
    ]
  })
  return inTree.length === onPages.length
    ? flaws
    : [...flaws, `${inTree.length} links in the tree, ${onPages.length} on pages`]
}

/** The element that the file names as the owner of a stretch. */
function parentOf(objects: PdfObjects, page: string, number: number): string {
  const key = objects.dictionary(page)['/StructParents']
  return wordIn(parentTree(objects).get(Number(key))?.[number])
}

/** By number: the elements of the stretches of a page. */
function parentTree(objects: PdfObjects): ReadonlyMap<number, readonly PdfValue[]> {
  const known = PARENT_TREES.get(objects)
  if (known !== undefined) return known
  const root = objects.dictionary(objects.catalog['/StructTreeRoot'])
  const numbers = objects.list(objects.dictionary(root['/ParentTree'])['/Nums'])
  const tree = new Map<number, readonly PdfValue[]>()
  for (let at = 0; at + 1 < numbers.length; at += 2) tree.set(Number(numbers[at]), objects.list(numbers[at + 1]))
  PARENT_TREES.set(objects, tree)
  return tree
}

const PARENT_TREES = new WeakMap<PdfObjects, ReadonlyMap<number, readonly PdfValue[]>>()

/** What is wrong with the row of headings: one title first, and no level left out on the way down. */
export async function checkHeadingLevels(paper: PdfPaper): Promise<readonly string[]> {
  const tree = structureTree(await paper.objects())
  const levels = (tree === null ? [] : everyNode(tree))
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role }) => Number(role.slice(1)))
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one title']),
    ...skipped.map((level) => `a heading of level ${level} without the level above it`),
  ]
}
