/** The policy a browser holds the site to. Whatever is not named is refused. */
export const contentSecurityPolicy = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'frame-ancestors': "'none'",
	'require-trusted-types-for': "'script'",
	'trusted-types': 'special-duty-worker',
}

/** What a browser takes from a header only, and reports where it stands in a page. */
const headerOnly = ['frame-ancestors']

/** @param {Readonly<Record<string, string>>} policy directive to sources */
const policyText = (policy) =>
	Object.entries(policy)
		.map((directive) => directive.join(' '))
		.join('; ')

/**
 * As `<meta http-equiv="Content-Security-Policy">` carries it.
 *
 * @param {Readonly<Record<string, string>>} policy directive to sources
 */
export const metaOf = (policy) =>
	policyText(Object.fromEntries(Object.entries(policy).filter(([name]) => !headerOnly.includes(name))))

/** The policy in the pages of the site. */
export const metaPolicy = metaOf(contentSecurityPolicy)

/** Copying on request is all that the site asks of a browser. */
const permitted = { 'clipboard-write': '(self)' }

const refused = [
	'accelerometer',
	'ambient-light-sensor',
	'attribution-reporting',
	'autoplay',
	'bluetooth',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'compute-pressure',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'sync-xhr',
	'unload',
	'usb',
	'web-share',
	'window-management',
	'xr-spatial-tracking',
]

/** Feature of the browser to those who may use it. */
export const permissions = { ...permitted, ...Object.fromEntries(refused.map((feature) => [feature, '()'])) }

/** Sent with every file. */
export const headers = {
	'Content-Security-Policy': policyText(contentSecurityPolicy),
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': Object.entries(permissions)
		.map((feature) => feature.join('='))
		.join(', '),
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
}

/** `Cache-Control` of the files whose names change with what is in them, and of all others. */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' }
