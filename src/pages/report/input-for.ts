import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import type { RoomReport } from '@/domain/room/room-report'
import type { ExportInput } from '@/exports/export-input'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import type { Services } from '@/services'

/** What is made, and in which language. */
export interface Order {
  readonly report: Report
  /** What a room sees, where a room filled it in. */
  readonly room?: RoomReport
  readonly language: Language
}

/** An order with all words of its language, on the day and with the fonts of this machine. */
export async function inputFor({ language, ...order }: Order, platform: Services['platform']): Promise<ExportInput> {
  const i18n = createI18n(language, await loadTexts(language))
  const text = (message: Message) => translateMessage(i18n, language, message)
  return { ...order, language, text, madeOn: platform.now(), draw: platform.drawText }
}
