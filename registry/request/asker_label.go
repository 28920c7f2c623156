package request

import (
	"slices"
	"strings"
	"sync"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// labels are what a form writes before the name of an organisation. The lexicon is built once and then only read.
var labels = sync.OnceValue(func() *words.Lexicon[struct{}] {
	l := &words.Lexicon[struct{}]{}
	for _, phrase := range phrases(`
		(full|official|) (name of|) (the|our|your|) (organisation|organization|organisations|organizations|entity|institution|association|ngo|participant|applicant|requester|body) (name|)
		affiliation, name of (the|) (non governmental|civil society) (organisation|organization), on behalf of
		(nom|denomination|) (de|) (l|la|) (organisation|organisme|entite|institution|association|ong|structure|participant|demandeur|etablissement), affiliation, rattachement
		(nombre|denominacion|) (de|del|) (la|) (organizacion|organismo|entidad|institucion|asociacion|ong|osc|participante|solicitante|agrupacion), afiliacion, procedencia
		(название|наименование|полное название|полное наименование|) (организаци*|учреждени*|нпо|нко|заявител*|участник*|структур*), организация заявитель, место работы
		(اسم|) (الجهه|المنظمه|المؤسسه|الجمعيه|الهيءه|الهيئه|المشارك|الكيان|الجهه الطالبه|الجهه المشاركه|مقدم الطلب|جهه العمل), جهه الانتساب, الانتماء
		(机构|组织|单位|團體|团体|機構|組織|單位|协会|参会方|申请方|申请单位|所属机构|所属单位|工作单位|与会方) (名称|名稱|全称|全稱|)
		机构名, 组织名, (organisation|einrichtung|verband|institution|name der organisation), (organizacao|entidade|instituicao|nome da organizacao), (organizzazione|ente|istituzione|nome dell organizzazione)`) {
		l.Add(phrase, struct{}{})
	}
	return l
})

// labelledBodies returns the names that a form gives behind the label of an organisation, whatever nouns are in them:
// 'Organisation: X'.
func (r *reading) labelledBodies() []body {
	var found []body
	for at := range r.Words {
		if !r.beginsLine(at) {
			continue
		}
		label, ok := labels().At(r.Text, at)
		if !ok || label.To >= len(r.Words) || !r.isHeaded(label.To) {
			continue
		}
		from, to := label.To, r.lineEnd(label.To)
		if to-from > 1 && !r.namesKnown(from, to) && !r.hasBetween(from, to, asks|enlists|ourselves|segmentNoun) && !r.asksForPlace(from, to) {
			found = append(found, body{from: from, to: to, name: r.nameOf(from, to), kind: delegations.CivilSociety, labelled: true})
		}
	}
	return found
}

// asksForPlace says whether words are no name, but what is asked for: 'NGO: request for the floor'.
func (r *reading) asksForPlace(from, to int) bool {
	for at := from; at < to; at++ {
		if m, ok := tongues().signs.At(r.Text, at); ok && m.To <= to && slices.Contains(m.Values, enlist) {
			return true
		}
	}
	return false
}

// namesKnown says whether words name somebody of the tables, so that they need no label; a State's name inside another's
// does not count.
func (r *reading) namesKnown(from, to int) bool {
	for _, m := range r.mentions {
		if from <= m.from && m.to <= to && (m.Delegation.Type != delegations.State || m.from == from && (m.to == to || r.isBracketed(m.to)) || r.hasBetween(from, to, represents)) {
			return true
		}
	}
	return false
}

// isBracketed says whether a bracket opens before a word: 'République libanaise (État observateur)'.
func (r *reading) isBracketed(word int) bool { return strings.ContainsAny(r.gapBefore(word), "(（[") }

// beginsLine says whether a word is the first of its line, or of a table's cell.
func (r *reading) beginsLine(word int) bool {
	return word == 0 || r.Words[word].Gap >= words.Line && strings.Contains(r.gapBefore(word), "\n") || r.beginsCell(word)
}

// lineEnd returns where the line, or the cell of a table, ends that a word stands in.
func (r *reading) lineEnd(word int) int {
	to := word + 1
	for to < len(r.Words) && !r.beginsLine(to) && r.Words[to].Gap < words.Sentence && !strings.ContainsAny(r.gapBefore(to), ",،、") {
		to++
	}
	return to
}

// isHeaded says whether a colon or the border of a table's cell stands before a word, on its own line.
func (r *reading) isHeaded(word int) bool {
	gap := r.gapBefore(word)
	return strings.ContainsAny(gap, ":：\t|") && !strings.Contains(gap, "\n")
}

// beginsCell says whether a word is the first of a cell in a table's row.
func (r *reading) beginsCell(word int) bool {
	return word > 0 && strings.ContainsAny(r.gapBefore(word), "\t|")
}

// isLabel says whether a label begins at the first word of a line: a few words with a colon behind them.
func (r *reading) isLabel(word int) bool {
	const longest = 6
	if word >= len(r.Words) || word == 0 || !r.beginsLine(word) {
		return false
	}
	if r.beginsCell(word) {
		return true
	}
	for at := word + 1; at <= min(len(r.Words)-1, word+longest) && !r.beginsLine(at); at++ {
		if r.isHeaded(at) {
			return true
		}
	}
	return false
}

// gapBefore returns what is written between a word and that before it.
func (r *reading) gapBefore(word int) string {
	return r.Original[r.Words[word-1].End:r.Words[word].Start]
}
