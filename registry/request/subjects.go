package request

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// ideas are the subjects of an assembly's meetings, each in the words of the six languages and more: whichever of
// them the configuration uses for a segment, a message may use the others.
func ideas() []string {
	return []string{
		`arrest(|s|ed|ing), apprehension(|s), aprehension(|es), interpellation(|s), поимк*, 抓捕, arrestation(|s), mandat(|s) d arret, detencion(|es), arresto(|s), captura(|s), арест*, задержани*, взяти* под стражу, اعتقال*, توقيف*, القبض, القاء القبض, (اوامر|امر|مذكرات|مذكره) (القبض|الضبط|الجلب|الاعتقال|التوقيف), احتجاز*, تسليم المطلوبين, ملاحقه (المطلوبين|الفارين), 逮捕, 拘捕, 缉捕, festnahme*, verhaftung*, detencao, detencoes, prisoes, arresti`,
		`high level, highlevel, haut niveau, alto nivel, высок* уровн*, высок* уровень, высокоуровнев*, رفيع المستوى, رفيعه المستوى, رفيع, المستوى الرفيع, (عالي|عاليه) المستوى, المستوى العالي, 高级别, 高級別, 高层, 高层级, hochrangig*, alto livello, hautniveau, hl segment`,
		`technical, technique(|s), tecnic(o|a|os|as), техническ*, تقني(|ه|ا|ات), فني(|ه|ات|ا), 技术, 技術, 技术性, 技術性, technisch*`,
		`(10|20|25|30|40|50|75) (year|years), (10|20|25|30|40|50|75) annees, (10|20|25|30|40|50|75) летии, vingt cinq annees, двадцатью пятью годами, двадцати пяти годам, двадцати пяти годах, (10|20|25|30|40|50|75) (годам|годами|годах),  (10|20|25|30|40|50|75) ans, (10|20|25|30|40|50|75) anos, (10|20|25|30|40|50|75) лет, (10|20|25|30|40|50|75) летие, (10|20|25|30|40|50|75) летия, (10|20|25|30|40|50|75) летию, (10|20|25|30|40|50|75) летием, (10|20|25|30|40|50|75) (عاما|عام|سنه), (10|20|25|30|40|50|75) 年, (10|20|25|30|40|50|75) 周年, (10|20|25|30|40|50|75) 週年, (10|20|25|30|40|50|75) anni, (10|20|25|30|40|50|75) jahre, (10|20|25|30|40|50|75)th anniversary, (20|25|30|40|50|75)e anniversaire, 25 eme anniversaire, 25eme anniversaire, 25 aniversario
			twenty five years, twenty fifth anniversary, anniversary, vingt cinq ans, vingt cinquieme anniversaire, anniversaire, veinticinco anos, vigesimo quinto aniversario, aniversario, двадцать пять лет, двадцатипятилети*, двадцати пяти лет, двадцати пяти летие, четверть века, четверти века, юбиле*, годовщин*, خمسه وعشرين (عاما|سنه), خمسه وعشرون (عاما|سنه), خمس وعشرين سنه, خمسه وعشرين, الذكرى الخامسه والعشرين, الذكري, ذكري, ربع قرن, اليوبيل الفضي, يوبيل, الخامسه والعشرين, الخامسه والعشرون, 二十五年, 二十五周年, 周年, 週年, quarter century, quarter of a century, quart de siecle, cuarto de siglo, 25 jahre, fünfundzwanzig jahre, vinte e cinco anos`,
		`(voluntary|) (cooperation|co operation) (agreement|agreements|accords), voluntary agreements, framework agreements, accords (volontaires|) de cooperation, accords volontaires, accord de cooperation, acuerdos (voluntarios|) de cooperacion, acuerdo de cooperacion, acuerdos voluntarios, (добровольн* |)соглашени* о сотрудничестве, добровольн* соглашени*, соглашени* о добровольном сотрудничестве, اتفاق* التعاون, اتفاق* التعاون الطوعي*, اتفاق* طوعي*, اتفاق* تعاون, التعاون الطوعي, التعاون الاختياري, اتفاق* الطوعيه, 合作协定, 合作协议, 合作協定, 合作協議, 自愿合作协议, 自愿合作协定, 自愿合作, 自願合作, kooperationsabkommen, kooperationsvereinbarungen, acordos (voluntarios|) de cooperacao, accordi (volontari|) di cooperazione`,
		`victims, victimes, victimas, жертв*, ضحايا, الضحايا, 受害人, 受害者, 被害人, opfer, vitimas, vittime`,
		`witness(|es) protection, protection of witnesses, protection des temoins, proteccion de testigos, защит* свидетел*, حمايه الشهود, 证人保护, 保护证人, zeugenschutz`,
		`complementarity, complementarite, complementariedad, комплементарност*, взаимодополняемост*, تكامل, 补充性, 補充性, 互补性, komplementarität`,
		`general debate, debat general, debate general, общ* прени*, общ* дискусси*, مناقشه عامه, 一般性辩论, 一般辩论, generaldebatte`,
		`universality, universalite, universalidad, универсальност*, عالميه, 普遍性, universalität`,
		`financial investigation(|s), asset recovery, freezing of assets, enquetes financieres, recouvrement des avoirs, gel des avoirs, investigaciones financieras, recuperacion de activos, финансов* расследовани*, возвращени* активов, تحقيقات ماليه, استرداد الاصول, 金融调查, 资产追回, 财务调查`,
		`national implementation, implementing legislation, domestic legislation, mise en oeuvre nationale, legislation nationale, legislacion nacional, aplicacion nacional, национальн* законодательств*, تشريعات وطنيه, 国内立法, 国家立法`,
		`enforcement of sentences, execution des peines, ejecucion de penas, ejecucion de las penas, исполнени* наказани*, تنفيذ الاحكام, 执行刑罚, 刑罚执行`,
		`non cooperation, non coopération, falta de cooperacion, no cooperacion, отказ* от сотрудничества, عدم التعاون, 不合作`,
		`budget, presupuesto, бюджет*, ميزانيه, 预算, 預算, haushalt, orcamento, bilancio preventivo`,
		`election(|s), eleccion(|es), выбор*, انتخاب*, 选举, 選舉, wahl, wahlen, eleicoes, elezioni`,
		`gender, genre, genero, гендерн*, جنساني*, النوع الاجتماعي, 性别`,
		`capacity building, renforcement des capacites, fomento de la capacidad, fortalecimiento de capacidades, укреплени* потенциала, بناء القدرات, 能力建设`,
		`climate, climat, clima, климат*, مناخ, 气候, 氣候, klima`,
		`security, securite, seguridad, безопасност*, امن, 安全, sicherheit, seguranca, sicurezza`,
		`development, developpement, desarrollo, развити*, تنميه, 发展, 發展, entwicklung, desenvolvimento, sviluppo`,
		`human rights, droits de l homme, droits humains, derechos humanos, прав* человека, حقوق الانسان, 人权, 人權, menschenrechte, direitos humanos, diritti umani`,
		`health, sante, salud, здравоохранени*, صحه, 健康, 卫生, gesundheit, saude, salute`,
		`education, educacion, образовани*, تعليم, 教育, bildung, educacao, istruzione`,
		`opening, ouverture, apertura, открыти*, افتتاح*, 开幕, 開幕, eröffnung, abertura`,
		`closing, cloture, clausura, закрыти*, ختام*, 闭幕, 閉幕, abschluss, encerramento, chiusura`,
		`children, enfants, ninos, детей, дети, اطفال, 儿童, 兒童, kinder, criancas, bambini`,
		`women, femmes, mujeres, женщин*, نساء, مراه, 妇女, 婦女, frauen, mulheres, donne`,
	}
}

