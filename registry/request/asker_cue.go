package request

import (
	"sync"

	"speakerlist/registry/request/words"
)

// A cue is what words beside a delegation's name say of why it is named. The same words may be several: 'request' is
// what a delegation makes, and what it does.
type cue uint32

const (
	represents  cue = 1 << iota // a body that speaks for its State: delegation, mission, embassy
	behalf                      // on behalf of
	acts                        // what a delegation does on such a list: registration, participation, statement
	enlists                     // to put somebody on a list
	asks                        // to wish, to request, to speak
	segmentNoun                 // a part of the meeting: beside a name it asks, where nothing else does
	ourselves                   // who asks is the writer: we, our delegation
	forWhom                     // for
	toward                      // whom something is written to
	elsewhere                   // where something is, or with whom, or like whom
	compliments                 // how a note greets whom it is written to
	posted                      // 驻: before it stands who has an embassy, behind it where
	link                        // longer words that may stand between: the Republic of
	foretells                   // that somebody will speak, said as a fact
	contrasts                   // that somebody else acts for himself: as for, separately
	leaves                      // to leave a place to somebody
	joins                       // to join what somebody else says: to align oneself with
	tells                       // what somebody else did for the writer: gave us, told us
	holds                       // an office that somebody has, or what he does there: coordinator, to lead
)

// is says whether a match of the lexicon is a cue of one of the kinds.
func is(m words.Match[cue], kinds cue) bool {
	for _, kind := range m.Values {
		if kind&kinds != 0 {
			return true
		}
	}
	return false
}

// cues are the cues of all languages in one lexicon, which is built once and then only read.
var cues = sync.OnceValue(func() *words.Lexicon[cue] {
	l := &words.Lexicon[cue]{}
	for kind, lists := range cueLists() {
		for _, list := range lists {
			for _, phrase := range phrases(list) {
				l.Add(phrase, kind)
			}
		}
	}
	return l
})

