import type { InstrumentGuides } from './guide.ts'

export const resolutions = {
	GA: {
		group: 'resolutions',
		gives:
			'Keeps the safety of missions on the UN’s agenda: States are urged to prevent violence and to tell the Secretary-General about grave breaches. A committee follows host relations in New York.',
		toWhom:
			'Missions and representatives everywhere. States are advised and not bound; some resolutions bind the Secretariat.',
		limits: [
			{
				text: 'It reports and recommends. Nobody is sent to guard.',
				basis: ['GA-35/168', 'GA-65/30'],
			},
			{
				text: 'The New York committee watches and advises. Safety there is first of all for the host.',
				basis: ['GA-2819'],
			},
			{
				text: 'The number of the latest text, adopted on 4 December 2024, is unconfirmed. Quote an earlier one.',
				basis: ['GA-65/30', 'GA-77/108', 'GA-79/124'],
			},
		],
		status: 'Adopted at various dates by an Assembly that had 193 Members in 2024.',
		keyProvisions: ['GA-35/168', 'GA-65/30', 'GA-77/108', 'GA-2819', 'GA-76(I)'],
	},
	SC: {
		group: 'resolutions',
		gives:
			'Mandates for peace operations, demands in a crisis and appeals for the safety of personnel. In 1990 the Council demanded that Iraq protect missions in Kuwait.',
		toWhom: 'Whoever a text names. Decisions bind every Member; calls, appeals and press statements do not.',
		limits: [
			{
				text: 'Read each text for its force. Those on Tehran called; those on Kuwait decided.',
				basis: ['SC-457', 'SC-664', 'SC-667', 'UNC-25'],
			},
			{
				text: 'A mandate to protect civilians may reach a diplomat in danger. It makes no one the guard of an embassy.',
				basis: ['UNMISS-MANDATE', 'AP1-50'],
			},
			{
				text: 'Where a force is to look after international personnel, the text says so.',
				basis: ['SC-2010'],
			},
			{
				text: 'Operations end, also because the host wants it. Check that one still exists before naming it.',
				basis: ['SC-2690', 'SC-2753'],
			},
		],
		status: 'Adopted at various dates by the Council of an organisation that had 193 Members in 2025.',
		keyProvisions: ['SC-664', 'SC-667', 'UNMISS-MANDATE', 'SC-2010', 'SC-2175', 'SC-2690', 'SC-2730'],
	},
} as const satisfies InstrumentGuides
