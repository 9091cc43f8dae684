/** An address of this site under the base path it is published at. */
export function link(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
