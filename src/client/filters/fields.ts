/** Fields whose choice is kept in the address of the page, so that a narrowed list can be shared. */
export type Field = HTMLSelectElement | HTMLInputElement;

/** What is chosen or typed; empty when nothing is. */
export function readField(field: Field): string {
	if (isCheckbox(field)) return field.checked ? field.value : '';
	return field.value.trim();
}

/** Takes over what the address says. @returns whether it says anything of these fields */
export function takeFromAddress(fields: readonly Field[]): boolean {
	const asked = new URLSearchParams(location.search);
	for (const field of fields) {
		const value = asked.get(field.name);
		if (value !== null) choose(field, value);
	}
	return fields.some(({ name }) => asked.has(name));
}

/** @param query empty for the page as it is */
export function keepInAddress(query: URLSearchParams): void {
	history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`);
}

/** A choice that the page does not offer is passed over. */
function choose(field: Field, value: string): void {
	if (isCheckbox(field)) field.checked = value === field.value;
	else if (field instanceof HTMLInputElement || offers(field, value)) field.value = value;
}

function offers(field: HTMLSelectElement, value: string): boolean {
	return [...field.options].some((option) => option.value === value);
}

function isCheckbox(field: Field): field is HTMLInputElement {
	return field instanceof HTMLInputElement && field.type === 'checkbox';
}
