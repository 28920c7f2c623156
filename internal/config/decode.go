package config

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// A decoder fills a document from YAML and keeps where each key stands. It walks the tree itself, since the library's
// own decoder stops at the first error, and reads a time without a zone as UTC.
type decoder struct {
	file     string
	lines    []string
	zone     *time.Location          // of times without one; nil where the file's own is no good
	at       map[string]*token.Token // by path, such as event.segments[0].id
	broken   map[string]bool         // sections whose keys could not be read, so that none of them is missed
	problems []Problem
	fatal    bool // the file is no YAML mapping: nothing was decoded
}

func decode(file string, data []byte, doc *document) *decoder {
	d := &decoder{
		file:   file,
		lines:  strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n"),
		at:     make(map[string]*token.Token),
		broken: make(map[string]bool),
	}
	root := d.parse(data)
	if root == nil {
		d.fatal = true
		return d
	}
	doc.Event.zone = d.findZone(root)
	d.zone = doc.Event.zone
	d.structure("", root, reflect.ValueOf(doc).Elem())
	return d
}

// parse returns the file's one mapping, or nil.
func (d *decoder) parse(data []byte) ast.Node {
	file, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		e, ok := errors.AsType[yaml.Error](err)
		if !ok {
			d.report(nil, "is no YAML (%v): compare it with config.example.yaml", err)
			return nil
		}
		d.report(e.GetToken(), "this is no YAML (%s): %s", strings.ReplaceAll(e.GetMessage(), "\t", `\t`), syntaxRemedy(e.GetMessage()))
		return nil
	}
	var bodies []ast.Node
	for _, doc := range file.Docs {
		if doc.Body != nil && doc.Body.Type() != ast.NullType {
			bodies = append(bodies, doc.Body)
		}
	}
	switch {
	case len(bodies) == 0:
		d.report(nil, "says nothing: begin with a copy of config.example.yaml")
		return nil
	case len(bodies) > 1:
		d.report(bodies[1].GetToken(), "a second document begins before this: remove the line ---, one file configures one event")
		return nil
	}
	if _, ok := bodies[0].(ast.MapNode); !ok {
		d.report(bodies[0].GetToken(), "the file must consist of keys and values, such as 'event:': begin with a copy of config.example.yaml")
		return nil
	}
	return bodies[0]
}

// syntaxRemedy says what usually causes one of the library's syntax errors.
func syntaxRemedy(message string) string {
	switch {
	case strings.Contains(message, "\t"):
		return "indent with spaces, never with tabs"
	case strings.Contains(message, "quot"):
		return "close the quotation mark that was opened"
	case strings.Contains(message, "'}'"), strings.Contains(message, "']'"):
		return "close the bracket that was opened"
	}
	return "check the indentation of this line and the one before, the blank behind each colon, and the quotes around text that has a colon or begins with a sign"
}

func (d *decoder) report(t *token.Token, format string, args ...any) {
	p := Problem{Text: fmt.Sprintf(format, args...)}
	if t != nil && t.Position != nil {
		p.Line, p.Column = t.Position.Line, t.Position.Column
		if p.Line >= 1 && p.Line <= len(d.lines) {
			p.Source = hideSecret(d.lines[p.Line-1])
		}
	}
	d.problems = append(d.problems, p)
}

// findZone reads the event's zone ahead of all else, since every time depends on it; nil where it is missing or bad.
func (d *decoder) findZone(root ast.Node) *time.Location {
	node := child(child(root, "event"), "timezone")
	if node == nil {
		return nil
	}
	name, ok := scalar(node)
	if !ok {
		return nil
	}
	zone, err := loadZone(name)
	if err != nil {
		d.report(node.GetToken(), "event.timezone: %v", err)
		return nil
	}
	return zone
}

func child(node ast.Node, key string) ast.Node {
	mapping, ok := node.(ast.MapNode)
	if !ok {
		return nil
	}
	for i := mapping.MapRange(); i.Next(); {
		if i.Key().GetToken().Value == key {
			return i.Value()
		}
	}
	return nil
}

