package machine

import (
	"reflect"
	"strings"
	"testing"
)

// A translator's slip in a phrase would make it match nothing, and nobody would notice.
func TestPhrasesAreWellFormed(t *testing.T) {
	for _, book := range phrasebooks() {
		v := reflect.ValueOf(book)
		for i := range v.NumField() {
			for j := range v.Field(i).Len() {
				phrase := v.Field(i).Index(j).String()
				depth := 0
				for _, r := range phrase {
					switch r {
					case '(':
						depth++
					case ')':
						depth--
					}
					if depth < 0 || depth > 1 {
						t.Errorf("%s: %q: brackets do not stand in one another, and close", v.Type().Field(i).Name, phrase)
						break
					}
				}
				if depth != 0 || strings.TrimSpace(phrase) != phrase || phrase == "" {
					t.Errorf("%s: %q is open, empty or has blanks around it", v.Type().Field(i).Name, phrase)
				}
			}
		}
	}
}
