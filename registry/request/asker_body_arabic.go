package request

import (
	"slices"
	"strings"
)

// arabicBody returns the words of the name that begins with a noun; none where 'the organisation' is one named before.
func (r *reading) arabicBody(noun, behind int) (from, to int) {
	if r.hasArticle(noun) && (behind >= len(r.Words) || !r.hasArticle(behind) || r.hasBetween(behind, behind+1, acts|asks)) {
		return noun, noun
	}
	return noun, r.runOn(behind, isArabicStop)
}

// hasArticle says whether an Arabic word bears the article.
func (r *reading) hasArticle(word int) bool {
	folded := r.Words[word].Folded
	return slices.ContainsFunc([]string{"ال", "وال", "بال", "لل", "فال"}, func(article string) bool { return strings.HasPrefix(folded, article) })
}

// isArabicStop says whether a word ends a name: it joins the name to what its bearer does, or says what that is.
func isArabicStop(word string) bool {
	switch word {
	case "في", "الي", "ان", "علي", "من", "بان", "التي", "الذي", "وهي", "وهو", "لدي", "المساهمه", "المشاركه", "التحدث", "القاء", "الكلمه", "بصفتها", "بصفه", "كمنظمه", "اخذ", "الادلاء", "تقديم", "تسجيلها", "ادراجها", "تسجيلنا", "ادراجنا", "حجز", "منحها", "منحنا":
		return true
	}
	return false
}
