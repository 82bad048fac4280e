// Runs before the page is drawn: the first question behind its own link, neither it nor the start page behind any other.
const { hash } = location
const { first, question, answer } = document.currentScript.dataset
if (hash !== '') document.documentElement.classList.add(hash === first ? 'at-first' : 'elsewhere')
// Whoever comes with answers needs the words of other questions or what every answer is made of: it travels beside the
// program, not after it, once there is something to be seen.
const fetchAhead = () =>
	document.head.append(
		...(/[#&]at=/.test(hash) ? question : `${question} ${answer}`)
			.split(' ')
			.map((href) =>
				Object.assign(
					document.createElement('link'),
					href.endsWith('.css') ? { rel: 'preload', as: 'style', crossOrigin: '' } : { rel: 'modulepreload' },
					{ href, fetchPriority: 'low' },
				),
			),
	)
if (question !== undefined && hash !== '' && hash !== first && !/[#&]page=/.test(hash))
	requestAnimationFrame(() => setTimeout(fetchAhead))
