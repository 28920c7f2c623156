package delegations

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// russianCases is how many cases there are: nominative, genitive, dative, accusative, instrumental, prepositional.
const russianCases = 6

// cases are a word's forms or endings in the order of the cases.
type cases [russianCases]string

// russianNameForms declines a Russian name: 'Северная Македония', 'Соединенные Штаты Америки'. What stands behind its
// noun is a complement and stays, but for another noun joined by 'и' and for what brackets hold.
func russianNameForms(name string) []string {
	forms := make([]string, russianCases)
	declines := true
	for field := range strings.FieldsSeq(name) {
		word := strings.Trim(field, "()")
		if word != field && strings.HasPrefix(field, "(") || isRussianJoint(field) {
			declines = true
		}
		declined := cases{word, word, word, word, word, word}
		if declines {
			declined = decline(word)
		}
		for c := range forms {
			forms[c] = strings.TrimSpace(forms[c] + " " + declined[c])
		}
		declines = declines && (isRussianJoint(word) || isRussianAdjective(word) || isFrozen(word))
	}
	return forms
}

// russianAdjectiveForms returns the forms of an adjective in every gender, number and case.
func russianAdjectiveForms(adjective string) []string {
	stem, ok := strings.CutSuffix(adjective, "ий")
	if !ok {
		return []string{adjective}
	}
	var forms []string
	for _, ending := range []string{"ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ою", "ое", "ие", "их", "ими"} {
		forms = append(forms, stem+ending)
	}
	return forms
}

func isRussianJoint(word string) bool { return word == "и" || word == "—" || word == "-" }

// isFrozen says whether a word before a noun belongs to it undeclined: ФР Германии, Сент Люсии, Шри Ланки.
func isFrozen(word string) bool {
	switch word {
	case "Сент", "Сан", "Шри", "Эль", "Кот", "Папуа", "Сьерра":
		return true
	}
	return utf8.RuneCountInString(word) <= 3 && strings.ToUpper(word) == word
}

func isRussianAdjective(word string) bool {
	for _, endings := range adjectiveEndings() {
		if strings.HasSuffix(word, endings[0]) {
			return true
		}
	}
	return false
}

// decline returns a word in every case; as it is, where it has none.
func decline(word string) cases {
	if isFrozen(word) || isRussianJoint(word) {
		return cases{word, word, word, word, word, word}
	}
	for _, endings := range russianEndings() {
		if stem, ok := strings.CutSuffix(word, endings[0]); ok {
			return endings.behind(stem)
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(word); unicode.IsLetter(last) && !strings.ContainsRune("аеиоуыэюяйьъ", last) {
		return cases{"", "а", "у", "", "ом", "е"}.behind(word)
	}
	return cases{word, word, word, word, word, word}
}

func (c cases) behind(stem string) cases {
	for i := range c {
		c[i] = stem + c[i]
	}
	return c
}

// russianEndings are the endings of adjectives and, behind them, those of nouns; they are listed once and then only read.
var russianEndings = sync.OnceValue(func() []cases { return append(adjectiveEndings(), nounEndings()...) })

// adjectiveEndings returns the endings of the adjectives in names; the first that fits counts.
func adjectiveEndings() []cases {
	return []cases{
		{"вшая", "вшей", "вшей", "вшую", "вшей", "вшей"},
		{"ая", "ой", "ой", "ую", "ой", "ой"},
		{"яя", "ей", "ей", "юю", "ей", "ей"},
		{"кие", "ких", "ким", "кие", "кими", "ких"},
		{"ые", "ых", "ым", "ые", "ыми", "ых"},
		{"овы", "овых", "овым", "овы", "овыми", "овых"},
		{"кое", "кого", "кому", "кое", "ким", "ком"},
		{"ое", "ого", "ому", "ое", "ым", "ом"},
		{"кий", "кого", "кому", "кий", "ким", "ком"},
		{"ший", "шего", "шему", "ший", "шим", "шем"},
		{"ый", "ого", "ому", "ый", "ым", "ом"},
		{"Святой", "Святого", "Святому", "Святой", "Святым", "Святом"},
	}
}

// nounEndings returns the endings of the nouns in names; the first that fits counts.
func nounEndings() []cases {
	return []cases{
		{"Гвинея-Бисау", "Гвинеи-Бисау", "Гвинее-Бисау", "Гвинею-Бисау", "Гвинеей-Бисау", "Гвинее-Бисау"},
		{"Египет", "Египта", "Египту", "Египет", "Египтом", "Египте"},
		{"Острова", "Островов", "Островам", "Острова", "Островами", "Островах"},
		{"о-ва", "о-вов", "о-вам", "о-ва", "о-вами", "о-вах"},
		{"ия", "ии", "ии", "ию", "ией", "ии"},
		{"я", "и", "е", "ю", "ей", "е"},
		{"га", "ги", "ге", "гу", "гой", "ге"},
		{"ка", "ки", "ке", "ку", "кой", "ке"},
		{"ша", "ши", "ше", "шу", "шей", "ше"},
		{"уа", "уа", "уа", "уа", "уа", "уа"}, // Антигуа, Папуа, Никарагуа
		{"оа", "оа", "оа", "оа", "оа", "оа"}, // Самоа
		{"а", "ы", "е", "у", "ой", "е"},
		{"ство", "ства", "ству", "ство", "ством", "стве"},
		{"Косово", "Косова", "Косову", "Косово", "Косовом", "Косове"},
		{"Беларусь", "Беларуси", "Беларуси", "Беларусь", "Беларусью", "Беларуси"},
		{"ь", "я", "ю", "ь", "ем", "е"},
		{"ай", "ая", "аю", "ай", "аем", "ае"},
		{"ей", "ея", "ею", "ей", "еем", "ее"},
		{"ды", "дов", "дам", "ды", "дами", "дах"},
		{"ты", "тов", "там", "ты", "тами", "тах"},
		{"ы", "", "ам", "ы", "ами", "ах"}, // Филиппины, Мальдивы
	}
}
