import { createContext, type ReactNode, useContext } from 'react'
import type { Reading } from '#machines/session.ts'
import { textOf } from '#src/reading.ts'

/** The address of the wizard’s own page, which a reference page keeps in front of its own. */
export const WizardHashContext = createContext('')

type Props = { to: Reading; className?: string; provision?: string; children: ReactNode }

/** Leads to a reference page and keeps the answers in the address. */
export function ReadingLink({ to, className, provision, children }: Props) {
	const hash = useContext(WizardHashContext)
	return (
		<a
			href={`#${hash === '' ? '' : `${hash.slice(1)}&`}${textOf(to)}`}
			className={className}
			data-provision={provision}
		>
			{children}
		</a>
	)
}
