package request

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A body is an organisation that no table knows, found by how it names itself.
type body struct {
	from, to int // words, half-open
	name     string
	kind     delegations.Type
}

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
			reseau, projet, fondation, institut, ligue, societe
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

// findBodies returns the unknown organisations named in a text, from left to right.
func (r *reading) findBodies() []body {
	var found []body
	end := 0
	for _, m := range bodyNouns().Find(r.Text) {
		if m.From < end || r.isState(m.From) || r.isOffice(m.From) {
			continue
		}
		if b, ok := r.bodyAt(m); ok {
			found = append(found, b)
			end = b.to
		}
	}
	return append(append(found, r.chineseBodies()...), r.quotedBodies()...)
}

// quotedBodies returns the names in quotation marks that somebody says to be or to speak for, whatever nouns are in them.
func (r *reading) quotedBodies() []body {
	var found []body
	for at := range r.Words {
		if at == 0 || r.Words[at].Gap != words.Comma {
			continue
		}
		end := r.quotedEnd(at)
		if m, _ := r.cueBefore(at); end > 0 && (is(m, behalf|ourselves) || r.introduces(at)) {
			found = append(found, body{at, end, r.nameOf(at, end), delegations.CivilSociety})
		}
	}
	return found
}

// isState says whether a word belongs to a State's name: a federation is one, and a union.
func (r *reading) isState(word int) bool {
	for _, m := range r.mentions {
		if m.from <= word && word < m.to {
			return true
		}
	}
	return false
}

// isOffice says whether a noun belongs to words for what speaks for a State: a high commission is no commission.
func (r *reading) isOffice(word int) bool {
	for at := max(0, word-3); at <= word; at++ {
		if c, ok := r.cueAt(at); ok && c.To > word && is(c, represents) {
			return true
		}
	}
	return false
}

// bodyAt returns the name around a noun, as its language forms such names.
func (r *reading) bodyAt(noun words.Match[delegations.Type]) (body, bool) {
	if b, quoted := r.quotedBehind(noun); quoted {
		return b, true
	}
	first, _ := utf8.DecodeRuneInString(r.Original[r.Words[noun.From].Start:])
	b := body{from: noun.From, to: noun.To, kind: noun.Values[0]}
	switch {
	case unicode.Is(unicode.Arabic, first):
		if r.hasArticle(noun.From) && (noun.To >= len(r.Words) || !r.hasArticle(noun.To) || r.hasBetween(noun.To, noun.To+1, acts|asks)) {
			return body{}, false // 'the organisation', named before
		}
		b.to = r.runOn(noun.To, 8, isArabicStop)
	case unicode.Is(unicode.Cyrillic, first):
		if quoted := r.quotedEnd(noun.To); quoted > 0 {
			b.to = quoted
		} else {
			b.to = r.runOn(noun.To, 8, isRussianStop)
		}
		b.from = r.capitalsBefore(noun.From)
		if !unicode.IsUpper(first) && !r.isRussianEpithet(b.from, noun.From) && r.quotedEnd(noun.To) == 0 {
			return body{}, false
		}
	default:
		b.from = r.capitalsBefore(noun.From)
		if !unicode.IsUpper(first) && b.from == noun.From {
			return body{}, false
		}
		b.to = r.capitalsAfter(noun.To)
	}
	if b.to-b.from < 2 {
		return body{}, false
	}
	if b.from = r.behindDescription(b.from, b.to); b.to-b.from < 2 {
		return body{}, false
	}
	b.name = r.nameOf(b.from, b.to)
	return b, true
}

// isRussianEpithet says whether the word before a noun is an adjective that begins a name, written with a capital.
func (r *reading) isRussianEpithet(from, noun int) bool {
	if from == noun || strings.HasPrefix(r.Words[from].Folded, "наш") || strings.HasPrefix(r.Words[from].Folded, "эт") || strings.HasPrefix(r.Words[from].Folded, "уважаем") {
		return false
	}
	return slices.ContainsFunc([]string{"ии", "ыи", "ои", "ая", "ое", "ую", "ого", "ому", "им", "ым", "ом", "еи", "яя", "юю", "ий", "ый", "ой", "ей"}, func(ending string) bool {
		return strings.HasSuffix(r.Words[from].Folded, ending)
	})
}

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

