import type { WriteStream } from 'node:tty';
import type { BuildObserver, Stage } from '../src/publishing/build-portal.ts';
import { statusLine } from './progress.ts';

const stageName: Readonly<Record<Stage, string>> = {
	check: '检查数据、生成下载',
	pages: '生成网页',
	search: '建立检索',
	release: '核对并发布',
};

/**
 * Shows where a build is: on a terminal one line that moves with the villages, elsewhere a plain line when
 * a stage ends, with its time. Stages may overlap.
 */
export function stageProgress(stream: WriteStream): BuildObserver & { end(): void } {
	const since = new Map<Stage, number>();
	const line = statusLine(stream);
	const show = (rest = '') => {
		const names = [...since.keys()].map((stage) => stageName[stage]).join('，');
		line.show(`${names} ${rest}`);
	};
	return {
		started(stage) {
			since.set(stage, performance.now());
			show();
		},
		ended(stage) {
			const seconds = ((performance.now() - (since.get(stage) ?? 0)) / 1000).toFixed(1);
			since.delete(stage);
			line.clear();
			stream.write(`${stageName[stage]}：${seconds} 秒\n`);
			if (since.size > 0) show();
		},
		village: (number, of, id) => show(`${number}/${of} ${id}`),
		end: line.clear,
	};
}
