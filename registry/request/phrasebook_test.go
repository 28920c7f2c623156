package request

import (
	"reflect"
	"testing"
)

// A phrase that stands twice is a line that two people have added, or that was moved and left behind.
func TestPhrasebooksSayNothingTwice(t *testing.T) {
	for n, book := range phrasebooks() {
		fields := reflect.ValueOf(book)
		for i := range fields.NumField() {
			if fields.Field(i).Kind() != reflect.String {
				continue
			}
			seen := map[string]bool{}
			for _, phrase := range phrases(fields.Field(i).String()) {
				if seen[phrase] {
					t.Errorf("phrasebook %d, field %s: %q stands twice", n, fields.Type().Field(i).Name, phrase)
				}
				seen[phrase] = true
			}
		}
	}
}