// isDescribed says whether words end in a description, such as 'a registered non-governmental organisation'.
func (r *reading) isDescribed(from, to int) bool {
	for at := from; at < to; at++ {
		if m, found := descriptions().At(r.Text, at); found && m.To == to {
			return true
		}
	}
	return false
}

// behindDescription returns where a name begins that has a description before it.
func (r *reading) behindDescription(from, to int) int {
	if m, found := descriptions().At(r.Text, from); found && m.To <= to {
		return m.To
	}
	return from
}

// hasArticle says whether an Arabic word bears the article.
func (r *reading) hasArticle(word int) bool {
	folded := r.Words[word].Folded
	for _, article := range []string{"ال", "وال", "بال", "لل", "فال"} {
		if strings.HasPrefix(folded, article) {
			return true
		}
	}
	return false
}

// nameOf returns words as they are written, on one line, with the quotation marks that belong to them.
func (r *reading) nameOf(from, to int) string {
	start, end := r.Words[from].Start, r.Words[to-1].End
	name := r.Original[start:end]
	if strings.Count(name, "«") > strings.Count(name, "»") && strings.HasPrefix(r.Original[end:], "»") {
		name += "»"
	}
	return strings.Join(strings.Fields(name), " ")
}

// capitalsBefore returns where the capitalised words begin that stand right before a word.
func (r *reading) capitalsBefore(word int) int {
	from, nearest := word, words.Line
	if r.where == inSignature {
		nearest = words.Space // each line of a signature says something else
	}
	for from > 0 && word-from < 5 && r.Words[from].Gap <= nearest && r.isCapital(from-1) && !isOpening(r.Words[from-1].Folded) {
		if m, ok := r.cueBefore(from); ok && !is(m, link|elsewhere) {
			break
		}
		from--
	}
	return from
}

// isOpening says whether a word that begins a sentence is no part of the name behind it.
func isOpening(word string) bool {
	switch word {
	case "the", "our", "we", "i", "dear", "from", "on", "for", "as", "la", "le", "les", "l", "el", "los", "las", "notre", "au", "en", "de", "du", "des", "a", "an", "un", "une", "una", "d":
		return true
	}
	return false
}

func (r *reading) isCapital(word int) bool {
	first, _ := utf8.DecodeRuneInString(r.Original[r.Words[word].Start:])
	return unicode.IsUpper(first)
}

// capitalsAfter returns where a name ends that goes on with capitalised words, with the small words between them and,
// in languages that write adjectives small, with those.
func (r *reading) capitalsAfter(word int) int {
	to := word
	for at := word; at < min(len(r.Words), word+10) && r.Words[at].Gap < words.Comma; at++ {
		if m, ok := r.cueAt(at); ok && (is(m, segmentNoun) || is(m, asks|enlists) && !r.isCapital(at)) {
			break
		}
		switch {
		case r.Words[at].Gap == words.Line && !isJoint(r.Words[at].Folded) && (r.where == inSignature || !isJoint(r.Words[at-1].Folded)):
			return to
		case r.isCapital(at) || r.Words[at].Gap == words.Joined && r.Words[at].Folded == "s":
			to = at + 1
		case isJoint(r.Words[at].Folded):
		case isPronoun(r.Words[at].Folded) || isPurpose(r.Words[at-1].Folded) && isInfinitive(r.Words[at].Folded):
			return to
		case r.isDemonym(at):
			to = at + 1
		case isRomanceNoun(r.Words[at].Folded) || at > word && isRomanceOf(r.Words[at-1].Folded):
			to = at + 1
		default:
			return to
		}
	}
	return to
}

// isDemonym says whether a State's adjective begins at a word.
func (r *reading) isDemonym(word int) bool {
	i, found := r.mentionFrom(word)
	return found && r.mentions[i].Form == delegations.Adjective
}

// isJoint says whether a small word may stand inside the name of an organisation.
func isJoint(word string) bool {
	switch word {
	case "of", "for", "on", "and", "the", "in", "to", "against", "without", "by", "with", "de", "du", "des", "d", "la", "le", "les", "l", "pour", "et", "contre", "sans", "sur", "en", "aux", "au",
		"del", "los", "las", "el", "para", "por", "y", "e", "contra", "sin", "a", "da", "do", "dos", "das", "per", "di":
		return true
	}
	return false
}

// isPronoun says whether a small word ends a name: 'on behalf of X, to ask you'.
func isPronoun(word string) bool {
	switch word {
	case "vous", "nous", "lui", "elle", "eux", "moi", "ustedes", "nosotros", "ella", "ello", "que", "qui", "quien", "afin":
		return true
	}
	return false
}

