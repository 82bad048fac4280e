import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { labels } from '#content/interface.ts'
import { type FieldWords, statesLabels } from '#content/interface-states.ts'
import { type Entry, exactly, find } from '#src/states/find-states.ts'

export type FieldHandle = { readonly focus: () => void; readonly take: (entry: Entry | null) => void }

type Props = {
	ref: Ref<FieldHandle>
	name: string
	words: FieldWords
	entries: readonly Entry[]
	given: Entry | undefined
	error: string | undefined
	onChange: () => void
}

const mostShown = 10
const { FunctionSelectItem, InputChange, InputBlur, InputKeyDownEnter } = useCombobox.stateChangeTypes

const nameOf = (entry: Entry | null) => entry?.name ?? ''

/** Typing gives up what was chosen; leaving the field, or Enter, takes a name or code that is written out. */
const reducerFor =
	(entries: readonly Entry[]) =>
	({ inputValue }: UseComboboxState<Entry>, { type, changes }: UseComboboxStateChangeOptions<Entry>) => {
		if (type === InputChange) return { ...changes, selectedItem: null }
		if ((type !== InputBlur && type !== InputKeyDownEnter) || changes.selectedItem) return changes
		const meant = exactly(entries, inputValue)
		return meant === undefined ? changes : { ...changes, selectedItem: meant, inputValue: meant.name }
	}

export function StateField({ ref, name, words, entries, given, error, onChange }: Props) {
	const [text, setText] = useState(nameOf(given ?? null))
	const found = useMemo(() => find(entries, text), [entries, text])
	const shown = useMemo(() => found.slice(0, mostShown), [found])
	const items = useMemo(() => shown.map(({ entry }) => entry), [shown])
	const stateReducer = useMemo(() => reducerFor(entries), [entries])
	const id = useId()
	const input = useRef<HTMLInputElement>(null)
	const popup = useRef<HTMLDivElement>(null)

	const { isOpen, selectedItem, selectItem, ...get } = useCombobox<Entry>({
		id,
		items,
		stateReducer,
		itemToString: nameOf,
		itemToKey: (entry) => entry?.id,
		initialSelectedItem: given ?? null,
		onInputValueChange: ({ type, inputValue }) => {
			setText(inputValue)
			if (type !== FunctionSelectItem) onChange()
		},
	})

	useImperativeHandle(ref, () => ({ focus: () => input.current?.focus(), take: selectItem }), [selectItem])
	useEffect(() => {
		if (isOpen) popup.current?.scrollIntoView({ block: 'nearest' })
	}, [isOpen])

	const isListed = isOpen && items.length > 0
	const note = selectedItem?.note
	const describedBy = [`${id}-hint`, error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ')

	const control = get.getInputProps({
		ref: input,
		name,
		maxLength: 100,
		spellCheck: false,
		'aria-expanded': isListed,
		'aria-invalid': error !== undefined,
		'aria-describedby': describedBy,
	})

	function status() {
		if (isOpen) return isListed ? words.count(found.length, shown.length) : words.nothing
		return selectedItem === null ? '' : statesLabels.chosen(selectedItem.name)
	}

	return (
		<div className={error === undefined ? 'state-field' : 'state-field has-error'}>
			<label {...get.getLabelProps()} htmlFor={control.id}>
				{words.label}
			</label>
			<p id={`${id}-hint`} className="hint">
				{words.hint}
			</p>
			{error !== undefined && (
				<p id={`${id}-error`} className="error" role="alert">
					<span className="unseen">{labels.question.errorPrefix}</span>
					{error}
				</p>
			)}
			<div className="state-box">
				<input {...control} type="text" aria-activedescendant={control['aria-activedescendant'] || undefined} />
				<div ref={popup} className={isOpen ? 'state-popup open' : 'state-popup'}>
					<ul {...get.getMenuProps()} hidden={!isListed}>
						{isOpen &&
							shown.map(({ entry, by }, index) => (
								<li key={entry.id} {...get.getItemProps({ item: entry, index })}>
									<span>
										{entry.name}
										{by !== undefined && <span className="state-by"> ({by})</span>}
									</span>{' '}
									<span className="state-mark">{entry.mark}</span>
								</li>
							))}
					</ul>
					<p role="status" className={isOpen ? undefined : 'unseen'}>
						{status()}
					</p>
				</div>
			</div>
			<div aria-live="polite">
				{note !== undefined && (
					<p id={`${id}-note`} className="state-note">
						{note}
					</p>
				)}
			</div>
		</div>
	)
}
