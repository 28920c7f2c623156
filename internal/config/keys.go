package config

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// fieldsOf returns a struct's fields by their keys, those of inlined structs among them.
func fieldsOf(value reflect.Value) map[string]reflect.Value {
	fields := make(map[string]reflect.Value)
	for i := range value.NumField() {
		switch key := value.Type().Field(i).Tag.Get("yaml"); key {
		case "":
		case ",inline":
			maps.Copy(fields, fieldsOf(value.Field(i)))
		default:
			fields[key] = value.Field(i)
		}
	}
	return fields
}

// keysOf returns a struct's keys in the order in which they are declared.
func keysOf(t reflect.Type) []string {
	var keys []string
	for field := range t.Fields() {
		switch key := field.Tag.Get("yaml"); key {
		case "":
		case ",inline":
			keys = append(keys, keysOf(field.Type)...)
		default:
			keys = append(keys, key)
		}
	}
	return keys
}

func listKeys(t reflect.Type) string { return strings.Join(keysOf(t), ", ") }

// suggest says what to do about a key that a section does not have, and returns the path of the one that was probably
// meant, in that section or in another; empty where none comes to mind.
func suggest(path, key string, t reflect.Type) (meant, remedy string) {
	keys := keysOf(t)
	if strings.Contains(strings.ToLower(key), "passw") && slices.Contains(keys, "password_file") && !slices.Contains(keys, key) && !strings.Contains(key, "file") {
		return join(path, "password_file"), "secrets are not written here: put it into a file of mode 0600 and name that as password_file"
	}
	best, distance := "", len(key)/2
	for _, k := range keys {
		if n := editDistance(strings.ToLower(key), k); n <= distance {
			best, distance = k, n-1
		}
	}
	if best != "" {
		return join(path, best), "did you mean " + best + "?"
	}
	for _, section := range keysWithSection(reflect.TypeFor[document]()) {
		if section.key == key && section.path != path {
			if section.path == "" {
				return key, "it belongs at the beginning of a line, outside every section"
			}
			return join(section.path, key), "it belongs into the section " + section.path
		}
	}
	if path == "" {
		return "", "remove it, or use one of " + strings.Join(keys, ", ")
	}
	return "", fmt.Sprintf("remove it, or use one of those that %s has: %s", path, strings.Join(keys, ", "))
}

type sectionKey struct{ path, key string }

// keysWithSection lists the keys of the file and of its sections, but not of lists.
func keysWithSection(t reflect.Type) []sectionKey {
	var all []sectionKey
	for _, key := range keysOf(t) {
		all = append(all, sectionKey{"", key})
	}
	fields := fieldsOf(reflect.New(t).Elem())
	for _, name := range keysOf(t) {
		if field := fields[name]; field.Kind() == reflect.Struct {
			for _, key := range keysOf(field.Type()) {
				all = append(all, sectionKey{name, key})
			}
		}
	}
	return all
}

// editDistance is Levenshtein's: how many letters must be put in, left out or changed to get from a to b.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
