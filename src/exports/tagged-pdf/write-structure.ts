import type { jsPDF } from 'jspdf'
import type { Element } from './element'
import { attributes, corners } from './attributes'
import { insideOf, pdfNumber, pdfText, type Inside } from './inside'
import type { Click, Content, Tagging } from './tagging'

/** Where an anchor stands. */
export interface Target {
  /** From 1. */
  readonly page: number
  /** From the top of the page. */
  readonly y: number
  readonly title: string
}

/** Has jsPDF write the tree of elements, and the links, into the file: what a screen reader reads. */
export function writeStructure(paper: jsPDF, tagging: Tagging, targetOf: (anchor: string) => Target | undefined): void {
  const inside = insideOf(paper)
  const clicks = new Map<Click, { readonly id: number; readonly parent: number }>()
  let root = 0

  inside.events.subscribe('putPage', ({ pageNumber }) => {
    const here = tagging.clicks.filter(({ click }) => click.page === pageNumber && targetOf(click.to) !== undefined)
    for (const { click } of here)
      clicks.set(click, { id: inside.newObjectDeferred(), parent: tagging.pages.length + clicks.size })
    inside.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
    if (here.length > 0) inside.write(`/Annots [${here.map(({ click }) => `${clicks.get(click)?.id} 0 R`).join(' ')}]`)
  })

  inside.events.subscribe('postPutResources', () => {
    const tree = new Tree(inside, tagging, clicks)
    root = tree.write()
    for (const [click, { id, parent }] of clicks) {
      const target = targetOf(click.to)
      if (target !== undefined) writeClick(inside, id, parent, click, target)
    }
  })

  inside.events.subscribe('putCatalog', () => inside.write(`/StructTreeRoot ${root} 0 R /MarkInfo <</Marked true>>`))
}

/** A place in the file to go to: a heading, a little below the top of the window. */
export function destination(inside: Inside, { page, y }: Target): string {
  return `[${inside.getPageInfo(page).objId} 0 R /XYZ 0 ${pdfNumber(inside.pageSize.getHeight() - Math.max(0, y - 16))} null]`
}

function writeClick(inside: Inside, id: number, parent: number, click: Click, target: Target): void {
  inside.newObjectDeferredBegin(id, true)
  inside.write(
    `<</Type /Annot /Subtype /Link /Rect [${corners(inside, click)}] /Border [0 0 0] /F 4 /Contents ${pdfText(target.title)} ` +
      `/StructParent ${parent} /Dest ${destination(inside, target)}>>`,
  )
  inside.write('endobj')
}

class Tree {
  readonly #ids = new Map<Element, number>()

  constructor(
    readonly inside: Inside,
    readonly tagging: Tagging,
    readonly clicks: ReadonlyMap<Click, { readonly id: number; readonly parent: number }>,
  ) {}

  /** Writes all elements; returns the number of the root. */
  write(): number {
    const root = this.inside.newObjectDeferred()
    const parents = this.inside.newObjectDeferred()
    const elements = [...this.tagging.kids.keys()]
    const whole = elements.find(({ parent }) => parent === null)
    if (whole !== undefined) this.#writeElement(whole, root)
    this.#writeObject(
      root,
      `<</Type /StructTreeRoot /K [${whole === undefined ? '' : this.#reference(whole)}] /ParentTree ${parents} 0 R>>`,
    )
    this.#writeObject(parents, `<</Nums [${this.#parentTree()}]>>`)
    return root
  }

  #reference(element: Element): string {
    const id = this.#ids.get(element) ?? this.inside.newObjectDeferred()
    this.#ids.set(element, id)
    return `${id} 0 R`
  }

  #writeElement(element: Element, parent: number): void {
    const reference = this.#reference(element)
    const kids = this.#kidsOf(element)
    const id = Number.parseInt(reference, 10)
    const home = kids.find((kid): kid is Content => 'kind' in kid && kid.kind === 'content')?.page ?? 0
    const written = kids.map((kid) => this.#kid(kid, home)).join(' ')
    const onPage = home === 0 ? '' : ` /Pg ${this.inside.getPageInfo(home).objId} 0 R`
    this.#writeObject(
      id,
      `<</S /${element.role} /P ${parent} 0 R /K [${written}]${onPage}${attributes(this.inside, element, this.tagging.boxes.get(element))}>>`,
    )
    for (const kid of kids) if (!('kind' in kid)) this.#writeElement(kid, id)
  }

  /** What is in an element: in the order of painting, and its empty cells too. */
  #kidsOf(element: Element): readonly (Content | Click | Element)[] {
    if (element.role === 'TR') return element.children
    return this.tagging.kids.get(element) ?? []
  }

  /** `home` is the page that the element names as its own; what stands there needs only its number. */
  #kid(kid: Content | Click | Element, home: number): string {
    if (!('kind' in kid)) return this.#reference(kid)
    const page = this.inside.getPageInfo(kid.page).objId
    if (kid.kind === 'content' && kid.page === home) return String(kid.mcid)
    if (kid.kind === 'content') return `<</Type /MCR /Pg ${page} 0 R /MCID ${kid.mcid}>>`
    const click = this.clicks.get(kid)
    return click === undefined ? '' : `<</Type /OBJR /Pg ${page} 0 R /Obj ${click.id} 0 R>>`
  }

  #parentTree(): string {
    const pages = this.tagging.pages.map(
      (elements, page) => `${page} [${elements.map((one) => this.#reference(one)).join(' ')}]`,
    )
    const owners = new Map(this.tagging.clicks.map(({ click, element }) => [click, element]))
    const clicks = [...this.clicks].map(([click, { parent }]) => {
      const owner = owners.get(click)
      return owner === undefined ? '' : `${parent} ${this.#reference(owner)}`
    })
    return [...pages, ...clicks].join(' ')
  }

  #writeObject(id: number, content: string): void {
    this.inside.newObjectDeferredBegin(id, true)
    this.inside.write(content)
    this.inside.write('endobj')
  }
}
