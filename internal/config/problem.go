package config

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// An Error is everything that is wrong with a configuration, in the order of the file.
type Error struct {
	File     string
	Problems []Problem
}

// A Problem is one thing wrong, and how to mend it.
type Problem struct {
	Line, Column int    // from 1; zero where it concerns the file as a whole
	Text         string // one line: the key, what is wrong, what to write
	Source       string // the line as it stands in the file
}

// Error gives each problem a line that names its place, followed by the source with a caret below.
func (e *Error) Error() string {
	var b strings.Builder
	for i, p := range e.Problems {
		if i > 0 {
			b.WriteByte('\n')
		}
		if p.Line == 0 {
			fmt.Fprintf(&b, "%s: %s", e.File, p.Text)
			continue
		}
		fmt.Fprintf(&b, "%s:%d:%d: %s", e.File, p.Line, p.Column, p.Text)
		fmt.Fprintf(&b, "\n%6d | %s\n       | %s^", p.Line, p.Source, indent(p.Source, p.Column))
	}
	return b.String()
}

// indent returns blanks as wide as what stands before a column, tabs kept, so that a caret stands below it.
func indent(source string, column int) string {
	var b strings.Builder
	for i, r := range []rune(source) {
		if i >= column-1 {
			break
		}
		if r != '\t' {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

var secretKey = regexp.MustCompile(`(?i)(?:password|passwd|secret|token)["']?\s*:\s*`)

// hideSecret blots out what a line of the file gives as a secret, since errors end up in logs. Names of the files and
// variables that hold secrets stay.
func hideSecret(line string) string {
	if place := secretKey.FindStringIndex(line); place != nil {
		return line[:place[1]] + mask
	}
	return line
}

func (d *decoder) err() error {
	if len(d.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(d.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return &Error{File: d.file, Problems: d.problems}
}
