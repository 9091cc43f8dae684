/** What a preview shows in place of a page, or beside the pages of the site. */
export const preview = {
	findings: {
		title: '数据有错误，暂时不能预览',
		lead: '请按下面说的改好文件，保存后刷新本页。',
	},
	reading: {
		title: '正在读入各村的数据',
		progress: (read: number, of: number) => `已读入 ${read} 个村，共 ${of} 个村。`,
		why: '这一页要用到全县的数据，读完后自动显示。村的页面现在就能看。',
	},
	components: {
		title: '所有组件',
		lead: (components: number, examples: number) =>
			`${components} 个组件，${examples} 种样子。内容都是编造的，测试也用这些例子。`,
	},
};
