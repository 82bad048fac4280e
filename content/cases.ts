import type { Case } from './cases/case.ts'
import { bostonHonoraryConsul, sanFranciscoConsulate } from './cases/consulates.ts'
import {
	avenueFoch,
	baghdadEmbassy,
	benghaziCompound,
	nisourSquare,
	quitoEmbassy,
	tehranEmbassy,
} from './cases/embassies.ts'
import { canalHotel, mogadishuGuardUnit } from './cases/united-nations.ts'

/** Ten things that happened, oldest first, as worked examples. Each situation can be opened in the wizard. */
export const cases = {
	tehranEmbassy,
	bostonHonoraryConsul,
	canalHotel,
	nisourSquare,
	avenueFoch,
	benghaziCompound,
	mogadishuGuardUnit,
	baghdadEmbassy,
	sanFranciscoConsulate,
	quitoEmbassy,
} as const satisfies Record<string, Case>

export type CaseId = keyof typeof cases
