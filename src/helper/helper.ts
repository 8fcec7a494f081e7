// The program of the helper: a second thread beside the page.
import { HELPER_READY } from '@/platform/helper'
import { readFile } from '@/platform/browser-read'
import type { HelperTask } from '@/storage/helper-task'
import { shutWays } from './shut-ways'
import { work } from './work'

shutWays()
addEventListener('message', ({ data }: MessageEvent<HelperTask>) => {
  // The page hears of an error that is reported, and of none that only a promise knows.
  work(data, { readFile }, (answer) => postMessage(answer)).catch(reportError)
})
postMessage(HELPER_READY)
