import type { Phase, Theme } from '@/domain/instrument/axes'
import type { ModuleId } from '@/domain/instrument/module'

/** Every address of the app. No answer, title or name ever stands in one. */
export const paths = {
  start: () => '/',
  context: (dossier: string) => `/dossier/${dossier}/context`,
  questions: (dossier: string, phase: Phase, theme: Theme) => `/dossier/${dossier}/phase/${phase}/${theme}`,
  module: (dossier: string, module: ModuleId) => `/dossier/${dossier}/module/${module}`,
  review: (dossier: string) => `/dossier/${dossier}/review`,
  result: (dossier: string) => `/dossier/${dossier}/result`,
  report: (dossier: string) => `/dossier/${dossier}/report`,
  about: (topic: AboutTopic) => `/about/${topic}`,
} as const

export const ABOUT_TOPICS = ['method', 'sources', 'privacy', 'accessibility', 'version'] as const
export type AboutTopic = (typeof ABOUT_TOPICS)[number]
