import {
	afterFailure,
	areaForce,
	armsNotSettled,
	contractorsInside,
	contractorsOnTheMove,
	hostSuppliedGuards,
	protectionOfCivilians,
	protectionWithheld,
	unarmedContractors,
} from './overlays/means.ts'
import type { Overlay } from './overlays/overlay.ts'
import {
	armedConflict,
	deFactoAuthority,
	noEffectiveGovernment,
	occupation,
	thirdStateStrike,
} from './overlays/setting.ts'
import {
	consentWithdrawn,
	diplomaticRelationsBroken,
	neverNotified,
	noStatusAgreement,
	outsideSeat,
	postClosed,
	premisesObjectedTo,
	relationsBroken,
	warBetweenTheTwo,
} from './overlays/standing.ts'

/** What further facts add to an answer. Any number may hold. */
export const overlays = {
	premisesObjectedTo,
	outsideSeat,
	neverNotified,
	consentWithdrawn,
	noStatusAgreement,
	relationsBroken,
	diplomaticRelationsBroken,
	postClosed,
	warBetweenTheTwo,
	armedConflict,
	occupation,
	deFactoAuthority,
	noEffectiveGovernment,
	thirdStateStrike,
	protectionOfCivilians,
	areaForce,
	protectionWithheld,
	armsNotSettled,
	unarmedContractors,
	contractorsInside,
	contractorsOnTheMove,
	hostSuppliedGuards,
	afterFailure,
} as const satisfies Record<string, Overlay>

export type OverlayId = keyof typeof overlays