// A subject is a segment's, as a phrase that a message may call it by.
type subject struct {
	segment string // its id
	plain   bool   // a single word of the segment's title: it tells only beside the noun it belongs to
}

// subjects returns the phrases that tell an event's segments apart: their keywords and the words of their titles, and
// what says the same in the other languages. What two segments share tells nothing.
func subjects(segments []Segment) *words.Lexicon[subject] {
	phrases := map[string][]subject{}
	note := func(phrase string, s subject) {
		if known := phrases[phrase]; !slices.ContainsFunc(known, func(k subject) bool { return k.segment == s.segment }) {
			phrases[phrase] = append(known, s)
		}
	}
	known := newThesaurus()
	for _, s := range segments {
		for _, text := range slices.Concat(s.Names, s.Keywords) {
			for idea := range known.in(text) {
				note(idea, subject{segment: s.ID})
			}
		}
		for _, keyword := range s.Keywords {
			if !known.has(keyword) {
				note(words.Fold(keyword), subject{segment: s.ID})
			}
		}
		for _, name := range s.Names {
			for w := range strings.FieldsSeq(words.Fold(name)) {
				if utf8.RuneCountInString(w) > 3 && !isShared(w) && !known.has(w) {
					note(w, subject{segment: s.ID, plain: true})
				}
			}
		}
	}
	lexicon := &words.Lexicon[subject]{}
	for _, phrase := range slices.Sorted(maps.Keys(phrases)) {
		if known := phrases[phrase]; len(known) == 1 {
			add(lexicon, phrase, known[0])
		}
	}
	return lexicon
}

// A thesaurus finds ideas in texts, each by itself: what one of them says may be a part of what another does.
type thesaurus []*words.Lexicon[string]

func newThesaurus() thesaurus {
	var t thesaurus
	for _, idea := range ideas() {
		l := &words.Lexicon[string]{}
		add(l, idea, idea)
		t = append(t, l)
	}
	return t
}

// in yields the ideas that a text has.
func (t thesaurus) in(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		cut := words.Cut(text)
		for _, l := range t {
			if found := l.Find(cut); len(found) > 0 && !yield(found[0].Values[0]) {
				return
			}
		}
	}
}

// has says whether a text has any of the ideas.
func (t thesaurus) has(text string) bool {
	for range t.in(text) {
		return true
	}
	return false
}

func isShared(word string) bool {
	l := &tongues().binding
	m, ok := l.At(words.Cut(word), 0)
	return ok && slices.Contains(m.Values, sharedWord)
}
