import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type ChartDataset,
} from 'chart.js';
import { formatAxisAmount } from './axis-amount.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

const yuan = '元';
const longestLabel = 8;

interface FigureData {
	readonly labels: readonly string[];
	readonly series: readonly {
		readonly name: string;
		readonly side: string | undefined;
		/** In the figure's unit; `null` where nothing is disclosed, so that a line breaks instead of falling to zero. */
		readonly values: readonly (number | null)[];
		/** The same as people read them. */
		readonly texts: readonly string[];
	}[];
}

/** Draws a figure's chart from the table it stands on. @returns the drawing, to be taken away where the figure goes */
export function drawFigure(figure: HTMLElement): { destroy(): void } {
	const canvas = figure.querySelector('canvas');
	const table = figure.querySelector('table');
	if (!canvas || !table) throw new Error('A figure without canvas or table');
	const data = readTable(table);
	const kind = figure.dataset['kind'];
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const flat = kind === 'flat-bar';
	const unit = figure.dataset['unit'] ?? '';
	const digits = { minimumFractionDigits: unit === yuan ? 2 : 0, maximumFractionDigits: 2 };
	const textSize = parseFloat(getComputedStyle(figure).fontSize) * 0.85;
	if (flat) sizeForRows(canvas, data.labels.length, data.series.length, textSize);
	const amountAxis = {
		beginAtZero: true,
		grid: { color: colour('line') },
		border: { display: false },
		ticks: {
			callback: (value: number | string) => formatAxisAmount(Number(value)),
			maxTicksLimit: 6,
		},
	};
	// What stands in brackets takes a line of its own: 2026年 over （到11月）.
	const inLines = (_: unknown, index: number) => (data.labels[index] ?? '').split(/(?=（)/);
	const labelAxis = {
		grid: { display: false },
		ticks: flat
			? { callback: (_: unknown, index: number) => shortened(data.labels[index] ?? '') }
			: { callback: inLines, maxRotation: 0, autoSkipPadding: 4 },
	};
	Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
	Chart.defaults.font.size = textSize;
	Chart.defaults.color = colour('ink');
	return new Chart(canvas, {
		type: kind === 'line' ? 'line' : 'bar',
		data: {
			labels: [...data.labels],
			datasets: data.series.map((series, index) =>
				kind === 'line' ? line(series, index, colour) : bar(series, index, colour),
			),
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			indexAxis: flat ? 'y' : 'x',
			interaction: { mode: 'index', axis: flat ? 'y' : 'x', intersect: false },
			scales: flat ? { x: amountAxis, y: labelAxis } : { x: labelAxis, y: amountAxis },
			plugins: {
				legend: {
					display: data.series.length > 1,
					// At the end, rounding can push the last label to a line that is cut off.
					align: 'start',
					labels: kind === 'line' ? { usePointStyle: true, boxHeight: textSize * 0.6 } : {},
				},
				tooltip: {
					callbacks: {
						label: ({ dataset, datasetIndex, dataIndex, parsed }) => {
							const series = data.series[datasetIndex];
							if (series?.values[dataIndex] === null)
								return `${series.name} ${series.texts[dataIndex] ?? ''}`;
							const value = (flat ? parsed.x : parsed.y) ?? 0;
							return `${dataset.label ?? ''} ${value.toLocaleString('zh-CN', digits)} ${unit}`;
						},
					},
				},
			},
		},
	});
}

function readTable(table: HTMLTableElement): FigureData {
	const headings = [...table.querySelectorAll<HTMLElement>('thead th')].slice(1);
	const drawnColumns = headings
		.map((heading, index) => ({ heading, index }))
		.filter(({ heading }) => heading.dataset['undrawn'] === undefined);
	const rows = [...table.querySelectorAll('tbody tr')];
	return {
		labels: rows.map((row) => {
			const heading = row.querySelector('th');
			return heading?.dataset['short'] ?? heading?.textContent.trim() ?? '';
		}),
		series: drawnColumns.map(({ heading, index }) => ({
			texts: rows.map((row) => row.querySelectorAll('td')[index]?.textContent.trim() ?? ''),
			name: heading.textContent.trim(),
			side: heading.dataset['side'],
			values: rows.map((row) => {
				const value = row.querySelectorAll('td')[index]?.dataset['value'];
				return value === undefined ? null : Number(value);
			}),
		})),
	};
}

type Series = FigureData['series'][number];
type Colour = (name: string) => string;

/** Income is a full bar, expense an empty one: they differ in form, not in colour alone. */
function bar({ name, side, values }: Series, index: number, colour: Colour): ChartDataset {
	const hollow = side === 'expense' || (side === undefined && index === 1);
	const ink = colour(hollow ? 'expense' : 'income');
	return {
		type: 'bar',
		label: name,
		data: [...values],
		backgroundColor: hollow ? colour('card') : ink,
		borderColor: ink,
		borderWidth: 2,
		borderSkipped: false,
		maxBarThickness: 36,
	};
}

/** Lines differ in form and not in colour alone: eight of them can stand side by side. */
const dashes = [[], [8, 5], [2, 4], [14, 4], [8, 3, 2, 3], [4, 2], [14, 3, 2, 3, 2, 3], [1, 3]];
const points = [
	...(['circle', 'rect', 'triangle', 'rectRot', 'star'] as const),
	...(['crossRot', 'cross', 'dash'] as const),
];
const inks = ['income', 'expense', 'link', 'seal', 'soft', 'ink', 'late', 'missing'];

function line({ name, values }: Series, index: number, colour: Colour): ChartDataset {
	const ink = colour(inks[index] ?? 'ink');
	return {
		type: 'line',
		label: name,
		data: [...values],
		borderColor: ink,
		backgroundColor: ink,
		borderWidth: 2.5,
		borderDash: dashes[index] ?? [],
		pointStyle: points[index] ?? 'circle',
		pointRadius: 3.5,
	};
}

/** A flat bar needs height for each of its rows. */
function sizeForRows(
	canvas: HTMLCanvasElement,
	rows: number,
	series: number,
	textSize: number,
): void {
	const drawing = canvas.parentElement;
	const perRow = series === 1 ? 1.9 : 2.6;
	if (drawing) drawing.style.height = `${Math.round(rows * textSize * perRow + textSize * 4)}px`;
}

function shortened(label: string): string {
	return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}
