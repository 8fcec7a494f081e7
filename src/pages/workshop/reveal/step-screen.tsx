import type { RoomReport } from '@/domain/room/room-report'
import { AdviceScreen } from './advice-screen'
import { AgendaScreen } from './agenda-screen'
import { GatesScreen } from './gates-screen'
import { ListScreen } from './list-screen'
import { NotesScreen } from './notes-screen'
import { BalanceScreen, PhasesScreen } from './phases-screen'
import { PointScreen } from './point-screen'
import type { Step } from './steps'
import { TooFewScreen, WhoScreen } from './who-screen'
import { WhereScreen } from './where-screen'

/** The screen of a step. */
export function StepScreen({
  report,
  step,
  adviceShown,
  onAdvice,
}: {
  readonly report: RoomReport
  readonly step: Step
  readonly adviceShown: boolean
  readonly onAdvice: () => void
}) {
  switch (step.kind) {
    case 'who':
      return <WhoScreen report={report} />
    case 'tooFew':
      return <TooFewScreen />
    case 'where':
    case 'position':
      return <WhereScreen report={report} calculated={step.kind === 'position'} />
    case 'phases':
      return <PhasesScreen report={report} />
    case 'balance':
      return <BalanceScreen report={report} />
    case 'agenda':
      return <AgendaScreen agenda={report.agenda} />
    case 'point':
      return <PointScreen point={step.point} place={step.place} of={report.agenda.differences.length} />
    case 'notes':
      return <NotesScreen point={step.point.point} />
    case 'silent':
    case 'concerns':
    case 'strengths':
      return <ListScreen kind={step.kind} points={report.agenda[step.kind]} />
    case 'gates':
      return <GatesScreen gates={report.gates} />
    case 'advice':
      return <AdviceScreen report={report} shown={adviceShown} onShow={onAdvice} />
  }
}
