import type { Dossier } from '@/domain/answers/dossier'
import { newDossier, newRound } from '@/domain/answers/new-dossier'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { besideItself } from '@/domain/workshop/shown-room'
import type { Device } from '@/storage/device'

/** An empty dossier, with ids and a moment of the machine. */
export function beginDossier(device: Device): Dossier {
  return newDossier(birthOn(device))
}

/** A workshop to which nobody is invited yet. */
export function beginWorkshop(device: Device): Dossier {
  return newWorkshop(birthOn(device))
}

/** The app works in a round; a file of another program may have none. */
export function withRound(dossier: Dossier, device: Device): Dossier {
  return dossier.rounds.length > 0 ? dossier : { ...dossier, rounds: [newRound(device.newId(), device.now())] }
}

function birthOn(device: Device) {
  return { id: device.newId(), roundId: device.newId(), now: device.now() }
}

/** A copy that stands beside the dossier that it is of, under an id of its own. */
export function copyBeside(dossier: Dossier, { newId }: Pick<Device, 'newId'>): Dossier {
  return { ...besideItself(dossier), id: newId() }
}
