// Runs before the page is drawn: the first question behind its own link, neither it nor the start page behind any other.
const { first } = document.currentScript.dataset
if (location.hash !== '') document.documentElement.classList.add(location.hash === first ? 'at-first' : 'elsewhere')
