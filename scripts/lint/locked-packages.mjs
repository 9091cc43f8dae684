/**
 * The packages of a lock file that could be another's tomorrow: without a checksum, or not from the registry.
 * @param {{ packages: Record<string, { integrity?: string, resolved?: string, link?: boolean }> }} lock
 * @returns {string[]} their folders
 */
export function findUnpinned({ packages }) {
	return Object.entries(packages)
		.filter(([folder]) => folder !== '')
		.filter(([, { integrity, resolved, link }]) => {
			const fromElsewhere = resolved !== undefined && !resolved.startsWith(registry);
			return link === true || fromElsewhere || !/^sha512-/.test(integrity ?? '');
		})
		.map(([folder]) => folder);
}

const registry = 'https://registry.npmjs.org/';
