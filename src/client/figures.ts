/**
 * Draws each figure when it comes near the viewport. Until then, without this script, in print and for
 * screen readers, the table of the figure says the same.
 */
document.documentElement.classList.add('scripted');

const figures = document.querySelectorAll<HTMLElement>('figure.chart');

for (const figure of figures) {
	const toggle = figure.querySelector<HTMLButtonElement>('.figure-toggle');
	const data = figure.querySelector<HTMLElement>('.figure-data');
	toggle?.addEventListener('click', () => {
		const shown = data?.classList.toggle('shown') ?? false;
		toggle.setAttribute('aria-expanded', String(shown));
		toggle.textContent = (shown ? toggle.dataset['hide'] : toggle.dataset['show']) ?? '';
	});
}

async function draw(figure: HTMLElement): Promise<void> {
	try {
		const { drawFigure } = await import('./draw-figure.ts');
		drawFigure(figure);
		figure.classList.add('drawn');
	} catch {
		figure.classList.add('undrawn');
		figure.querySelector('.figure-data')?.classList.add('shown');
	}
}

if ('IntersectionObserver' in window) {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				observer.unobserve(target);
				void draw(target as HTMLElement);
			}
		},
		{ rootMargin: '400px' },
	);
	for (const figure of figures) observer.observe(figure);
} else {
	for (const figure of figures) void draw(figure);
}
