package request

import "strings"

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

func isArabicStop(word string) bool {
	switch word {
	case "في", "الي", "ان", "علي", "من", "بان", "التي", "الذي", "وهي", "وهو", "لدي", "المساهمه", "المشاركه", "التحدث", "القاء", "الكلمه", "بصفتها", "بصفه", "كمنظمه", "اخذ", "الادلاء", "تقديم", "تسجيلها", "ادراجها", "تسجيلنا", "ادراجنا", "حجز", "منحها", "منحنا":
		return true
	}
	return false
}
