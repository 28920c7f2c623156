// Package document reads the text of the documents that people attach or that their programs wrap a message in: .docx,
// RTF, text/enriched and winmail.dat. It reads plain text and nothing of its form, within bounds whatever a document
// holds. PDF is left out: no Go library reads it that can be stopped on a hostile file.
package document

import "strings"

// maxText bounds the text of one document, in bytes.
const maxText = 64 << 10

// Reads says whether documents of that media type or file name are of a sort that is read.
func Reads(mediaType, name string) bool { return sortOf(mediaType, strings.ToLower(name)) != unknown }

// Text returns the text of a document by its media type and file name; empty where it is of no known sort, is broken
// or holds no text.
func Text(content []byte, mediaType, name string) string {
	switch sortOf(mediaType, strings.ToLower(name)) {
	case word:
		return wordText(content)
	case rtf:
		return RTF(content)
	case plain:
		return strings.ToValidUTF8(string(content[:min(len(content), maxText)]), "\ufffd")
	}
	return ""
}

type sort int

const (
	unknown sort = iota
	word
	rtf
	plain
)

func sortOf(mediaType, name string) sort {
	switch {
	case mediaType == "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		strings.HasSuffix(name, ".docx"), strings.HasSuffix(name, ".docm"):
		return word
	case mediaType == "application/rtf", mediaType == "text/rtf", strings.HasSuffix(name, ".rtf"):
		return rtf
	case strings.HasSuffix(name, ".txt"):
		return plain
	}
	return unknown
}

// A builder collects text up to a bound.
type builder struct {
	strings.Builder
}

func (b *builder) full() bool { return b.Len() >= maxText }

// paragraph ends a line, unless nothing stands on it and on the one before.
func (b *builder) paragraph() {
	if s := b.String(); s != "" && !strings.HasSuffix(s, "\n\n") {
		b.WriteByte('\n')
	}
}
