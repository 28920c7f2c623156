package htmltext

import "strings"

// A sheet is what the style sheets of a document say about what is shown: the classes and ids that are not.
type sheet struct {
	hidden      map[string]bool // ".class" or "#id", in lower case
	backgrounds bool            // some rule colours a background
}

// maxRules bounds the rules kept.
const maxRules = 500

// add reads a style element. Rules that hold on some screens only (@media) hide nothing, and only selectors of a single
// class or id are understood.
func (s *sheet) add(css string) {
	css = strings.ToLower(css)
	s.backgrounds = s.backgrounds || strings.Contains(css, "background")
	for depth := 0; css != ""; {
		i := strings.IndexAny(css, "{}")
		if i < 0 {
			return
		}
		selector, at := css[:i], css[i]
		css = css[i+1:]
		switch {
		case at == '}':
			depth = max(0, depth-1)
		case strings.Contains(selector, "@"):
			depth++
		default:
			var body string
			body, css, _ = strings.Cut(css, "}")
			if depth == 0 {
				s.rule(selector, body)
			}
		}
	}
}

func (s *sheet) rule(selectors, body string) {
	var l look
	if l.style(body); !l.gone {
		return
	}
	if i := strings.LastIndex(selectors, "-->"); i >= 0 {
		selectors = selectors[i+3:]
	}
	selectors = strings.TrimPrefix(strings.TrimSpace(selectors), "<!--")
	for selector := range strings.SplitSeq(selectors, ",") {
		selector = strings.TrimSpace(selector)
		i := strings.IndexAny(selector, ".#")
		if i < 0 || strings.ContainsAny(selector, " >:[+~*") || strings.ContainsAny(selector[i+1:], ".#") || len(s.hidden) >= maxRules {
			continue
		}
		if s.hidden == nil {
			s.hidden = make(map[string]bool)
		}
		s.hidden[selector[i:]] = true
	}
}

func (s *sheet) hides(t tag) bool {
	if len(s.hidden) == 0 {
		return false
	}
	for class := range strings.FieldsSeq(t.class) {
		if s.hidden["."+class] {
			return true
		}
	}
	return t.id != "" && s.hidden["#"+t.id]
}
