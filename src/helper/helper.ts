// The program of the helper: a second thread beside the page.
import { HELPER_READY } from '@/platform/helper'
import type { HelperTask } from '@/storage/helper-task'
import { shutWays } from './shut-ways'
import { work } from './work'

shutWays()
addEventListener('message', ({ data }: MessageEvent<HelperTask>) => postMessage(work(data)))
postMessage(HELPER_READY)
