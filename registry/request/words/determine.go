package words

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
)

// automaton returns the smallest automaton that reads the phrases of a graph, and for each of its outputs what the
// phrases that read so stand for, in the order of the phrases. The first output is none.
func (g *graph) automaton() (automaton, [][]uint32) {
	s := newSymbols(g)
	d := determiner{
		graph: g, symbols: s, alone: make([]uint32, len(g.nodes)), together: map[string]uint32{}, states: map[string]uint32{},
		numbers: map[string]uint32{"": noOutput}, outputs: [][]uint32{nil},
		made: automaton{
			words: newVocabulary(s.words), stems: newStems(s.stems), openings: make([]uint32, len(s.words)+len(s.stems)),
			first: []uint32{0, 0}, ends: []uint32{noOutput}, // of the start
		},
	}
	for _, a := range d.arcs([]uint32{0}) {
		d.made.openings[a.symbol] = a.to
	}
	d.made.sieve = newSieve(s.opening(d.made.openings))
	d.made.arcs, d.made.first, d.made.ends = slices.Clone(d.made.arcs), slices.Clone(d.made.first), slices.Clone(d.made.ends)
	return d.made, d.outputs
}

// A determiner makes an automaton of a graph. A state of it stands for all nodes that the same words lead to; of the
// states that read the same from there on, only one is made.
type determiner struct {
	*graph
	symbols  symbols
	made     automaton
	alone    []uint32          // the state of each single node; start where it is not made yet
	together map[string]uint32 // the states of several nodes at once
	states   map[string]uint32 // by what they read
	numbers  map[string]uint32 // of outputs, by what they are
	outputs  [][]uint32
	key      []byte // room for the keys of the maps
}

// state returns the state that stands for some nodes, which are in their order. It goes as deep as a phrase is long.
func (d *determiner) state(nodes []uint32) uint32 {
	key := ""
	if len(nodes) == 1 {
		if s := d.alone[nodes[0]]; s != start {
			return s
		}
	} else {
		key = string(d.encode(nodes...))
		if s, known := d.together[key]; known {
			return s
		}
	}
	s := d.stateOf(d.output(nodes), d.arcs(nodes))
	if len(nodes) == 1 {
		d.alone[nodes[0]] = s
	} else {
		d.together[key] = s
	}
	return s
}

// arcs returns the arcs from some nodes to the states behind them.
func (d *determiner) arcs(nodes []uint32) []arc {
	var all []arc // to nodes
	for _, n := range nodes {
		for i := d.nodes[n].edge; i != noEdge; i = d.edges[i].before {
			all = append(all, arc{d.symbols.of(d.edges[i].label), d.edges[i].to})
		}
	}
	slices.SortFunc(all, func(a, b arc) int { return cmp.Or(cmp.Compare(a.symbol, b.symbol), cmp.Compare(a.to, b.to)) })
	all = slices.Compact(all)
	var joined []arc
	for len(all) > 0 {
		symbol := all[0].symbol
		var behind []uint32
		for len(all) > 0 && all[0].symbol == symbol {
			behind, all = append(behind, all[0].to), all[1:]
		}
		joined = append(joined, arc{symbol, d.state(behind)})
	}
	return joined
}

// output returns the number of what the phrases stand for that end at some nodes.
func (d *determiner) output(nodes []uint32) uint32 {
	var kinds []uint32
	last := int32(notEnd)
	for _, n := range nodes {
		if p := d.nodes[n].phrase; p != notEnd && p != last {
			kinds, last = append(kinds, d.kinds[p]), p
		}
	}
	key := d.encode(kinds...)
	number, known := d.numbers[string(key)]
	if !known {
		number = uint32(len(d.outputs))
		d.numbers[string(key)], d.outputs = number, append(d.outputs, kinds)
	}
	return number
}

// stateOf returns the state with an output and arcs.
func (d *determiner) stateOf(output uint32, arcs []arc) uint32 {
	d.key = binary.LittleEndian.AppendUint32(d.key[:0], output)
	for _, a := range arcs {
		d.key = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(d.key, a.symbol), a.to)
	}
	s, known := d.states[string(d.key)]
	if !known {
		s = uint32(len(d.made.ends))
		d.states[string(d.key)] = s
		d.made.ends = append(d.made.ends, output)
		d.made.arcs = append(d.made.arcs, arcs...)
		d.made.first = append(d.made.first, uint32(len(d.made.arcs)))
	}
	return s
}

// encode returns numbers as bytes, which are good until the next call.
func (d *determiner) encode(numbers ...uint32) []byte {
	d.key = d.key[:0]
	for _, n := range numbers {
		d.key = binary.LittleEndian.AppendUint32(d.key, n)
	}
	return d.key
}

// symbols are the labels of a graph as an automaton numbers them: words first, and behind them the stems, sorted.
type symbols struct {
	words, stems []string
	ofStems      []uint32 // by the number of the label
}

func newSymbols(g *graph) symbols {
	s := symbols{words: make([]string, len(g.words)), stems: slices.Sorted(maps.Keys(g.stems)), ofStems: make([]uint32, len(g.stems))}
	for word, number := range g.words {
		s.words[number] = word
	}
	for i, stem := range s.stems {
		s.ofStems[g.stems[stem]] = uint32(len(s.words) + i)
	}
	return s
}

func (s symbols) of(l label) uint32 {
	if l.stem {
		return s.ofStems[l.number]
	}
	return l.number
}

// opening returns the words and the stems that lead anywhere from the start.
func (s symbols) opening(openings []uint32) (words, stems []string) {
	for symbol, to := range openings {
		switch {
		case to == start:
		case symbol < len(s.words):
			words = append(words, s.words[symbol])
		default:
			stems = append(stems, s.stems[symbol-len(s.words)])
		}
	}
	return words, stems
}
