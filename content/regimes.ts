import { careerConsulate, homeOfConsularOfficer, honoraryPost } from './regimes/consular.ts'
import {
	consularSection,
	embassy,
	homeOfAdministrativeStaff,
	homeOfDiplomat,
	residenceHeadOfMission,
} from './regimes/diplomatic.ts'
import {
	homeOfLocalStaff,
	noPremisesConsular,
	noPremisesDiplomatic,
	noPremisesHonorary,
	noPremisesResidence,
	officeWithoutStatus,
	refusedSpecial,
	specialRooms,
} from './regimes/ordinary.ts'
import { regionalMission, unAgency, unPeaceOperation, unPoliticalMission } from './regimes/organisations.ts'
import type { Regime } from './regimes/regime.ts'
import { highOfficial, permanentMission, specialMission } from './regimes/special.ts'

/** Whose law. One regime governs every answer. */
export const regimes = {
	embassy,
	consularSection,
	residenceHeadOfMission,
	homeOfDiplomat,
	homeOfAdministrativeStaff,
	homeOfConsularOfficer,
	homeOfLocalStaff,
	careerConsulate,
	honoraryPost,
	specialMission,
	noPremisesRegime: noPremisesDiplomatic,
	permanentMission,
	unPoliticalMission,
	unPeaceOperation,
	unAgency,
	regionalMission,
	officeWithoutStatus,
	highOfficial,
} as const satisfies Record<string, Regime>

export type RegimeId = keyof typeof regimes

/** Without accepted premises, what is left depends on whose they were to be. */
export const noPremises = {
	diplomatic: noPremisesDiplomatic,
	residence: noPremisesResidence,
	consular: noPremisesConsular,
	honorary: noPremisesHonorary,
	refusedSpecial,
	specialRooms,
} as const satisfies Record<string, Regime>

const { noPremisesRegime, ...withPremises } = regimes

/** Each text of a regime under an id of its own: an answer needs one of them. */
export const regimeTexts = { ...withPremises, ...noPremises } as const satisfies Record<string, Regime>

export type RegimeTextId = keyof typeof regimeTexts
