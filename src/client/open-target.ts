/** What an address names may stand in a closed part of the page, which older browsers leave closed. */
function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
	if (!target || !closed) return;
	closed.open = true;
	target.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
