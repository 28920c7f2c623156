package words

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A graph holds phrases as paths from its first node. The choices of a phrase part and meet again, so that a phrase
// takes no more room than its notation, however many it stands for.
type graph struct {
	nodes []node
	edges []edge
	kinds []uint32           // what each phrase stands for
	words map[string]uint32  // the number of each word
	stems map[string]uint32  // and of each that words only begin with
	cuts  map[string][]label // how what stands between blanks was cut, since phrases share most of it
}

// A node is a place between two words of a phrase, or its end.
type node struct {
	edge   int32 // the number of its last edge; noEdge where it has none
	phrase int32 // the number of the phrase that ends here; notEnd where none does
}

const (
	noEdge = -1
	notEnd = -1
)

type edge struct {
	label
	to     uint32 // a node
	before int32  // the number of the edge before it of the same node; noEdge where there is none
}

// A label is a word of a phrase by its number.
type label struct {
	number uint32
	stem   bool
}

func newGraph() *graph {
	return &graph{
		nodes: []node{{noEdge, notEnd}},
		words: map[string]uint32{}, stems: map[string]uint32{}, cuts: map[string][]label{},
	}
}

// A tip is where a phrase that is being read has got to: a node, and the beginning of a word behind it.
type tip struct {
	node uint32
	word string
}

// add adds a phrase in the notation of [Lexicon.Add].
func (g *graph) add(notation string, kind uint32) {
	g.kinds = append(g.kinds, kind)
	for _, end := range g.endWord(g.read(notation, []tip{{}})) {
		if end.node != 0 {
			g.nodes[end.node].phrase = int32(len(g.kinds) - 1)
		}
	}
}

// read reads a piece of a phrase on from some tips, and returns those to which it leads.
func (g *graph) read(notation string, tips []tip) []tip {
	for {
		plain, choices, rest := cutChoice(notation)
		tips = g.readPlain(plain, tips)
		if choices == nil {
			return tips
		}
		tips = g.endIdeographs(tips, "")
		var ends []tip
		for _, c := range choices {
			ends = append(ends, g.read(c, tips)...)
		}
		tips, notation = g.endIdeographs(ends, rest), rest
	}
}

// endIdeographs ends the words that end in a Chinese character, as if a blank stood behind it: whatever follows, but for an
// asterisk, is a word of its own. Otherwise, for want of blanks, every choice of a Chinese phrase would be joined with every
// other.
func (g *graph) endIdeographs(tips []tip, next string) []tip {
	var whole, open []tip
	for _, t := range tips {
		if last, _ := utf8.DecodeLastRuneInString(t.word); isIdeograph(last) && !strings.HasPrefix(next, "*") {
			whole = append(whole, t)
		} else {
			open = append(open, t)
		}
	}
	return append(open, g.endWord(whole)...)
}

// cutChoice cuts a phrase around its first brackets, into what stands before them, what may be chosen in them and what
// stands behind; brackets that are not closed are none.
func cutChoice(notation string) (before string, choices []string, behind string) {
	open := strings.IndexByte(notation, '(')
	depth, from := 0, open+1
	for i := from; open >= 0 && i < len(notation); i++ {
		switch b := notation[i]; {
		case b == '(':
			depth++
		case b == ')' && depth > 0:
			depth--
		case b == ')':
			return notation[:open], append(choices, notation[from:i]), notation[i+1:]
		case b == '|' && depth == 0:
			choices, from = append(choices, notation[from:i]), i+1
		}
	}
	return notation, nil, ""
}

// readPlain reads a piece of a phrase that has no choice.
func (g *graph) readPlain(piece string, tips []tip) []tip {
	tips = slices.Clone(tips)
	for piece != "" {
		end := strings.IndexFunc(piece, unicode.IsSpace)
		if end == 0 {
			tips, piece = g.endWord(tips), strings.TrimLeftFunc(piece, unicode.IsSpace)
			continue
		}
		if end < 0 {
			end = len(piece)
		}
		for i := range tips {
			tips[i].word += piece[:end]
		}
		piece = piece[end:]
	}
	return tips
}

// endWord ends the words that the tips have begun: all lead to one and the same node. It changes the tips that it is given.
func (g *graph) endWord(tips []tip) []tip {
	ended := tips[:0]
	meet := uint32(0)
	for _, t := range tips {
		labels := g.cut(t.word)
		if len(labels) == 0 {
			ended = append(ended, tip{node: t.node})
			continue
		}
		at := t.node
		for _, l := range labels[:len(labels)-1] {
			next := g.newNode()
			g.join(at, l, next)
			at = next
		}
		if meet == 0 {
			meet = g.newNode()
			ended = append(ended, tip{node: meet})
		}
		g.join(at, labels[len(labels)-1], meet)
	}
	return ended
}

func (g *graph) newNode() uint32 {
	g.nodes = append(g.nodes, node{noEdge, notEnd})
	return uint32(len(g.nodes) - 1)
}

func (g *graph) join(from uint32, l label, to uint32) {
	g.edges = append(g.edges, edge{l, to, g.nodes[from].edge})
	g.nodes[from].edge = int32(len(g.edges) - 1)
}

// cut cuts what stands between two blanks into words; an asterisk makes the last a stem.
func (g *graph) cut(field string) []label {
	if labels, known := g.cuts[field]; known || field == "" {
		return labels
	}
	var labels []label
	if isSmallLatin(field) {
		labels = []label{{g.number(field, false), false}} // as most are
	} else {
		labels = g.cutField(field)
	}
	g.cuts[field] = labels
	return labels
}

func isSmallLatin(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

func (g *graph) cutField(field string) []label {
	var labels []label
	cut := Cut(field)
	for i, w := range cut.Words {
		folded := w.Folded
		if strings.HasPrefix(field[w.Start:], "ال") { // and not ألبانيا, which has none
			folded = withoutArticle(folded)
		}
		stem := i == len(cut.Words)-1 && strings.HasSuffix(field, "*")
		labels = append(labels, label{g.number(folded, stem), stem})
	}
	return labels
}

func (g *graph) number(word string, stem bool) uint32 {
	numbers := g.words
	if stem {
		numbers = g.stems
	}
	n, known := numbers[word]
	if !known {
		n = uint32(len(numbers))
		numbers[word] = n
	}
	return n
}
