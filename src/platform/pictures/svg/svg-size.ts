/** How large a drawing is made. */
export interface SvgSize {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly viewBox: string
}

/** As large as fits in a square of `most` pixels, in the form that the drawing says it has; null when it says none. */
export function sizeOf(attributes: ReadonlyMap<string, string>, most: number): SvgSize | null {
  const [width, height] = [lengthIn(attributes.get('width')), lengthIn(attributes.get('height'))]
  const box = boxIn(attributes.get('viewBox'))
  const sized = width === null || height === null ? null : ([width, height] as const)
  const form = sized ?? (box === null ? null : ([box[2], box[3]] as const))
  if (form === null) return null
  const scale = most / Math.max(...form)
  const [across, down] = form.map((length) => Math.max(1, Math.round(length * scale)))
  return { width: across ?? 1, height: down ?? 1, viewBox: (box ?? [0, 0, ...form]).join(' ') }
}

/** In pixels of the drawing. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

function lengthIn(text = ''): number | null {
  const [, figures, unit = ''] = /^(\+?[\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  const length = Number(figures) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
  return length > 0 && length < 1e9 ? length : null
}

function boxIn(text = ''): readonly [number, number, number, number] | null {
  const [x = NaN, y = NaN, width = NaN, height = NaN, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const isBox = [x, y].every(Number.isFinite) && [width, height].every((side) => side > 0 && side < 1e9)
  return isBox && more.length === 0 ? [x, y, width, height] : null
}
