package request

// An idea is a subject of an assembly's meetings, in the words of the six languages and more: whichever of them the
// configuration uses for a segment, a message may use the others.
type idea struct {
	says string
	kin  string // what else a segment on it is about, where no other is: surrender, beside arrests
	like string // the same, of what tells beside a segment's noun alone: the ministerial segment
}

func ideas() []idea {
	return []idea{
		arrests(),
		{says: `high level, highlevel, haut niveau, alto nivel, высок* уровн*, высок* уровень, высокоуровнев*, رفيع المستوى, رفيعه المستوى, رفيع, المستوى الرفيع, (عالي|عاليه) المستوى, المستوى العالي, 高级别, 高級別, 高层, 高层级, hochrangig*, alto livello, hautniveau, hl segment
			haut level, highest level, (tres|plus) haut niveau, hochkarätig*, elevado nivel, наивысш* уровн*, 高层次, 高規格, 高规格, 高階`, like: `ministerial, ministeriel(|s|le|les), ministeriales, министерск*, وزاري*, 部长级, 部長級
			solemn, ceremonial, solennel(|le|s|les), solemne(|s), ceremonioso, торжественн*, 隆重, feierlich*, solene`},
		{says: `technical, technique(|s), tecnic(o|a|os|as), техническ*, تقني(|ه|ا|ات), فني(|ه|ات|ا), 技术, 技術, 技术性, 技術性, technisch*
			technicien(|ne), технич*, techn segment`, like: `expert level, experts, niveau technique, de expertos, экспертн*, مستوي الخبراء, 专家级, 專家級, 业务, fachlich*`},
		anniversary(),
		agreements(),
		{says: `victims, victimes, victimas, жертв*, ضحايا, الضحايا, 受害人, 受害者, 被害人, opfer, vitimas, vittime`},
		{says: `witness(|es) protection, protection of witnesses, protection des temoins, proteccion de testigos, защит* свидетел*, حمايه الشهود, 证人保护, 保护证人, zeugenschutz`},
		{says: `complementarity, complementarite, complementariedad, комплементарност*, взаимодополняемост*, تكامل, 补充性, 補充性, 互补性, komplementarität`},
		{says: `general debate, debat general, debate general, общ* прени*, общ* дискусси*, مناقشه عامه, 一般性辩论, 一般辩论, generaldebatte`},
		{says: `universality, universalite, universalidad, универсальност*, عالميه, 普遍性, universalität`},
		{says: `financial investigation(|s), asset recovery, freezing of assets, enquetes financieres, recouvrement des avoirs, gel des avoirs, investigaciones financieras, recuperacion de activos, финансов* расследовани*, возвращени* активов, تحقيقات ماليه, استرداد الاصول, 金融调查, 资产追回, 财务调查`},
		{says: `national implementation, implementing legislation, domestic legislation, mise en oeuvre nationale, legislation nationale, legislacion nacional, aplicacion nacional, национальн* законодательств*, تشريعات وطنيه, 国内立法, 国家立法`},
		{says: `enforcement of sentences, execution des peines, ejecucion de penas, ejecucion de las penas, исполнени* наказани*, تنفيذ الاحكام, 执行刑罚, 刑罚执行`},
		{says: `non cooperation, non coopération, falta de cooperacion, no cooperacion, отказ* от сотрудничества, عدم التعاون, 不合作`},
		{says: `budget, presupuesto, бюджет*, ميزانيه, 预算, 預算, haushalt, orcamento, bilancio preventivo`},
		{says: `election(|s), eleccion(|es), выбор*, انتخاب*, 选举, 選舉, wahl, wahlen, eleicoes, elezioni`},
		{says: `gender, genre, genero, гендерн*, جنساني*, النوع الاجتماعي, 性别`},
		{says: `capacity building, renforcement des capacites, fomento de la capacidad, fortalecimiento de capacidades, укреплени* потенциала, بناء القدرات, 能力建设`},
		{says: `climate, climat, clima, климат*, مناخ, 气候, 氣候, klima`},
		{says: `security, securite, seguridad, безопасност*, امن, 安全, sicherheit, seguranca, sicurezza`},
		{says: `development, developpement, desarrollo, развити*, تنميه, 发展, 發展, entwicklung, desenvolvimento, sviluppo`},
		{says: `human rights, droits de l homme, droits humains, derechos humanos, прав* человека, حقوق الانسان, 人权, 人權, menschenrechte, direitos humanos, diritti umani`},
		{says: `health, sante, salud, здравоохранени*, صحه, 健康, 卫生, gesundheit, saude, salute`},
		{says: `education, educacion, образовани*, تعليم, 教育, bildung, educacao, istruzione`},
		{says: `opening, ouverture, apertura, открыти*, افتتاح*, 开幕, 開幕, eröffnung, abertura`},
		{says: `closing, cloture, clausura, закрыти*, ختام*, 闭幕, 閉幕, abschluss, encerramento, chiusura`},
		{says: `children, enfants, ninos, детей, дети, اطفال, 儿童, 兒童, kinder, criancas, bambini`},
		{says: `women, femmes, mujeres, женщин*, نساء, مراه, 妇女, 婦女, frauen, mulheres, donne`},
	}
}
