package request

import (
	"sync"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// bodyNouns are the words by which organisations call themselves, in all languages, with the kind that they tell. The
// lexicon is built once and then only read.
var bodyNouns = sync.OnceValue(func() *words.Lexicon[delegations.Type] {
	l := &words.Lexicon[delegations.Type]{}
	for kind, list := range map[delegations.Type]string{
		delegations.CivilSociety: `network, project, coalition, association, foundation, institute, centre, center, federation, league
			society, council, initiative, alliance, forum, committee, campaign, watch, fund, lawyers
			lawyers association, trust, movement, platform, collective, observatory, clinic, university, college
			school, academy, advocates, jurists, bar, ngo, international network, defenders, action, monitor
			solidarity, consortium, partnership, union of, red cross, red crescent, commission, relief, caucus
			congress, guild, community, organisation, organization, mothers, laboratory, lab, hub, survivors, voices, legal aid
			reseau, clinique, projet, fondation, institut, ligue, societe
			conseil, collectif, comite, mouvement, plateforme, observatoire, universite, ong, barreau, ordre des, union des, croix rouge, croissant rouge, commission, communaute, confederation, syndicat, chambre, maison, organisation, voix, cercle, club, meres, familles, red
			proyecto, coalicion, asociacion, fundacion, instituto, centro, federacion, liga, sociedad, consejo
			colectivo, movimiento, plataforma, observatorio, universidad, iniciativa, alianza, colegio, cruz roja, media luna roja, comision, comunidad, comite, confederacion, union de, camara, organizacion, casa, voces, mesa, madres, abuelas, familiares, consorcio, clinica, academia
			comision de derechos humanos, corporacion, организаци*, ассоциаци*, коалици*, фонд, фонда, центр, центра
			сеть, сети, союз, объединени*, движени*, комитет*, инициатив*, альянс*, общество, общества, обществу, оо
			нко, институт*, университет*, лига, лиги, лигу, лигой, лиге, федераци*, обсерватори*, сетью, фонду, фондом, фонде, центру, центром, центре, союза, союзу, союзом, альянс*, общество*, клиник*, платформ*, форум*, совет, совета, совету, палат*, комисси*, конфедераци*, консорциум*, красный крест, красного креста, красный полумесяц, красного полумесяца, сообществ*, кампани*, коллеги*, академи*, гильди*, клуб, جمعيه, منظمه, مؤسسه, شبكه, مركز, اتحاد, ائتلاف, رابطه
			هيئه, تحالف, لجنه, مبادره, حمله, منتدي, معهد, مجلس, نقابه, جامعه, مرصد, حركه, شبكات, الشبكه, المركز, الجمعيه, المنظمه, المؤسسه, الرابطه, الاتحاد, المرصد, الهيئه, التحالف, الائتلاف, اللجنه, المبادره, المعهد, النقابه, المنتدي, الهلال الاحمر, الصليب الاحمر, تجمع, ملتقي, اكاديميه`,
		delegations.Organisation: `intergovernmental organization, intergovernmental organisation, organization of, organisation of, organisation des etats, organizacion de estados, международная организация, منظمه دوليه`,
	} {
		for _, phrase := range phrases(list) {
			l.Add(phrase, kind)
		}
	}
	return l
})

// descriptions say what sort of organisation somebody is, and not which.
var descriptions = sync.OnceValue(func() *words.Lexicon[struct{}] {
	l := &words.Lexicon[struct{}]{}
	for _, phrase := range phrases(`
		(international|national|) (non governmental|nongovernmental) (organisation|organization), (international|national|) ngo, civil society organisation, civil society organization
		organisation (internationale|) non gouvernementale, ong (internationale|), organisation de la societe civile, organizacion (internacional|) no gubernamental, organizacion de la sociedad civil
		(международн*|) неправительственн* организац*, (международн*|) некоммерческ* организац*, общественн* организац*, нпо, нко
		منظمه (دوليه|) غير حكوميه, منظمه مجتمع مدني, جمعيه الدول الاطراف, 非政府组织, 民间组织, 民间社会组织, 社会组织, 国际组织, 非政府組織, 民間組織
		assembly of states parties, ассамблея государств участников, working group, 工作组
		groupe de travail, grupo de trabajo, рабоч* групп*, فريق العمل, (united nations|un|) security council, conseil de securite, consejo de seguridad, совет* безопасности, مجلس الامن, 安全理事会, 安理会
		(united nations|un|) human rights council, conseil des droits de l homme, consejo de derechos humanos, совет* по правам человека, مجلس حقوق الانسان
		conseil de direction, conseil d administration, comite directeur, board of directors, executive board, executive committee, consejo directivo, junta directiva, comite ejecutivo, совет* директоров, مجلس الاداره
		international community, communaute internationale, comunidad internacional, civil society, societe civile, sociedad civil`) {
		l.Add(phrase, struct{}{})
	}
	return l
})
