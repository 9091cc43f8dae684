export const figure = {
	showTable: '看这张图的数字',
	hideTable: '收起数字',
	drawn: (caption: string) => `图表：${caption}数字见下表。`,
} as const;
