package request

import (
	"strings"

	"speakerlist/registry/request/words"
)

// isOfText says whether a phrase such as 'of the Statute' stands there, which makes 'Part II' the part of a text.
func (f *finder) isOfText(at int) bool {
	return f.isOf(at, func(genitive string) bool {
		switch genitive {
		case "статута", "регламента", "программы", "повестки", "дня", "недели", "месяца", "года", "доклада", "резолюции", "статьи":
			return true
		}
		return false
	}, func(noun string) bool {
		switch noun {
		case "programme", "program", "programa", "agenda", "ordre", "orden", "periodo", "resolution", "resolucion", "article", "articulo", "ماده", "قرار", "نظام", "النظام", "الميثاق", "البروتوكول", "الاتفاقيه", "التقرير", "الماده", "القرار", "جدول", "statute", "rome", "statut", "estatuto", "rules",
			"regulations", "reglement", "reglamento", "statement", "declaration", "declaracion", "intervention", "report",
			"rapport", "informe", "charter":
			return true
		}
		return false
	})
}

// isOfDayOrPaper says whether a phrase such as 'of the morning' or 'of your note' stands there, which makes the first part
// that of a day or of a text.
func (f *finder) isOfDayOrPaper(at int) bool {
	return f.isOf(at, func(genitive string) bool {
		switch genitive {
		case "записки", "ноты", "письма", "документа":
			return true
		}
		return false
	}, func(noun string) bool {
		switch noun {
		case "day", "morning", "afternoon", "week", "month", "year", "journee", "matin", "matinee", "midi", "semaine", "mois", "annee", "dia", "manana",
			"tarde", "jornada", "semana", "mes", "ano", "note", "letter", "email", "mail", "paper", "document", "draft", "lettre", "courriel", "projet", "nota", "carta", "correo", "documento", "borrador", "مذكرتكم", "المذكره", "الوثيقه", "رسالتكم", "الرساله", "الورقه", "يوم", "اليوم", "الاسبوع", "الشهر", "السنه", "العام":
			return true
		}
		return false
	})
}

// isOf says whether a part is one of something: a Russian genitive stands at a word, or an 'of' with a noun close behind
// it.
func (f *finder) isOf(at int, isGenitive, isNoun func(string) bool) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return false
	}
	if isGenitive(f.text.Words[at].Folded) {
		return true
	}
	switch f.text.Words[at].Folded {
	case "of", "du", "de", "des", "del", "من":
	default:
		return false
	}
	for i := at + 1; i < min(at+4, len(f.text.Words)) && f.text.Words[i].Gap <= words.Line; i++ {
		if isNoun(f.text.Words[i].Folded) {
			return true
		}
	}
	return false
}

// isBehindText says whether a text stands before its part: 'the resolution, part II'. Only what has numbered parts as a
// rule counts as one.
func (f *finder) isBehindText(at int) bool {
	for i := at - 1; i >= max(0, at-nearby) && f.text.Words[i+1].Gap < words.Sentence && !f.signsAny(i); i-- {
		switch strings.TrimPrefix(f.text.Words[i].Folded, "ال") {
		case "resolution", "resolucion", "article", "articulo", "protocol", "protocole", "protocolo", "convention", "convencion", "treaty", "traite", "tratado",
			"charter", "charte", "carta", "regulations", "reglement", "reglamento", "annex", "annexe", "anexo", "резолюция", "резолюции", "статья", "статьи",
			"протокол", "протокола", "конвенция", "конвенции", "договора", "устав", "устава", "регламент", "регламента",
			"قرار", "بروتوكول", "اتفاقيه", "معاهده", "ميثاق", "ماده":
			return true
		}
	}
	return false
}

// isPartOfChineseText tells the part or the paragraph of a text from the part of a meeting: '决议第2段', '罗马规约第二部分'.
func (f *finder) isPartOfChineseText(from, noun int) bool {
	if !isHan(f.text.Words[noun].Folded) {
		return false
	}
	before := f.text.Fold(max(0, from-2), from)
	switch strings.ReplaceAll(before, " ", "") {
	case "决议", "決議", "规约", "規約", "公约", "公約", "议定书", "报告", "報告", "条例", "條例", "规则", "規則", "附件", "宪章", "憲章", "文件", "条约", "條約":
		return true
	}
	return f.isParagraph(from, noun)
}

// isParagraph tells the paragraph of a Chinese text, which 段 means too, from the part of a meeting: '决议第2段'.
func (f *finder) isParagraph(from, noun int) bool {
	if f.text.Words[noun].Folded != "段" {
		return false
	}
	for i := from - 1; i >= max(0, from-2*nearby) && f.text.Words[i+1].Gap < words.Comma; i-- {
		switch f.text.Words[i].Folded {
		case "条", "條", "款", "决", "決", "件", "函", "照", "据", "據", "依", "信", "执", "執":
			return true
		}
	}
	return false
}