// structure decodes a mapping into a struct by its yaml tags.
func (d *decoder) structure(path string, node ast.Node, into reflect.Value) {
	mapping, ok := node.(ast.MapNode)
	if !ok {
		d.broken[path] = true
		d.report(node.GetToken(), "%s must have keys of its own, indented below it: %s", path, listKeys(into.Type()))
		return
	}
	fields := fieldsOf(into)
	for i := mapping.MapRange(); i.Next(); {
		key := i.Key().GetToken()
		name := join(path, key.Value)
		field, known := fields[key.Value]
		switch _, seen := d.at[name]; {
		case i.Key().IsMergeKey():
			d.report(key, "merge keys are not used in this file: write the keys out")
		case !known:
			meant, remedy := suggest(path, key.Value, into.Type())
			if meant != "" && !d.has(meant) {
				d.at[meant] = key // so that it is not missed as well
				d.broken[meant] = true
			}
			d.report(key, "unknown key %s: %s", name, remedy)
		case seen:
			d.report(key, "%s is given twice: remove one of them", name)
		default:
			d.at[name] = placeOf(key, i.Value())
			d.value(name, key, i.Value(), field)
		}
	}
}

// placeOf returns the token that problems with a value are reported at: its own or, of a section or list, its key's.
func placeOf(key *token.Token, value ast.Node) *token.Token {
	switch value.(type) {
	case ast.MapNode, *ast.SequenceNode:
		return key
	}
	return value.GetToken()
}

// value decodes any node. Key is the token that a missing value is reported at.
func (d *decoder) value(path string, key *token.Token, node ast.Node, into reflect.Value) {
	switch node.(type) {
	case *ast.NullNode:
		d.at[path] = key
		d.report(key, "%s has no value: write one, or remove the key", path)
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		d.report(node.GetToken(), "%s: anchors, aliases and tags are not used in this file: write the value out", path)
		return
	}
	switch leaf, isLeaf := leafOf(into.Addr().Interface()); {
	case isLeaf:
		d.scalar(path, node, leaf)
	case into.Kind() == reflect.Struct:
		d.structure(path, node, into)
	case into.Kind() == reflect.Map:
		d.text(path, node, into)
	default:
		d.sequence(path, node, into)
	}
}

func (d *decoder) scalar(path string, node ast.Node, leaf leaf) {
	s, ok := scalar(node)
	if !ok {
		d.report(node.GetToken(), "%s must be one value, not a list or a section: write %s", path, leaf.wants)
		return
	}
	if err := leaf.set(d, s); err != nil {
		d.report(node.GetToken(), "%s: %v", path, err)
	}
}

func (d *decoder) sequence(path string, node ast.Node, into reflect.Value) {
	list, ok := node.(*ast.SequenceNode)
	if !ok {
		d.report(node.GetToken(), "%s must be a list: write it in brackets, or each item on a line of its own behind a hyphen", path)
		return
	}
	for i, item := range list.Values {
		name := fmt.Sprintf("%s[%d]", path, i)
		d.at[name] = item.GetToken()
		element := reflect.New(into.Type().Elem()).Elem()
		d.value(name, item.GetToken(), item, element)
		into.Set(reflect.Append(into, element))
	}
}

// text decodes a text in several languages.
func (d *decoder) text(path string, node ast.Node, into reflect.Value) {
	mapping, ok := node.(ast.MapNode)
	if !ok {
		d.report(node.GetToken(), "%s must say in which language it is: write it as en: ... below the key", path)
		return
	}
	into.Set(reflect.MakeMap(into.Type()))
	for i := mapping.MapRange(); i.Next(); {
		key := i.Key().GetToken()
		name := join(path, key.Value)
		if !slices.Contains(languages, key.Value) {
			d.report(key, "%s: letters are not written in that language: use %s", name, orList(languages))
			continue
		}
		if _, seen := d.at[name]; seen {
			d.report(key, "%s is given twice: remove one of them", name)
			continue
		}
		d.at[name] = i.Value().GetToken()
		value := reflect.New(into.Type().Elem()).Elem()
		d.value(name, key, i.Value(), value)
		into.SetMapIndex(reflect.ValueOf(key.Value), value)
	}
}

// scalar returns a single value's text as it is written, so that a segment may be called 1 and a time stays text.
func scalar(node ast.Node) (string, bool) {
	switch n := node.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