// isPurpose says whether a word has what somebody wants to do behind it, as well as what something is for.
func isPurpose(word string) bool {
	return word == "para" || word == "por" || word == "pour" || word == "per" || word == "a" || word == "de"
}

// isInfinitive says whether a word written small looks like a verb's infinitive in French, Spanish and their like.
func isInfinitive(word string) bool {
	return slices.ContainsFunc([]string{"ar", "er", "ir", "arle", "arles", "erle", "erles", "irle", "irles", "endre", "oindre", "ettre", "aire"}, func(ending string) bool {
		return strings.HasSuffix(word, ending)
	})
}

// isRomanceOf says whether a small word of a name has a noun behind it, written small in French, Spanish and their like.
func isRomanceOf(word string) bool {
	switch word {
	case "de", "du", "des", "d", "pour", "para", "por", "del", "contre", "contra", "da", "do", "dos", "per", "di":
		return true
	}
	return false
}

// isRomanceNoun says whether a word written small belongs to such a name in French, Spanish and their like.
func isRomanceNoun(word string) bool {
	for _, ending := range []string{
		"aise", "aises", "ais", "enne", "ennes", "iens", "ien", "ine", "ines", "oise", "oises", "ois", "iste", "istes", "ale", "ales", "aux", "al", "nationale", "internationale", "humains", "humain", "homme",
		"droits", "derechos", "humanos", "justice", "justicia", "internacional", "internacionales", "femmes", "mujeres", "victimes", "victimas", "paix", "paz", "defense", "defensa", "avocats", "abogados", "juristes", "juristas",
		"jeunes", "lutte", "impunite", "impunidad", "penale", "penal", "libertes", "ana", "anas", "ano", "anos", "ense", "enses", "citoyenne", "civile", "civil", "aire", "aires", "ique", "iques", "elle", "elles", "ive", "ives", "ica", "icas", "ico", "icos", "aria", "arias", "promotion", "promocion", "protection", "proteccion", "transicional", "transitionnelle",
	} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// runOn returns where a name ends that goes on until a word or mark stops it.
func (r *reading) runOn(word, most int, stops func(string) bool) int {
	to := word
	farthest := words.Line
	if r.where == inSignature {
		farthest = words.Space
	}
	for to < min(len(r.Words), word+most) && r.Words[to].Gap <= farthest && !stops(r.Words[to].Folded) && !isNumber(r.Words[to].Folded) {
		if m, ok := r.cueAt(to); ok && is(m, asks) {
			break
		}
		to++
	}
	for to > word && isConjunction(r.Words[to-1].Folded) {
		to--
	}
	return to
}

func isNumber(word string) bool { return word[0] >= '0' && word[0] <= '9' }

func isArabicStop(word string) bool {
	switch word {
	case "في", "الي", "ان", "علي", "من", "بان", "التي", "الذي", "وهي", "وهو", "لدي", "المساهمه", "المشاركه", "التحدث", "القاء", "الكلمه", "بصفتها", "بصفه", "كمنظمه", "اخذ", "الادلاء", "تقديم", "تسجيلها", "ادراجها", "تسجيلنا", "ادراجنا", "حجز", "منحها", "منحنا":
		return true
	}
	return false
}

func isRussianStop(word string) bool {
	switch word {
	case "в", "на", "который", "которая", "которое", "не", "это", "от":
		return true
	}
	return false
}

// quotedEnd returns where a name in quotation marks ends that begins at a word; zero where none does.
func (r *reading) quotedEnd(word int) int {
	if word >= len(r.Words) || word == 0 {
		return 0
	}
	between := r.Original[r.Words[word-1].End:r.Words[word].Start]
	if !strings.ContainsAny(between, "«\"“„「《") {
		return 0
	}
	for to := word + 1; to <= min(len(r.Words), word+24); to++ {
		end := len(r.Original)
		if to < len(r.Words) {
			end = r.Words[to].Start
		}
		if strings.ContainsAny(r.Original[r.Words[to-1].End:end], "»\"”“」》") {
			return to
		}
	}
	return 0
}

// bodyAround returns the organisation whose name a mention is part of; nil where it is none.
func (r *reading) bodyAround(m mention) *body {
	for i := range r.bodies {
		b := &r.bodies[i]
		if b.from <= m.from && m.to <= b.to && b.to-b.from > m.to-m.from && m.Delegation.Type == delegations.State {
			return b
		}
	}
	return nil
}

// bodyClaims returns the unknown organisations that a text speaks for.
func (r *reading) bodyClaims() []claim {
	var all []claim
	for _, b := range r.bodies {
		if r.isKnown(b) {
			continue
		}
		made := claim{
			delegation: delegations.Delegation{Name: b.name, Type: b.kind},
			where:      r.where, name: b.name, text: b.name, weight: named,
		}
		before, at, of := r.before(b.from)
		switch {
		case is(before, behalf|enlists) || is(before, represents) && of || r.introduces(b.from):
			made.weight, made.text = claimed, r.Slice(at, b.to)
		case is(before, elsewhere) && r.where == inText && (r.comesFrom(at) || r.worksThere(at) || r.isNamedFrom(at)):
			made.weight, made.text = claimed, r.Slice(at, b.to)
		case r.isToldOf(b):
			made.pass("it only told the writer something")
		case is(before, toward) || is(before, elsewhere) && r.where == inText:
			made.pass("it is named in passing: " + r.Slice(at, b.to))
		case is(before, holds):
			made.weight, made.text = signed, r.Slice(at, b.to)
		case of && r.where == inText && !is(before, acts):
			made.pass("it is only what something is of")
		case r.asksNear(mention{from: b.from, to: b.to}):
			made.weight = signed // below a State, which no table can have missed
		}
		all = append(all, made)
	}
	return all
}

// isToldOf says whether all that is said of a body is what it did for the writer.
func (r *reading) isToldOf(b body) bool { return r.isTold(mention{from: b.from, to: b.to}) }

// worksThere says whether the writer tells what he does in a place: 'I run advocacy at X'.
func (r *reading) worksThere(place int) bool {
	from, _ := r.SentenceAt(place)
	for at := from; at < place; at++ {
		if c, ok := r.cueAt(at); ok && is(c, ourselves) {
			next := c.To
			for next < place && (linkOf(r.Words[next].Folded) == article || isBeing(r.Words[next].Folded)) {
				next++
			}
			if c, ok := r.cueAt(next); ok && is(c, holds) {
				return true
			}
		}
	}
	return false
}

// isNamedFrom says whether a sentence begins with a name and where he is from: 'Ann from X here'.
func (r *reading) isNamedFrom(place int) bool {
	switch r.Words[place].Folded {
	case "from", "of", "من", "из", "de", "desde":
		from, _ := r.SentenceAt(place)
		return place > from && place-from <= 2 && len(cues().Find(words.Cut(r.Slice(from, place)))) == 0
	}
	return false
}

func isBeing(word string) bool {
	switch word {
	case "am", "m", "suis", "soy", "a", "an", "un", "une", "una", "currently", "actuellement", "actualmente":
		return true
	}
	return false
}

// isKnown says whether a table has the name, so that it is claimed already.
func (r *reading) isKnown(b body) bool {
	for _, m := range r.mentions {
		if m.Delegation.Type != delegations.State && m.from < b.to && b.from < m.to {
			return true
		}
	}
	return false
}

// introduces says whether words such as 'we are' stand before a name.
func (r *reading) introduces(word int) bool {
	from, _ := r.SentenceAt(word)
	said := r.Fold(max(from, word-4), word)
	bare, articled := withoutLastArticle(said)
	for _, phrase := range []string{
		"we are", "we re", "i am with", "i represent", "we represent", "i work for", "nous sommes", "je represente", "somos", "represento a", "мы", "я представляю", "نحن", "我 们 是", "我 是", "我 来 自", "我 们 来 自", "这 里 是", "مع كم", "معكم", "я из", "мы из", "habla", "ici", "here is", "this is", "c est", "i m with", "i m from", "i am from", "we are from", "本 会", "代 表",
	} {
		if before, ok := strings.CutSuffix(said, phrase); ok && (before == "" || strings.HasSuffix(before, " ")) || articled && strings.HasSuffix(bare, phrase) {
			return true
		}
	}
	return false
}

// withoutLastArticle returns folded words without the article that they end in; articled is false where they do not.
func withoutLastArticle(folded string) (bare string, articled bool) {
	for _, article := range [...]string{" the", " la", " l"} {
		if bare, articled = strings.CutSuffix(folded, article); articled {
			return bare, true
		}
	}
	return folded, false
}
