/** The words on two named States and what binds them. */
export const betweenLabels = {
	heading: 'What binds these two',
	text: 'As of the date of each list. Nothing is told of the law at an earlier date: for events in the past, look up who was bound then.',
	receiving: 'Receiving State',
	sending: { state: 'Sending State', organisation: 'Sending organisation' },
	pair: (receiving: string, sending: string) => `Receiving State: ${receiving}. Sent by: ${sending}.`,
	byCustom: 'A treaty cited for such missions does not bind both. The claims that rest on custom instead say so.',
	change: 'Change the two States',
	treaties: 'Treaties',
	binds: {
		both: { mark: '●', name: 'Binds both' },
		receiving: { mark: '◐', name: 'Binds the receiving State, not the sender' },
		sending: { mark: '◑', name: 'Binds the sender, not the receiving State' },
		neither: { mark: '○', name: 'Binds neither' },
		unknown: { mark: '?', name: 'Not known whether it binds both' },
	},
	list: (asOf: string) => `List: ${asOf}`,
	noList: 'No list is used here: look it up',
	depositary: 'Check the depositary',
	pointer: (side: string, text: string) => `${side}: ${text}`,
	pointers: 'Pointers from the lists, not law',
	court: 'The International Court of Justice',
	courtRest: 'Treaties without a list were not checked, and a special agreement is always possible.',
	noCourt:
		'No title was found: no protocol, clause or pair of declarations in the lists used here sends a dispute between these two to the Court. Treaties without a list, and a special agreement, are not covered.',
	noCourtForOrganisation:
		'No title was found. An organisation cannot bring a case against a State, and no clause in the lists used here leads to an opinion that binds.',
	fallsAway: 'What falls away',
	fallsAwayText:
		'The general answer says this too. Between these two, no treaty in the lists carries it, and no custom in the list of sources does. That does not make the opposite lawful.',
	faults: {
		heading: 'The two States were left out',
		missing: (field: string) => `${field}: nothing was given, and both are needed.`,
		unknownCode: (field: string, value: string) => `${field}: no State or organisation has the code “${value}”.`,
		organisation: (field: string, value: string) => `${field}: “${value}” is an organisation; a State is needed here.`,
		sameState: (field: string, value: string) =>
			`${field}: “${value}” was given twice; a State sends no mission to itself.`,
		stateNotSender: (field: string, value: string) =>
			`${field}: “${value}” is a State; this kind of mission is sent by an organisation.`,
		notItsMission: (field: string, value: string) => `${field}: “${value}” does not send this kind of mission.`,
	},
} as const
