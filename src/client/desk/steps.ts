import type { StepName } from './step-names.ts';

/** What a step's button says beside its name. */
export interface StepState {
	/** May it be gone to? */
	readonly open: boolean;
	readonly done?: boolean;
	/** `2处`, where something waits there. */
	readonly words?: string;
}

export interface Steps {
	/** Shows one step and takes the reader to its heading. */
	show(step: StepName): void;
	mark(step: StepName, state: StepState): void;
	current(): StepName;
}

/** The way through the desk: a button a step, of which one is shown. */
export function startSteps(
	root: HTMLElement,
	doneWord: string,
	onShow: (step: StepName) => void,
): Steps {
	const buttons = [...root.querySelectorAll<HTMLButtonElement>('.desk-steps button')];
	const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
	const going = [...root.querySelectorAll<HTMLButtonElement>('button[data-go]')];
	let shown: StepName = 'choose';

	const show = (step: StepName) => {
		shown = step;
		for (const part of parts) part.hidden = part.dataset['part'] !== step;
		for (const button of buttons) {
			if (button.dataset['step'] === step) button.setAttribute('aria-current', 'step');
			else button.removeAttribute('aria-current');
		}
		onShow(step);
		const heading = parts.find(({ hidden }) => !hidden)?.querySelector('h2');
		heading?.focus({ preventScroll: true });
		root.querySelector('.desk-steps')?.scrollIntoView({ block: 'start' });
	};

	for (const button of [...buttons, ...going]) {
		button.addEventListener('click', () =>
			show((button.dataset['step'] ?? button.dataset['go']) as StepName),
		);
	}
	return {
		show,
		mark(step, { open, done = false, words = '' }) {
			for (const button of going) if (button.dataset['go'] === step) button.hidden = !open;
			const button = buttons.find((each) => each.dataset['step'] === step);
			if (!button) return;
			button.disabled = !open;
			button.classList.toggle('desk-step-done', done);
			const state = button.querySelector('.desk-step-state');
			if (!state) return;
			state.textContent = words;
			if (!done) return;
			const sign = document.createElement('span');
			sign.className = 'visually-hidden';
			sign.textContent = doneWord;
			state.append(sign);
		},
		current: () => shown,
	};
}
