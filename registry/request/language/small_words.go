package language

import (
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

// smallWords returns the languages that have a word among their most common ones, by the word as it is compared.
var smallWords = sync.OnceValue(func() map[string][]tongue {
	table := map[string][]tongue{}
	for language, list := range lists() {
		for word := range strings.FieldsSeq(list) {
			folded := words.Fold(word)
			if known := table[folded]; len(known) == 0 || known[len(known)-1] != tongue(language) {
				table[folded] = append(known, tongue(language))
			}
		}
	}
	return table
})

// A tongue is a language that has a list of small words.
type tongue uint8

// The tongues, by ISO 639-1: first those written in Latin letters, the six of the United Nations before others.
const (
	en tongue = iota
	fr
	es
	pt
	it
	ca
	ro
	de
	nl
	sv
	da
	no
	fi
	et
	pl
	cs
	sk
	hr
	sl
	hu
	tr
	sq
	lt
	lv
	id
	sw
	vi
	mt
	ar
	fa
	ur
	ru
	bg
	sr
	tongues int = iota // how many there are
)

// latinTongues is how many of them are written in Latin letters.
const latinTongues = mt + 1

func (t tongue) String() string {
	return [tongues]string{
		en: "en", fr: "fr", es: "es", pt: "pt", it: "it", ca: "ca", ro: "ro", de: "de", nl: "nl", sv: "sv", da: "da", no: "no",
		fi: "fi", et: "et", pl: "pl", cs: "cs", sk: "sk", hr: "hr", sl: "sl", hu: "hu", tr: "tr", sq: "sq", lt: "lt", lv: "lv",
		id: "id", sw: "sw", vi: "vi", mt: "mt", ar: "ar", fa: "fa", ur: "ur", ru: "ru", bg: "bg", sr: "sr",
	}[t]
}

// lists holds, for each language, the words that are common in it, and those with which people greet, thank and ask.
// The word i is in none of them: as often it is a number.
func lists() [tongues]string {
	return [tongues]string{
		en: `the of and to in is that for it as was with be by on not he his are this at from or have an they which you were
			has had been their its would will our we us your my if can could should please kindly thank thanks dear regards sincerely
			hello hi wish wishes wishing request requests behalf register would like also but there all one who what when any may
			shall here attached find confirm best colleagues sir madam hereby speak sorry yes add speaker floor statement mission embassy ministry
			minister note confirmed noted only
			let no need soon talk do does did just got see look yet two minutes segment good day still after before how
			where am been being into than then them these those some such about know let come question questions list both
			first second more very much too today tomorrow`,
		fr: `le la les de des du et un une en est que qui dans pour pas sur au aux avec ce cette ces il elle nous vous je son sa
			ses sont par plus ne se d l n s j qu c notre nos votre vos mon ma mes leur leurs été être avoir ai a ont mais ou où si comme
			bonjour bonsoir merci cordialement salutations madame monsieur messieurs mesdames veuillez bien vouloir souhaite souhaitons
			souhaiterait prie prière svp prendre chers cher chère lors afin auprès ainsi très oui voici ci joint nom excellence orateur
			oratrice parole voir pièce jointe ambassade ministère ministre mission confirme confirmons intervention déclaration entendu reçu inscrire inscription
			sans y séance deux même mêmes autre autres tout toute tous toutes quel quelle quels quand comment encore aussi
			alors donc car chez vers sous entre après avant depuis dès cela ceci ça ceux celui celle ici là bien rien jamais
			toujours aujourd hui demain suis sommes êtes sera serons seront serait soit fait faire peut peux pouvons
			pourrait pourrions devons doit faut avons avez avait était étions cher premier première deuxième segment minutes
			suivrons suite prochaine journée bonne on moi toi lui eux désolé désolée puis trop peu beaucoup savoir`,
		es: `a el la los las de del y en un una que es por para con no se su sus al lo como más o pero le ha han este esta estos
			estas nos nuestro nuestra nuestros yo usted ustedes les muy sin sobre ser son fue está están hay también si ya cuando
			buenos buenas días tardes hola gracias saludos cordialmente atentamente estimado estimada estimados estimadas señor señora
			señores desea deseamos solicita solicitamos ruego rogamos favor quisiera quisiéramos palabra orador oradora oradores
			inscribir inscripción intervenir confirmo confirmamos adjunto adjunta embajada ministerio ministro misión
			intervención declaración segmento recibido nota
			dos todo todos toda todas otro otra otros primero primera segundo segunda segmento sesión desde hasta entre
			antes después hoy mañana donde dónde cómo cuándo qué quién quien cual porque aunque sino ni bien mal mucho mucha
			hace hacer puede podemos podría podríamos tenemos tiene somos soy será serán sería fue hemos había vamos va van
			nada nunca siempre aquí ahí allí ello eso esto esa ese otra vez nueva nuevo vemos buen día seguiremos sala
			minutos confirmar quedamos`,
		pt: `o a os as de do da dos das e em no na nos nas um uma que é para com não se por mais ao aos à às como mas foi ele ela
			seu sua ou ser quando muito já está eu também só pelo pela até isso são você nós nosso nossa bom boa dia tarde obrigado
			obrigada caros prezados senhor senhora gostaria gostaríamos solicitar cumprimentos atenciosamente inscrever será orador embaixada ministério confirmo missão segmento recebido nota
			no na sessão segundo primeiro todo todos toda outro outra desde até entre antes depois hoje amanhã onde quem
			qual porque embora nem bem muito muita faz fazer pode podemos poderia temos tem somos sou serão seria foi havia
			vamos vai nada nunca sempre aqui ali isto esse essa nova novo solicita solicitamos queremos palavra declaração
			minutos ficamos`,
		it: `il lo la gli le di del della dei delle degli e che è un una per in non con su da dal dalla al alla alle nel nella
			sono si come più ma anche o ha hanno questo questa nostro nostra vostro noi voi buongiorno grazie saluti cordiali gentile
			gentili egregi signor signora vorrebbe vorremmo desidera chiede presso ambasciata ministero confermo segmento nota
			bene va ci vi vediamo seconda secondo primo prima tutto tutti altra altro dove come quando perché anche ancora
			già oggi domani sempre mai qui fa fare può possiamo potrebbe abbiamo ha siamo sono sarà saranno sarebbe stato
			chiediamo parola sessione minuti comunque`,
		ca: `el la els les de del dels en un una que és per amb no es al als com més o però ha aquest aquesta nosaltres gràcies
			salutacions bon dia senyor senyora voldria voldríem`,
		ro: `și în de la a al ale ai cu pe pentru din nu se este sunt că o un care mai prin fi va vă ne sau dar bună ziua mulțumesc
			mulțumim stimate stimată dorește dorim rugăm domnul doamna`,
		de: `der die das und in zu den dem des ist nicht mit von für auf ein eine einen einer im am an als auch es sich wir ich sie
			ihr ihre ihnen uns unser unsere bei oder aus nach wird werden hat haben kann sehr geehrte geehrter damen herren bitte bitten
			danke vielen dank grüße grüßen freundlichen hiermit guten tag hallo möchte möchten über zur zum`,
		nl: `de het een en van in is op te dat die voor met zijn niet aan er om ook als bij door naar uit wij we ik u uw onze ons
			deze dit wordt worden heeft hebben kan geachte beste mevrouw heer graag dank bedankt groet groeten vriendelijke namens`,
		sv: `och att det som en på är av för med den till inte om ett har de vi jag han var från vid så men kan ska skulle vill
			önskar oss vår våra hej tack hälsningar vänliga bästa mvh`,
		da: `og at det som en på er af for med den til ikke om et har de vi jeg han var fra ved så men kan skal vil ville gerne os
			vores hej tak hilsen venlig bedste mvh`,
		no: `og å det som en på er av for med den til ikke om et har de vi jeg han var fra ved så men kan skal vil ville gjerne oss
			vår hei takk hilsen vennlig beste mvh`,
		fi: `ja on ei se että oli hän mutta ovat kun niin tai myös joka ole me te he tämä sen ovat kanssa hyvä hei kiitos terveisin
			ystävällisin haluaa haluamme pyytää puheenvuoro`,
		et: `ja on ei et see oli ta aga kui või ka mis me te nad selle ning koos tere lugupeetud tänan parimate soovidega soovib soovime`,
		pl: `w na z do się nie że to jest o jak po za od dla przez są oraz ale czy być ze który która co pan pani szanowni państwo
			dzień dobry dziękuję pozdrowieniami poważaniem prosimy proszę`,
		cs: `a v na se je že z do s to o ve pro za by jako po od které jsou ale nebo být si dobrý den děkuji vážený vážená vážení
			pozdravem prosíme chtěli`,
		sk: `a v na sa je že z do s to o vo pre za by ako po od ktoré sú ale alebo byť si dobrý deň ďakujem vážený vážená vážení
			pozdravom prosíme chceli`,
		hr: `u na je da se za s od su a o kao do iz koji koja ne što biti ili ali te sa po poštovani hvala pozdrav lijep srdačan
			molimo želi`,
		sl: `in v na je da se za z s od so ki kot do iz ne kar biti ali tudi pa po spoštovani hvala pozdrav lep prosimo želi`,
		hu: `a az és hogy nem is egy van volt de meg ez azt mint csak vagy már még ha el kell tisztelt köszönöm köszönjük üdvözlettel
			szeretne kérjük`,
		tr: `ve bir bu için ile da de olarak ne olan çok daha gibi kadar var ki ancak sonra sayın teşekkürler teşekkür ederim
			saygılarımla saygılar merhaba rica ederiz istiyoruz`,
		sq: `dhe në të e një për me që është nga u ka si do të tij por nuk faleminderit përshëndetje nderuar`,
		lt: `ir į yra kad su iš bei tai kaip ne už dėl prie jo buvo gerbiami ačiū pagarbiai laba diena prašome`,
		lv: `un ir ar no uz kas par tas kā ka bet vai pie arī labdien cienījamie paldies cieņu lūdzam vēlas`,
		id: `yang dan di ke dari untuk dengan ini itu tidak adalah pada dalam akan kami kita atau juga telah oleh sebagai terima kasih
			selamat pagi hormat mohon ingin`,
		sw: `na ya wa kwa ni katika za la cha kuwa hii hiyo lakini pia kama sisi tunaomba asante habari tafadhali`,
		vi: `và của là có trong cho không được với các những một này đã người từ để kính gửi xin cảm ơn trân trọng`,
		mt: `il ta u li fil għal ma minn hija huwa dan din bil grazzi għażiż nixtiequ`,
		ar: `في من على إلى أن عن مع هذا هذه التي الذي كان لا ما هو هي كما أو قد بين بعد قبل عند كل ذلك تود يود نود نرجو يرجى تحية
			به بها له لها لو لكم سمحتم سمحت لاحقا اسم الجزء الأول الثاني المتحدث الكلمة نطلب الرجاء تسجيل نوافيكم سنوافيكم سلطنة
			السلام عليكم شكرا السادة السيد السيدة وفد دولة يرغب ترغب نرغب المحترم المحترمين التقدير الاحترام`,
		fa: `در به از که این را است با برای آن یک خود تا شد می بر هم شده های باشد ما شما نیز یا اما سلام احترام خواهشمند لطفا`,
		ur: `کے کی میں ہے کا سے کو اور پر نے کہ ہیں یہ بھی اس کر تھا ہم آپ`,
		ru: `и в не на что с по как это к из у за от так о же но для мы вы я он она они его её их наш нашей просим прошу просит
			просьба уважаемые уважаемый спасибо здравствуйте добрый день уважением при или бы быть будет также который выступить
			мы вас вам нам нас наша наше наши наших нашего вашей ваш ваша ваше ваши вашего до встречи либо ли еще ещё уже
			только всё все всего можно нужно надо нельзя есть нет да ну вот тут там где когда кто чтобы если без под над про
			после перед через между во со об обо ко меня мне мной тоже также либо сегодня завтра коллеги прошу слово слова
			сегмент сегмента сегменте сегменту первый первом втором второй просим сообщите пожалуйста будем буду будут был
			была были этот эта это эти того тем том той`,
		bg: `и на в за от се с да не е са по като които ще си до но при а ни ви моля бъде със във благодаря уважаеми поздрави желае
			аз ти той тя ние вие те тази този това тези беше бяха има няма може трябва много вече още само така там тук
			където когато кой коя кое`,
		sr: `и у на је да се за с од су а о као до из који која не што бити или али са по поштовани хвала поздрав молимо жели
			је ће би му јој њих ми ти он она ово то ова овај тај још већ само овде где када ко`,
	}
}
