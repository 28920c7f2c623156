// Package htmltext shows HTML as the lines that a person sees.
package htmltext

import "speakerlist/registry/request/mail/visible"

// Lines returns what a mail client would show of a document: hidden elements, preheaders, comments, scripts and
// styles say nothing; blocks, list items, table cells and line breaks part what they part on the screen. It takes
// time and memory in proportion to the document, however it is nested, and stops after limit bytes of text.
func Lines(document string, limit int) []visible.Line { return nil }
