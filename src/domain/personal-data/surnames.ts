/** Surnames of one character, the commoner ones; those that mostly begin another word (`和`, `党`) are left out. */
export const surnames: ReadonlySet<string> = new Set(
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤' +
		'尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢岳齐梅莫庄辛左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲阳裴卫屈鲍覃霍翁隋甘景薄柏' +
		'宁柯阮桂闵解柴华冉辜吉饶刁瞿戚丘古滕晋苑邬臧宫苟褚廉简娄盖符奚木穆燕郎邸冀谈姬屠郜晏栾郁蒙喻揭窦迟敖糜鄢冷卓仇艾蓝巩仲乐虞卞竺冼衣楚佟',
);

export const compoundSurnames: ReadonlySet<string> = new Set(
	'欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 长孙 宇文 轩辕 端木 百里 呼延 南宫 申屠 独孤'.split(
		' ',
	),
);
