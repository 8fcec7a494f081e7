import { ROLE_GROUPS, type InvitedOrganisation, type RoleGroup } from '../answers/workshop'
import { isEnough, shownApart, type Part } from './shown-apart'
import { grouped } from './grouped'
import type { Cell, Room } from './room'
import { NOTHING_CHOSEN, tallyOf, type Tally } from './tally'

/** A part of the room with what it chose at one question, and whether that may be shown apart. */
export interface PartAt<Name> extends Part {
  readonly name: Name
  readonly tally: Tally
  readonly shown: boolean
}

/** The organisations at each question of the room, in the order of the invitation. */
export function organisationsApart(room: Room): readonly (readonly PartAt<InvitedOrganisation>[])[] {
  return room.questions.map((_, at) => organisationsAt(room, at))
}

function organisationsAt(room: Room, at: number): readonly PartAt<InvitedOrganisation>[] {
  const parts = room.organisations.map((name) => ({
    name,
    named: true,
    tally: room.byOrganisation.get(name.id)?.[at] ?? NOBODY,
  }))
  return withShown(parts, room.open)
}

/**
 * The groups at a question. Where organisations are shown apart as well, the two could be laid over each other: then no
 * group is shown, unless wherever they cross there are enough answers too.
 */
export function groupsAt(
  room: Room,
  at: number,
  organisations: readonly PartAt<InvitedOrganisation>[],
): readonly PartAt<RoleGroup>[] {
  const parts = [...ROLE_GROUPS, null].flatMap((name) => {
    const tally = room.byGroup.get(name)?.[at]
    return tally === undefined ? [] : [{ name, named: name !== null, tally }]
  })
  const groups = withShown(parts, room.open)
  const safe = room.open || crossSafely(room.cells, at, namesShown(organisations), namesShown(groups))
  return groups.flatMap(({ name, shown, ...part }) => (name === null ? [] : [{ ...part, name, shown: shown && safe }]))
}

const NOBODY = tallyOf(NOTHING_CHOSEN)

/** Whether enough people stand wherever a shown organisation crosses a shown group; the hidden ones count as one. */
function crossSafely(
  cells: readonly Cell[],
  at: number,
  organisations: ReadonlySet<InvitedOrganisation>,
  groups: ReadonlySet<RoleGroup | null>,
): boolean {
  const ids = new Set([...organisations].map(({ id }) => id))
  const crossings = grouped(
    cells,
    ({ organisation, group }) => `${groups.has(group) ? group : ''} ${ids.has(organisation) ? `=${organisation}` : ''}`,
  )
  return [...crossings.values()].every((there) =>
    isEnough(there.map(({ chosen }) => tallyOf(chosen[at] ?? NOTHING_CHOSEN))),
  )
}

function namesShown<Name>(parts: readonly PartAt<Name>[]): ReadonlySet<Name> {
  return new Set(parts.filter(({ shown }) => shown).map(({ name }) => name))
}

function withShown<Name>(parts: readonly Omit<PartAt<Name>, 'shown'>[], open: boolean): readonly PartAt<Name>[] {
  const apart = open ? parts.map(({ named }) => named) : shownApart(parts)
  return parts.map((part, place) => ({ ...part, shown: apart[place] === true }))
}
