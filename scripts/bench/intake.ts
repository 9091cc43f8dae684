import { measureBombs, type BombUsage } from './bombs.ts';
import { formatTable } from './display-table.ts';
import { measurePersonalData, type PersonalDataFigures } from './personal-data.ts';
import { measureReadingTimes, type ReadingTime } from './reading-time.ts';

/** What the way in costs and catches: made-up personal data, hostile texts, files made to exhaust the reader. */
export interface IntakeResult {
	readonly personalData: PersonalDataFigures;
	readonly reading: readonly ReadingTime[];
	readonly bombs: readonly BombUsage[];
}

const targets = { recall: 0.999, alarms: 10, ratio: 2.5, seconds: 2, megabytes: 256 } as const;

/** @param scratch a folder for large files, which are removed again */
export async function measureIntake(scratch: string): Promise<IntakeResult> {
	const bombs = await measureBombs(scratch);
	return { personalData: measurePersonalData(), reading: [...measureReadingTimes()], bombs };
}

/** The figures as a person reads them in a terminal. */
export function formatIntakeReport({ personalData, reading, bombs }: IntakeResult): string {
	return [
		formatTable([
			['个人信息', '单元格', '结果', '目标'],
			[
				'找到植入的',
				String(personalData.planted),
				`${personalData.found}（${percent(personalData.found / personalData.planted)}）`,
				`≥ ${percent(targets.recall)}`,
			],
			[
				'误报无害的',
				String(personalData.benign),
				String(personalData.alarms),
				`≤ ${targets.alarms}`,
			],
		]),
		...formsLine('没有找到的', personalData.missed),
		...formsLine('误报的', personalData.alarmsByForm),
		`用时 ${personalData.seconds.toFixed(1)} 秒。\n`,
		'\n',
		formatTable([
			['恶意文本', '大小（MB）', 'CPU（秒）', '与一半大小之比'],
			...reading.map(({ name, bytes, seconds, ratio }) => [
				name,
				(bytes / 1e6).toFixed(1),
				seconds.toFixed(3),
				ratio?.toFixed(2) ?? '',
			]),
			['目标', '', '', `≤ ${targets.ratio}`],
		]),
		'\n',
		formatTable([
			['拒绝不能打开的文件', '大小（MB）', '用时（秒）', '内存峰值（MB）'],
			...bombs.map(({ name, bytes, usage }) => [
				name,
				(bytes / 1e6).toFixed(1),
				usage.seconds.toFixed(2),
				(usage.peakBytes / 1e6).toFixed(0),
			]),
			['目标', '', `≤ ${targets.seconds}`, `≤ ${targets.megabytes}`],
		]),
	].join('');
}

function formsLine(what: string, forms: Readonly<Record<string, number>>): string[] {
	const counted = Object.entries(forms).map(([form, count]) => `${form} ${count}`);
	return counted.length > 0 ? [`${what}：${counted.join('，')}\n`] : [];
}

function percent(part: number): string {
	return `${(part * 100).toFixed(3)}%`;
}
