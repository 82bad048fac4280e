import type { Claims } from './claim.ts'
import { common } from './common.ts'

/** What no failure of protection makes lawful. Of several wordings the first that applies speaks. */
export const excluded = {
	countermeasures: common.limits.countermeasures,
	forceInTheStreet: [
		{
			text: 'No force in the street by the UN, unless a mandate gives it that power. The failure of others gives none.',
			basis: ['UNC-2(7)', 'CUST-TERRITORY'],
			only: ['un'],
		},
		{
			text: 'No force in the street by the mission’s side. Order there is for the public forces of the place, and their failure passes no police power on.',
			basis: ['@hostLaw', 'CUST-TERRITORY'],
		},
	],
	armedRescue: [
		{
			text: 'No armed rescue on the strength of the law on missions: it gives no title to that. Forces sent in without the consent of {host} are judged by the ban on force.',
			basis: ['UNC-2(4)', 'ARSIWA-20', 'CUST-TERRITORY'],
			only: ['state'],
		},
		{
			text: 'No forces sent in to help without the consent of {host}, unless the Security Council has decided on them. The ban on force and the bar on intervention judge the rest.',
			basis: ['UNC-2(4)', 'UNC-2(7)', 'UNC-25', 'ARSIWA-20'],
		},
	],
	entryToHelp: [
		{
			text: 'No entry by the authorities to help, unless the UN consents. A good purpose is no consent.',
			basis: ['@entry'],
			only: ['un'],
		},
		{
			text: 'No entry by the authorities to help, save as the agreement or the organisation’s own treaty allows. A good purpose is no consent.',
			basis: ['@entry', 'CUST-TERRITORY'],
			where: 'inviolable',
			only: ['regional'],
		},
		{
			text: 'No entry by the authorities to help, save as the agreement allows or the mission consents. A good purpose is no consent.',
			basis: ['@entry'],
			given: ['permanentMission'],
		},
		{
			text: 'No entry by the authorities to help of their own accord. Ask whoever holds custody, or the sending State.',
			basis: ['@entry'],
			where: 'inviolable',
			given: ['relationsOver'],
			not: ['aHome', 'aPerson'],
		},
		{
			text: 'No entry by the authorities into the working part to help without consent. It may be assumed in case of fire or another disaster that calls for prompt protective action, and only then.',
			basis: ['@entry'],
			where: 'inviolable',
			given: ['consularPost'],
		},
		{
			text: 'No entry by the authorities to help without consent. It may be assumed in a disaster that seriously endangers public safety, and only if express consent could not be had.',
			basis: ['@entry'],
			where: 'inviolable',
			given: ['specialMission'],
		},
		{
			text: 'No entry by the authorities to help without consent. No emergency presumes it.',
			basis: ['@entry'],
			where: 'inviolable',
			not: ['aPerson'],
		},
	],
} as const satisfies Claims
