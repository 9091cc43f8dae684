import type { HeldVillage } from '../../domain/portal/held-village.ts';
import { count, date } from './format.ts';

/** Of villages that are shown as they were before, because their newest files have errors. */
export const held = {
	label: '没有更新',
	sentence: ({ failedOn, shown }: HeldVillage) => {
		const files = failedOn === undefined ? '最新的文件' : `${date(failedOn)}提交的文件`;
		return shown
			? `${files}有错误，没有发布；这里是${date(shown.on)}提交的版本。`
			: `${files}有错误，没有发布；以前也没有可以发布的版本，所以这里没有内容。`;
	},
	county: (villages: number) =>
		`${count(villages)} 个村的文件有错误，没有更新；文件改好、重新提交以后恢复：`,
	/** @param shown the day of the version that is shown, where there is one */
	village: (name: string, { failedOn, shown }: HeldVillage) => {
		const files = failedOn === undefined ? '' : `，${date(failedOn)}的文件有错误`;
		return shown ? `${name}：${date(shown.on)}的版本${files}` : `${name}：没有内容${files}`;
	},
};
