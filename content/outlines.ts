import type { Outline } from './outlines/outline.ts'
import {
	answerAsked,
	askedBefore,
	askedNow,
	closing,
	consent,
	done,
	events,
	harm,
	known,
	leaving,
	ownPart,
	people,
	place,
	rules,
	since,
	threat,
	wanted,
} from './outlines/parts.ts'

const noticeParts = [
	...place,
	people,
	threat,
	askedBefore,
	askedNow,
	leaving,
	consent,
	answerAsked,
	rules,
	closing,
] as const

const reportParts = [...place, people, events, known, done, ownPart, harm, since, wanted, rules, closing] as const

/** Papers to copy and fill in; under each id the first that belongs here. Slots keep each on the right articles. */
export const outlines = {
	notice: [
		{
			title: 'Written notice of a threat to UN people or sites',
			to: 'The authorities of {host} and whoever controls the place, through the Designated Official and the UN’s own chain',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@information', 'UNSMS-MS', 'UNSMS-DO'],
			only: ['un'],
		},
		{
			title: 'Written notice of a threat in an occupied place',
			to: 'The command of the occupying Power, with a copy to {host}',
			parts: noticeParts,
			basis: ['HR-43', '@duty', '@knowledge', '@information'],
			given: ['occupied'],
		},
		{
			title: 'Written notice of a threat where another authority controls the place',
			to: 'The authority in control, and {host} through those who represent it abroad',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@information', 'ARSIWA-9'],
			given: ['deFactoControls'],
		},
		{
			title: 'Written notice of a threat to a mission of an organisation',
			to: 'The foreign ministry of {host}, by the channel that the agreement names',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@information', '@departure'],
			only: ['regional'],
			not: ['noAgreement'],
		},
		{
			title: 'Written notice of a threat to a mission of an organisation',
			to: 'The foreign ministry of {host}',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@information', '@departure'],
			only: ['regional'],
		},
		{
			title: 'Written notice of a threat to premises that were left',
			to: 'The foreign ministry of {host}, through a State that {host} accepts as a channel',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@custody', '@interests'],
			where: 'interests',
			given: ['relationsOver'],
			when: 'empty',
		},
		{
			title: 'Written notice of a threat to a consular post',
			to: 'The foreign ministry of {host}, with a copy to the police of the consular district',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@persons', '@information', '@departure'],
			given: ['consularPost'],
		},
		{
			title: 'Written notice of a threat to a permanent mission',
			to: 'The foreign ministry of {host}, with a copy to the organisation’s liaison office',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@persons', '@information', '@departure'],
			given: ['permanentMission'],
		},
		{
			title: 'Written notice of a threat to a visitor',
			to: 'The foreign ministry of {host}, with a copy to its protective service',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@persons', '@information', '@departure'],
			given: ['aPerson'],
		},
		{
			title: 'Written notice of a threat',
			to: 'The foreign ministry of {host}',
			parts: noticeParts,
			basis: ['@duty', '@knowledge', '@persons', '@information', '@departure'],
		},
	],
	report: [
		{
			title: 'Report on a failure of protection, inside the UN',
			to: 'The UN’s security department, through the Designated Official',
			parts: reportParts,
			basis: ['@report', '@duty', '@crime', 'UNSMS-DO', 'FOA-2'],
			only: ['un'],
		},
		{
			title: 'Report on a failure of protection, inside the organisation',
			to: 'The office of the organisation that answers for security',
			parts: reportParts,
			basis: ['@duty', '@crime', 'ARIO-6'],
			only: ['regional'],
		},
		{
			title: 'Report on a violation, under the General Assembly’s item on the protection of missions',
			to: 'The Secretary-General of the United Nations, from the foreign ministry of {owner}',
			parts: reportParts,
			basis: ['@report', '@duty', '@crime'],
			where: 'report',
		},
		{
			title: 'Report on a failure of protection',
			to: 'The foreign ministry of {owner}',
			parts: reportParts,
			basis: ['@duty', '@breach'],
		},
	],
} as const satisfies Readonly<Record<string, readonly Outline[]>>

export type OutlineId = keyof typeof outlines

/** Stands above every outline and goes with it when it is copied. */
export const outlineNote =
	'An outline, not a claim. Fill in what stands in square brackets, and delete every line that begins with >.'

/** Stands before the addressee. */
export const outlineTo = 'To'
