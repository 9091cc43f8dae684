/**
 * An element that the page is known to have.
 * @throws Error when it has not: page and script do not belong together
 */
export function findPart<E extends Element>(
	root: ParentNode,
	selector: string,
	type: new () => E,
): E {
	const element = root.querySelector(selector);
	if (element instanceof type) return element;
	throw new Error(`There is no ${selector} here`);
}
