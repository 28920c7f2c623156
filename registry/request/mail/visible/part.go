package visible

import "strings"

// part tells the pieces of a body apart: first what was written earlier, then, in what is left, what stands around a
// letter.
func part(lines []line, subject string, nested int) Parted {
	b := newBody(lines, subject, nested)
	forwards := b.cutEarlier()
	b.keepWhole()
	b.cutAround()
	return b.parted(forwards)
}

// keepWhole gives a body back that would be empty because its author's program indents what one writes: HTML whose
// only text stands in one quotation that nothing introduces.
func (b *body) keepWhole() {
	for i, l := range b.lines {
		if !l.blank() && (b.label[i] != Quote || !l.html || l.mark == Quote || l.depth > 1 || b.why[i] != "" && b.why[i] != whyMarked) {
			return
		}
	}
	for i := range b.lines {
		b.label[i] = ""
		b.lines[i].depth = 0
	}
	clear(b.why)
}

// parted puts the pieces together.
func (b *body) parted(forwards []Forward) Parted {
	p := Parted{Forwards: forwards}
	said := map[Cause]string{} // a passage that another interrupts goes on for the same reason
	var text []string
	for i := 0; i < len(b.lines); {
		end := b.pieceEnd(i)
		piece := b.joined(i, end)
		switch cause := b.label[i]; {
		case piece == "":
		case cause == "":
			text = append(text, piece)
		default:
			if why := b.whyOf(i, end); why != "" {
				said[cause] = why
			}
			p.Cut = append(p.Cut, Passage{Cause: cause, Text: piece, Why: said[cause]})
		}
		i = end
	}
	p.Text = strings.Join(text, "\n\n")
	return p
}

// pieceEnd returns where the piece ends that begins with a line: blank lines belong to what they stand in.
func (b *body) pieceEnd(i int) int {
	end := i + 1
	for end < len(b.lines) && b.label[end] == b.label[i] && b.why[end] == "" {
		end++
	}
	return end
}

func (b *body) whyOf(from, to int) string {
	for i := from; i < to; i++ {
		if b.why[i] != "" {
			return b.why[i]
		}
	}
	return ""
}

// joined returns lines as they stand in the body, without the blank ones around them.
func (b *body) joined(from, to int) string {
	for from < to && b.lines[from].void() {
		from++
	}
	for from < to && b.lines[to-1].void() {
		to--
	}
	size := 0
	for _, l := range b.lines[from:to] {
		size += len(l.raw) + 1
	}
	var s strings.Builder
	s.Grow(size)
	for i := from; i < to; i++ {
		if i > from {
			s.WriteByte('\n')
		}
		s.WriteString(strings.TrimRight(b.lines[i].raw, " \t\r\u00a0"))
	}
	return s.String()
}