// cueLists returns the phrases of each cue, a list a language: en, fr, es, ru, ar, zh, and others.
func cueLists() map[cue][]string {
	return map[cue][]string{
		represents: {
			`delegation, delegations, mission, permanent mission, embassy, high commission, consulate
			consulate general, government, representation, permanent representation, permanent observer mission
			observer mission, permanent observer, permanent representative, representative, representatives
			ambassador, ministry of foreign affairs, ministry of justice, ministry for foreign affairs
			foreign ministry, ministry of external relations, authorities, national authorities
			attorney general s office, attorney general, embassies, charge d affaires, write for, writing for, work for
			ministry of foreign affairs and (international|regional|) (cooperation|trade|integration)
			ministry of foreign affairs and international development, department of foreign affairs
			department of justice, mfa, judiciary`,
			`mission d observation permanente, mission permanente d observateur, mission d observateur, delegation d observation, delegation permanente, representation diplomatique, mission diplomatique, nonciature, chancellerie, cabinet du ministre, delegation, mission, mission permanente, ambassade, haut commissariat, consulat, consulat general
			gouvernement, representation, representation permanente, mission permanente d observation
			mission d observation, representant permanent, representante permanente, representant, representante
			ambassadeur, ambassadrice, ministere des affaires etrangeres, ministere de la justice
			ministere des relations exterieures, autorites
			ministere des affaires etrangeres et (de la cooperation|de la cooperation internationale|europeennes|de l integration africaine)
			charge d affaires, garde des sceaux`,
			`mision de observacion, mision de observacion permanente, mision observadora, mision observadora permanente, mision diplomatica, delegacion permanente, delegacion observadora, consulado general, ministerio de relaciones exteriores y (culto|cooperacion|comercio|movilidad humana), ministerio de asuntos exteriores y (cooperacion|de cooperacion), ministerio publico, procuraduria general, delegacion, mision, mision permanente, embajada, consulado, gobierno, representacion
			representacion permanente, mision permanente de observacion, representante permanente, representante
			embajador, embajadora, ministerio de relaciones exteriores, ministerio de asuntos exteriores
			ministerio de justicia, cancilleria, cancilleria de la republica, autoridades, fiscalia general`,
			`делегаци*, посольств*, представительств*, постоянн* представительств*, постоянн* представител*
			представител*, правительств*, мисси*, министерств* иностранных дел, министерств* юстиции, мид, минюст
			генеральн* прокуратур*, посол, консульств*, высок* комисси*, сторон*, постпредств*, постпред, постпреда`,
			`وفد, وفود, سفاره, بعثه, البعثه الدائمه, بعثه دائمه, البعثه, الوفد الدائم, حكومه, المندوبيه الدائمه
			الخارجيه, وزير خارجيه, خارجيه, المندوبيه, مفوضيه, المفوضيه الساميه, المفوضيه, قنصليه عامه, القنصليه العامه, السلطات, السفاره
			مندوبيه, الممثليه, الممثل الدائم, المندوب الدائم, وزاره الخارجيه, وزاره خارجيه, وزاره العدل, سفير, قنصليه
			الوفد`,
			`代表团, 常驻代表团, 常驻联合国代表团, 代表, 使馆, 大使馆, 政府, 外交部, 司法部, 常驻代表, 代表團, 大使館, 总领馆, 使團, 观察员代表团`,
			`delegação, missão permanente, embaixada, botschaft, ständige vertretung, delegazione, ambasciata, ambassade, permanente vertegenwoordiging, beschikking, auswärtiges amt, ministerium`,
		},
		behalf: {
			`on behalf, on the behalf, in behalf, in the name, o b o, in its capacity as, speaking for, speak for, speaks for, representing, represent, represents, speaking also for`,
			`au nom, pour le compte, de la part, d ordre, representer, represente, representons, representant les interets, en representation, es qualites pour`,
			`en nombre, en representacion, por encargo, de parte, represento a, representamos a, represento, representamos, a nombre`,
			`от имени, от лица, по поручению, представляю, представляем, представляет, представляющий, представляющая`,
			`باسم, نيابه عن, بالنيابه عن, بالاصاله عن, بالنيابه, نيابه, امثل, نمثل, يمثل, تمثل`,
			`谨代表, 我代表, 兹代表, 受托, 以, 代表, 将代表, 拟代表`,
			`im namen, em nome, a nome, namens, in opdracht van`,
		},
		acts: {
			`registration, inscription, participation, statement, statement by, intervention, speaker, name, request
			wish, intention, application, floor, registration request, speakers, request to speak, interest, remarks
			request on behalf, slot, preference, choice`,
			`inscription, participation, intervention, declaration, orateur, oratrice, nom, demande, souhait, intention
			prise de parole, candidature, demande d inscription, parole, allocution, preference, choix`,
			`inscripcion, participacion, intervencion, declaracion, orador, oradora, nombre, solicitud, deseo
			intencion, palabra, solicitud de inscripcion, uso de la palabra, preferencia`,
			`участи*, выступлени*, заявк*, заявлени*, запис*, слов*, оратор*, просьб*, желани*, намерени*, регистраци*
			выступающ*, предпочтени*`,
			`مشاركه, بيان, كلمه, مداخله, تسجيل, ادراج, طلب, رغبه, اسم, القاء بيان, القاء كلمه`,
			`发言, 参加, 登记, 报名, 申请, 名字`,
		},
		enlists: {
			`add, put, register, inscribe, include, enlist, sign up, list, enrol, enroll, note, schedule, book
			give the floor to, grant the floor to, give, allow, enable, permit, place, pencil in, count, reserve, have
			also add, kindly add, slot in, mark down`,
			`inscrire, inscrivez, ajouter, ajoutez, noter, notez, inclure, enregistrer, enregistrez
			accorder la parole a, donner la parole a, permettre a, mettre, mettez, prevoir, rajouter, d ajouter
			d inscrire, compter, ajout`,
			`inscribir (a|), inscriban (a|), inscriba (a|), anotar (a|), anoten (a|), anote (a|), apuntar (a|)
			apunten (a|), incluir (a|), incluyan (a|), incluya (a|), agregar (a|), agreguen (a|), registrar (a|)
			registren (a|), conceder la palabra a, sumar a, anadir (a|)`,
			`включить, включите, внести, внесите, записать, запишите, зарегистрировать, зарегистрируйте, предоставить слово, добавить, добавьте, дать слово`,
			`ادراج, تسجيل, سجلوا, ادرجوا, اضافه, اضيفوا, منح, اعطاء, ادراج اسم, تسجيل اسم, قيد, تسجيل وفد`,
			`aufnahme, aufnehmen, aufzunehmen, eintragung, eintragen, einzutragen, anmelden, anmeldung, anzumelden
			inscrever, inscrevam, inscricao, inscrição de, incluir (o|a|), iscrivere, iscrizione, inserire, aanmelden
			inschrijven, inschrijving, zapisać, wpisać`,
			`将, 把, 请将, 请把, 登记, 列入, 加入, 给, 為, 为`,
		},
		asks: {
			`(aims|aspires|proposes|expects|looks|hoping|aiming) to, shall (speak|take|deliver|make|intervene|participate), puts (itself|its name|her name|his name) (down|forward), has (asked|requested|applied|decided|resolved|chosen) (to|for|that)
			have (asked|requested|applied|decided|resolved|chosen) (to|for|that), appreciates, (will|would) (appreciate|welcome), is to (speak|intervene|take)
			would (also|very much|still|therefore|kindly|) (like|wish|love|want|prefer|appreciate|welcome), wish
			wishes, wishing, want, wants, request, requests, requested, requesting, ask, asks, asking, seek, seeks
			desire, desires, intend, intends, plan, plans, hopes, applies, apply, applying, hereby, has the honour
			has the honor, have the honour, register, registers, registering, registered, inscribed, be inscribed
			be added, be included, be registered, be placed, be put, be given, be listed
			confirms (its|our|their|that), would be (honoured|honored|grateful|glad|pleased|happy|interested)
			is (interested|pleased|ready|keen|happy|planning|going)
			will (speak|take|deliver|make|intervene|participate|address), to speak, to take the floor, speak
			take the floor, takes the floor, intervene, intervenes, signs up, sign up, withdraws, withdraw, no longer
			replaces, please, pls, kindly, down for`,
			`voudraient, veulent, aimeraient, desirent, desireraient, demandent, demanderait, demanderont, sollicitent, solliciterait, prient, prierait, ont l honneur
			ait l honneur, tient a, tiennent a, tiendrait a, se propose, propose d, a l intention, a decide, apprecierait, serait ravi(|e), entendent, s exprimerait, requiert, brigue, postule
			souhait*, voudrait, voudrions, desire, desirerait, desirons, demande, demandons, sollicite, sollicitons
			prie, aimerait, aimerions, s inscrit, s inscrire, a l honneur, entend, compte, envisage, prendra la parole
			prendre la parole, interviendra, intervenir, confirme, interviendrait, prenne la parole, soit inscrit
			soit inscrite, renonce, retire, s exprimer, s exprimera
			serait (heureux|heureuse|reconnaissante|interessee|honoree), est (interessee|desireuse), merci d
			participera, veut, propose`,
			`quisieran, querria(|n), gustaria, solicitan, solicitaria, piden, pediria, ruegan, rogaria, requiere, postula, manifiesta, expresa (su|el), tienen el honor, ha decidido, ha resuelto, (esta|estaria) interesad(o|a)
			(tiene|tendria|tenemos) (interes|el deseo|la intencion|a bien), aspira, se propone, intervendria(|n), tomaria la palabra, anhela
			desea, desean, deseamos, deseo, desearia, solicita, solicitamos, solicito, quisiera, quisieramos, quiere
			pide, ruega, rogamos, tiene el honor, intervendra, intervenir, hara uso, hacer uso, se inscribe
			inscribirse, confirma, confirmar, tomar la palabra, tomara la palabra, ser inscrita, ser incluida
			le gustaria, agradeceria, retira, renuncia, participara, hablar`,
			`желают, желал* бы, просил* бы, планируют, намеревает*, рассчитыва*, надеет*, стремит*, претенду*, подает, подаем, выступят, имеют честь, изъявил*, готов* выступить, предпочла бы, собирается
			хотел*, хотим, хочет, хотят, желает, желаем, просит, просим, прошу, намерен*, имеет честь, выступит
			выступить, выступать, планирует, подтверждает, регистрир*, заявляет, ходатайству*, взять слово, снимает
			отзывает, отказывается, изъявляет, примет участие`,
			`يتمني, تتمني, يعرب عن رغبت*, تعرب عن رغبت*, ابدي رغبت*, ابدت رغبت*, قرر, قررت, راغبون, ينشد, تنشد, ترجو, يرجو, ياملون
			ترغب, يرغب, نرغب, تود, يود, نود, تطلب, يطلب, نطلب, تتشرف, يتشرف, يشرفها, يشرفه, تريد, يريد, نريد, تعتزم
			يعتزم, تلتمس, يلتمس, طلب, تسجيل, ادراج, القاء, تسحب, يسحب, سيلقي, ستلقي, سيتحدث, ستتحدث, يرجي, نرجو
			التحدث, تتقدم, يتقدم, تسجل, سيشارك, راغب, راغبه, رغبه, الحديث, اطلب, ارغب, اود, ارجو, اريد, اتقدم, نتقدم, يلتمسون
			يامل, تامل, نامل, يسعي, تسعي, نسعي, يتطلع, تتطلع, نتطلع, نلتمس, تنوي, ينوي, ننوي, نعتزم, ستشارك, راجين, راجيا, راجيه`,
			`恳请, 懇請, 渴望, 拟请, 擬請, 提请, 期望, 期待, 有兴趣, 有興趣, 准备, 準備, 決定, 决定, 愿意, 願意
			希望, 申请, 申請, 请求, 請求, 要求, 拟, 愿, 欲, 想, 谨, 计划, 打算, 登记, 报名, 发言, 發言, 取消, 撤回, 有意, 特此, 参加, 希望能`,
			`möchte, möchten, wünscht, wünschen, beantragt, bittet, bitten, ersucht, meldet, gostaria, gostariamos
			deseja, solicita, pretende, pede, vorrebbe, vorremmo, desidera, chiede, wenst, verzoekt, wil, wenscht
			zou graag, önskar, begär, ønsker, pragnie, prosi, žádá, kéri, dorește, solicită`,
		},
		foretells: {
			`will (also|then|itself|) (speak|take|deliver|make|intervene|participate|address|do so|do it|cover), takes the floor, intervenes, speaks, is speaking, is covering, covers`,
			`prendra la parole, prendront la parole, interviendra, interviendront, s exprimera, s exprimeront, participera, parlera, intervient, prend la parole`,
			`intervendra, intervendran, hara uso, haran uso, tomara la palabra, tomaran la palabra, participara, participaran, hablara, hablaran, interviene`,
			`выступит, выступят, возьмет слово, возьмут слово, примет участие, скажет, выступает, выступают`,
			`سيلقي, ستلقي, سيتحدث, ستتحدث, سيشارك, ستشارك, سيتكلم, ستتكلم, ستتولي, سيتولي, فسيتحدث, فستتحدث, فسيلقي, فستلقي`,
			`发言, 發言`,
		},
		contrasts: {
			`as for, while, whereas, separately, on its own, by itself, itself, themselves, individually, for its own part, for their part, of its own`,
			`quant a, quant au, tandis que, alors que, separement, de son cote, de leur cote, elle meme, lui meme, eux memes, pour sa part`,
			`en cuanto a, en cuanto al, mientras que, por separado, por su parte, por su cuenta, aparte`,
			`что касается, тогда как, отдельно, сам, сама, сами, само, самостоятельно, со своей стороны`,
			`اما, بينما, في حين, بشكل منفصل, منفصله, علي حده, من جانبه, من جانبها, بنفسها, بنفسه`,
			`至于, 而, 则, 則, 另行, 单独, 自行`,
			`was, während, separat, gesondert, enquanto, quanto a, separadamente, mentre`,
		},
		leaves: {
			`leave, leaves, leaving, yield, yields, yielding, cede, cedes, ceding, hand over, hands over`,
			`laisse, laissons, laissant, laisser, laisserons, cede, cedons, cedant, ceder`,
			`deja, dejamos, dejo, dejando, dejar, dejaremos, cede, cedemos, cediendo, ceder`,
			`оставля*, оставим, оставить, уступа*, уступим, уступить`,
			`(نترك|يترك|تترك|سنترك|سيترك|ستترك|ترك|تركنا|تركت|فنترك|فيترك|فتترك)(|ه|ها|هما), نتنازل, يتنازل, تتنازل, تنازلت, تنازلنا, يتخلي, تتخلي, نتخلي, متروك(|ه)`,
			`留给, 让给, 交给, 交由, 讓給, 留給`,
			`überlassen, überlässt, deixamos, deixa, lasciamo, lascia`,
		},
		joins: {
			`(aligns|associates|align|associate|aligning|associating) (itself|ourselves|themselves|) (fully|) with, subscribes to, endorses, supports, joins, join in, joining`,
			`s associe, s associent, s aligne, s aligner, s associer, se rallie, se rallier, se joint, souscrit, fait sienne, fait siennes, appuie, soutient, s associant, se ralliant`,
			`se suma, se adhiere, se asocia, sumandose, adhiriendose, hace suya, hace suyas, respalda, suscribe, apoya, nos sumamos, nos adherimos`,
			`присоединя*, поддержива*, солидаризир*, разделя*`,
			`تنضم, ينضم, ننضم, تؤيد, يؤيد, نؤيد, تضم صوتها, تدعم, يدعم, تتبني`,
			`赞同, 贊同, 支持, 附议, 附和`,
			`schließt sich an, schließt sich, unterstützt, associa se, si associa`,
		},
		tells: {
			`(lent|offered|granted|hosted|assisted|supported|welcomed|received|trained|briefed|contacted|approached|lends|hosts|assists|supports|gave|told|informed|wrote|called|sent|forwarded|shared|showed|advised|invited|referred|encouraged|helped|introduced) (us|me), passed (us|me|on), (provided|shared|suggested|recommended|mentioned|forwarded|sent) (it|this|that|the|your)
			(is|are|was|were|has been|have been|being|also) (also|hereby|duly|being|here|) (copied|cc ed|cc d|in copy|on copy|in cc|put in copy|kept in copy), copied (here|herewith|in|as|on), in (copy|cc)
			has (told|informed|sent|given|forwarded|advised|invited|encouraged) (us|me), have (told|informed|sent|given|forwarded|advised|invited|encouraged) (us|me)`,
			`(est|sont|etait|figure|figurent|mise|mis|lit|toujours|bien) (egalement|aussi|bien|) (en|mise en|mis en) copie, en copie
			(nous|m) a (donne|transmis|communique|indique|informe|informes|signale|conseille|invite|invites|recommande|parle|dit|envoye|fourni|suggere|fait)
			(nous|m) ont (donne|transmis|communique|indique|informe|informes|signale|conseille|invite|invites|recommande|parle|dit|envoye|fourni|suggere|fait)`,
			`(esta|estan|va|van|figura|figuran|queda|quedan|puesta|lee) (tambien|) (en|con) copia, en copia, (es|ha sido|fue) copiada
			(nos|me) (facilito|dio|envio|remitio|informo|comento|paso|indico|recomendo|invito|hablo|dijo|compartio|sugirio|proporciono|aviso|reenvio|conto)
			(nos|me) (escribieron|llamaron|dijeron|contaron|hablaron|comentaron|pasaron|dieron|invitaron|facilitaron|enviaron|remitieron|informaron|recomendaron|sugirieron|animaron)
			(nos|me) ha (facilitado|dado|enviado|remitido|informado|comentado|pasado|indicado|recomendado|invitado|dicho|sugerido|proporcionado)`,
			`(стоит|поставлен*|указан*|находится|включен*|также|) в копи(и|ю)
			(нам|мне|нас|меня) (дали|дало|дал|дала|сообщил*|переслал*|передал*|подсказал*|посоветовал*|рассказал*|сказал*|порекомендовал*|прислал*|проинформировал*|пригласил*|предоставил*)
			(дали|дало|дал|дала|сообщил*|переслал*|передал*|подсказал*|посоветовал*|рассказал*|сказал*|порекомендовал*|прислал*|проинформировал*|пригласил*|предоставил*) (нам|мне|нас|меня)`,
			`(موضوعه|موجوده|مدرجه|مضافه|ايضا|) في (نسخه|النسخه|خانه النسخه|نسخه الرساله|نسخه البريد)
			اعطتنا, اعطانا, ابلغتنا, ابلغنا, اخبرتنا, اخبرنا, ارسلت لنا, ارسل لنا, ارسلت الينا, زودتنا, زودنا, نصحتنا, نصحنا, دعتنا, دعانا, اطلعتنا, اطلعنا, اعطتني, ابلغتني, اخبرتني, احالتنا, افادتنا, وافتنا`,
			`已抄送, 已在抄送, 在抄送, 已列入抄送, 列在抄送, 抄送在
			给了我, 给过我, 给我们, 告知了我, 转来了, 提供了, 告诉我, 告知我, 转发给我, 转给我, 提供给我, 发给我, 建议我, 给我们的, 通知我, 推荐我, 介绍我, 告訴我`,
		},
		holds: {
			`secretary, secretary general, executive secretary, coordinator, coordinate, coordinates, director, executive director, president, vice president
			chair, chairperson, head, founder, co founder, member, members, board, spokesperson, lead, leads, run, runs, direct, work at, work with, staff, team, lawyer, counsel, legal officer, advocacy officer, programme officer, officer, behalf of the board`,
			`secretaire, secretaire general, secretaire generale, secretaire executif, secretaire executive, coordinateur, coordinatrice, coordonnateur, coordonnatrice, coordonne, directeur
			directrice, presidente, dirige, preside, fondateur, fondatrice, membre, membres, porte parole, charge de mission, chargee de plaidoyer, travaille pour, travaille a, responsable, batonnier, equipe`,
			`secretario, secretaria, secretario general, secretaria general, coordinador, coordinadora, coordino, director, directora, presidente
			presidenta, dirijo, presido, fundador, fundadora, miembro, miembros, integrante, portavoz, vocera, trabajo en, trabajo para, encargado, encargada, equipo`,
			`координатор*, координирую, директор*, руководител*, руковожу, возглавляю, председател*, секретар*, член*, сотрудни*, юрист*, основател*, работаю в`,
			`منسق, منسقه, مدير, مديره, رئيس, رئيسه, امين, امينه, عضو, عضوه, مؤسس, مؤسسه, ادير, اعمل في, اعمل لدي, اتراس, انسق, المتحدث باسم, ممثل, ممثله`,
			`协调人, 协调员, 负责人, 秘书长, 主任, 会长, 理事, 成员, 律师, 工作人员`,
			`leiterin, leiter, koordiniere, leite, coordeno, dirijo, coordino`,
		},
		segmentNoun: {`segment, segments, seg, for segment, in segment, segmento, сегмент*, в сегменте, الجزء, 部分, 环节`},
		ourselves: {
			`we, our delegation, i, us, my delegation, writing to you`, `nous, notre delegation, je, j, on, ma delegation`, `nosotros, nuestra delegacion, yo, mi delegacion, le escribo, les escribo, escribo, les escribimos`,
			`мы, наша делегация, я, пишу, пишем`, `نحن, انا, وفدنا, وفد بلادي, اكتب, نكتب, اكتب اليكم, نكتب اليكم`, `我们, 我国, 我团, 我方, 本国`,
		},
		forWhom: {`for`, `pour`, `para`, `для, за`, `ل`, `für`},
		toward: {
			`to, toward, towards, attention, attn, cc, copy to, copying, addressed to, via, through, thank, thanks, thanking, thanks to
			dear, contact, contacted, contacting, congratulate, congratulates, commend, commends, echo, echoes, greet, salute, ask of`,
			`a, au, aux, vers, adresse a, a l attention, copie a, copie, via, aupres, pres, remercie, remercier, remercions, remerciant, felicite, felicitons, salue, saluons, cher, chers`,
			`cerca de, acreditad(o|a|os|as) (ante|en), concurrente (ante|en)
			ante, hacia, dirigida a, copia a, gracias a, agradecer a, agradece a, agradecemos a, agradezco a, felicita a, felicitamos a, saluda a, estimados`,
			`в адрес, копия, через, благодар*, признател*, поздравля*, приветств*, спасибо`,
			`الي, لدي, عبر, نشكر, اشكر, تشكر, يشكر, شاكرين, نهنئ, تحيي, نحيي, تهنئ`,
			`致, 抄送, 向, 感谢, 感謝, 谢谢, 祝贺`,
		},
		elsewhere: {
			`in, at, near, with, from, against, like, as, unlike, than, after, before, between, about, regarding
			concerning, by, alongside, including, visiting, visit, around, over, into, as did, such as, despite
			except, besides, other than, not, situation in, arrest in, across, within, versus, following, lives in
			based in, and with, together with, joined by, supported by, instead of, among, situated in, outside, under
			on, nor, neither, not for, not on behalf of, neighbours from, colleagues from, colleagues of, friends from
			friends of, used to work (for|at|with|in), worked (for|at|with|in), former, formerly (at|with|of), (members|states) include, includes, members are`,
			`pres, pres de, accredite(|e|s|es) (pres|dans)
			dans, chez, avec, contre, comme, entre, apres, avant, sur, concernant, par, sauf, y compris, selon, depuis
			sans, outre, hors, ainsi que, tout comme, aux cotes, vis a vis, voisins, ni, non, pas, suivant, ancien membre, ancienne membre, travaillais (pour|a), ai travaille (pour|a), couvre, couvrant`,
			`con, contra, como, en, despues de, antes de, sobre, por, segun, desde, sin, salvo, junto con, junto a
			igual que, ni, no, vecinos, trabaje (para|en), trabajaba (para|en), he trabajado (para|en), que cubre`,
			`в, во, на, с, со, из, против, как, между, после, до, о, об, при, кроме, около, вместе с, подобно, под, у
			не, по, работал* в, ранее работал* в, бывш*`,
			`في, من, مع, ضد, مثل, بين, بعد, قبل, حول, عن, علي, بشان, كما, سوي, غير, ليس, ليست, عملت في, عملت لدي, سابقا في`,
			`来自, 來自, 在, 与, 和, 同, 对, 像, 如, 关于, 除, 由, 被, 于, 从, 跟, 在 于, 不代表, 不包括, 不是, 而非, 并非`,
		},
		compliments: {
			`presents its compliments, presents his compliments, presents her compliments, present their compliments, presents compliments`,
			`presente ses compliments, presente ses compliments les plus distingues, presentent leurs compliments`,
			`saluda (muy|) atentamente, presenta sus (atentos|) saludos, saludan`,
			`свидетельствует (свое|) уважение, свидетельствует (свое|) (глубокое|) почтение, выражает (свое|) уважение`,
			`向, 致意`,
		},
		posted: {`驻, 駐, 兼管, 兼驻, 兼駐, 兼任`},
		link: {
			`republic, federal republic, people s republic, democratic republic, islamic republic, kingdom, state
			union, commonwealth, grand duchy, principality, sultanate, federation, bolivarian republic
			plurinational state, united republic, arab republic, federal democratic republic, independent state
			co operative republic, cooperative republic`,
			`republique, royaume, etat, federation, principaute, grand duche, confederation, union`,
			`republica, reino, estado, federacion, estado plurinacional, republica bolivariana`,
			`республик*, королевств*, княжеств*, герцогств*, великого герцогства, федеративной республики, народной республики`,
			`جمهوريه, مملكه, دوله, سلطنه, اماره, اتحاد, الجمهوريه, الدوله`,
		},
	}
}
