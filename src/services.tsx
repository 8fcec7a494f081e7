import { createContext, use, useCallback, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'
import { translateMessage } from '@/i18n/translate-message'
import type { Platform } from '@/platform/platform'
import { createStores, type Stores } from '@/store/create-stores'
import { createNewerVersion, type NewerVersionStore } from '@/store/newer-version'

/** What the tree of components is given: made once in main.tsx, or by a test. */
export interface Services extends Stores {
  readonly platform: Platform
  readonly newerVersion: NewerVersionStore
}

/** Joins everything to one machine. */
export async function createServices(platform: Platform): Promise<Services> {
  const stores = await createStores(platform)
  const newerVersion = createNewerVersion(platform.versions, stores.dossiers, stores.flush)
  return { platform, ...stores, newerVersion }
}

const ServicesContext = createContext<Services | null>(null)

/** Hands the services down the tree. */
export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

/** The services; throws outside a provider, which is a mistake of ours. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('No services above this component.')
  return services
}

/** The open dossier; pages under a dossier's address are only drawn once it is open. */
export function useDossier(): Dossier {
  const dossier = useStore(useServices().dossiers, (state) => state.dossier)
  if (dossier === null) throw new Error('No dossier is open here.')
  return dossier
}

/** The round that is being filled in: the last one. */
export function useRound(): Round {
  const round = useDossier().rounds.at(-1)
  if (round === undefined) throw new Error('The open dossier has no round.')
  return round
}

/** The one way for a page to change the open dossier: with a function of the domain. */
export function useChange(): (next: (dossier: Dossier) => Dossier) => void {
  const { dossiers } = useServices()
  return useCallback((next) => dossiers.getState().change(next), [dossiers])
}

/** The language of the screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return LANGUAGE_CODES.find((code) => code === i18n.language) ?? SOURCE_LANGUAGE
}

/** Puts a message in words, in the language of the screen. */
export function useText(): (message: Message) => string {
  const { i18n } = useTranslation()
  const language = useLanguage()
  return useCallback((message) => translateMessage(i18n, language, message), [i18n, language])
}
