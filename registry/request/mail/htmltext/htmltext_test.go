package htmltext

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"speakerlist/registry/request/mail/visible"
)

// show writes lines as the tables below have them: one angle bracket for each level of quotation, the mark in square
// brackets, the text.
func show(lines []visible.Line) []string {
	shown := make([]string, len(lines))
	for i, line := range lines {
		mark := ""
		if line.Mark != "" {
			mark = "[" + string(line.Mark) + "]"
		}
		shown[i] = strings.Repeat(">", line.Quote) + mark + line.Text
	}
	return shown
}

func check(t *testing.T, document string, want ...string) {
	t.Helper()
	if got := show(Lines(document, 1<<20)); !slices.Equal(got, want) {
		t.Errorf("%.2000s\n got %q\nwant %q", document, got, want)
	}
}

func TestLayout(t *testing.T) {
	tests := []struct {
		name, document string
		want           []string
	}{
		{"text alone", "Good morning", []string{"Good morning"}},
		{"white space is one space", "Good\n\t  morning ", []string{"Good morning"}},
		{"elements within a line part nothing", "Seg<b>ment</b> <i>I</i>", []string{"Segment I"}},
		{"a space may stand within them", "Segment<b> I</b>", []string{"Segment I"}},
		{"paragraphs are parted by a blank line", "<p>a</p><p>b</p>", []string{"a", "", "b"}},
		{"and need no end", "<p>a<p>b", []string{"a", "", "b"}},
		{"divisions are parted by a line's end", "<div>a</div><div>b</div>", []string{"a", "b"}},
		{"nested ones by no more", "<div><div>a</div></div><div>b</div>", []string{"a", "b"}},
		{"line breaks", "a<br>b<br/>c", []string{"a", "b", "c"}},
		{"one at the end of a block adds nothing", "<div>a<br></div><div>b</div>", []string{"a", "b"}},
		{"one alone in a block is a blank line", "<div>a</div><div><br></div><div>b</div>", []string{"a", "", "b"}},
		{"two in a row are one too", "a<br><br>b", []string{"a", "", "b"}},
		{"a space that does not break stays", "<p>&nbsp;</p>b", []string{"\u00a0", "", "b"}},
		{"entities", "caf&eacute; &lt;a@b.org&gt; &#1055;&#x41; &amp;amp;", []string{"café <a@b.org> ПA &amp;"}},
		{"headings", "<h1>a</h1>b", []string{"a", "", "b"}},
		{"a rule", "a<hr>b", []string{"a", rule, "b"}},
		{"preformatted text", "<pre>\na  b\n  c</pre>d", []string{"a  b", "  c", "", "d"}},
		{"and by its style", "<div style='white-space: pre-wrap'>a\nb</div>", []string{"a", "b"}},
		{"quotation marks", "<q>a</q>", []string{"“a”"}},
		{"an unordered list", "<ul><li>a</li><li>b</li></ul>c", []string{"- a", "- b", "", "c"}},
		{"an ordered list", "<ol><li>a<li>b</ol>", []string{"1. a", "2. b"}},
		{"that begins elsewhere", "<ol start=3><li>a</li><li value=7>b</li></ol>", []string{"3. a", "7. b"}},
		{"by roman numbers", "<ol type=I><li>a</li><li>b</li></ol>", []string{"I. a", "II. b"}},
		{"by its style", "<ol style='list-style-type:lower-alpha'><li>a</li><li>b</li></ol>", []string{"a. a", "b. b"}},
		{"an item with a block", "<ul><li><p>a</p></li><li><div>b</div></li></ul>", []string{"- a", "- b"}},
		{"a list in a list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", []string{"- a", "- b", "- c"}},
		{"the cells of a row", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", []string{"a\tb", "c\td"}},
		{"without end tags", "<table><tr><td>a<td>b<tr><td>c</table>", []string{"a\tb", "c"}},
		{"with blocks in them", "<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", []string{"a\tb"}},
		{"with white space between", "<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>", []string{"a\tb"}},
		{"of several lines", "<table><tr><td>a<br>b</td><td>c</td></tr></table>", []string{"a", "b", "c"}},
		{"a table for layout", "<table><tr><td><table><tr><td>a</td></tr><tr><td>b</td></tr></table></td></tr></table>", []string{"a", "b"}},
		{"a table after text", "x<table><tr><td>a</td></tr></table>y", []string{"x", "", "a", "", "y"}},
		{"an inline element displayed as a block", "a<span style='display:block'>b</span>c", []string{"a", "b", "c"}},
		{"a block displayed in the line", "a <div style='display:inline'>b</div> c", []string{"a b c"}},
		{"emoji as pictures", `a<img alt="👍" data-emoji="👍">b<img alt="Logo">`, []string{"a👍b"}},
		{"what Word writes", "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>", []string{"a", "\u00a0"}},
		{"tags in capitals", "<DIV>a</DIV><P>b", []string{"a", "", "b"}},
		{"an end tag without its start", "a</div></b></td>b", []string{"ab"}},
		{"the end of a paragraph that never began", "a</p>b", []string{"a", "b"}},
		{"nothing", "", nil},
		{"tags alone", "<div><p></p></div>", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { check(t, tt.document, tt.want...) })
	}
}

func TestHidden(t *testing.T) {
	hidden := []string{
		"<!-- x -->", "<!--[if mso]>x<![endif]-->", "<!--[if !mso]><!-- --><!--<![endif]-->", "<style>x</style>", "<script>x</script>",
		"<title>x</title>", "<head><title>x</title><style>x</style></head>", "<noframes>x</noframes>", "<template>x</template>",
		"<xml><w:x>x</w:x></xml>", "<svg><text>x</text></svg>", "<object>x</object>",
		"<p hidden>x</p>",
		"<p style='display:none'>x</p>", "<p style='DISPLAY : NONE !important'>x</p>", `<p style="color:red;display: none">x</p>`,
		"<span style='visibility:hidden'>x</span>", "<span style='font-size:0'>x</span>", "<span style='font-size:1px'>x</span>",
		"<span style='font-size:0.0em'>x</span>", "<span style='opacity:0'>x</span>", "<div style='max-height:0px;overflow:hidden'>x</div>",
		"<div style='height:0;overflow:hidden'>x</div>", "<div style='mso-hide:all'>x</div>",
		"<div style='text-indent:-9999px'>x</div>", "<div style='position:absolute;left:-5000px'>x</div>",
		"<span style='color:#ffffff'>x</span>", "<span style='color:white;background:#fff'>x</span>", "<font color=white>x</font>",
		"<span style='color:rgb(255, 255, 255)'>x</span>", "<span style='color:#fefefe'>x</span>", "<span style='color:transparent'>x</span>",
		"<table bgcolor='#003366'><tr><td style='color:#003366'>x</td></tr></table>", "<div style='background:#000'><p style='color:#000'>x</p></div>",
		"<style>.pre{display:none}</style><div class='pre'>x</div>", "<style>#h, p.pre { display : none !important }</style><p class=PRE>x</p><p id=h>x</p>",
		"<div style='display:none'><p>x</p><table><tr><td>x</table></div>",
		"<div style='display:none'>x<div style='display:block'>x</div>x</div>",
	}
	for _, document := range hidden {
		t.Run(document, func(t *testing.T) { check(t, "a "+document+" b", showVisible(document)...) })
	}
	seen := []string{
		"<span style='font-size:0'><span style='font-size:12px'>x</span></span>", "<span style='visibility:hidden'><span style='visibility:visible'>x</span></span>",
		"<span style='color:#fff;background:#003366'>x</span>", "<span style='opacity:0.9'>x</span>", "<span style='font-size:0.9em'>x</span>",
		"<div style='background-color:#036'><span style='color:white'>x</span></div>", "<div style='background-image:url(x.png)'><font color=white>x</font></div>",
		"<style>.dark{background:#000}</style><span class=dark style='color:white'>x</span>", "<span style='color:white'><span style='color:black'>x</span></span>",
		"<div style='max-height:none'>x</div>", "<div style='height:0'>x</div>", "<div style='width:0;overflow:visible'>x</div>",
		"<style>@media print{.x{display:none}}</style><b class=x>x</b>", "<style>.a .x{display:none}</style><b class=x>x</b>",
		"<b aria-hidden=true>x</b>", "<div style='font-size:small'>x</div>", "<p style='mso-hide:none'>x</p>", "<span style='color:'>x</span>",
	}
	for _, document := range seen {
		t.Run(document, func(t *testing.T) {
			if got := strings.Join(show(Lines(document, 1<<20)), ""); got != "x" {
				t.Errorf("%q", got)
			}
		})
	}
}

// showVisible returns what stands around a hidden element: on one line, or parted by its block.
func showVisible(document string) []string {
	if strings.HasPrefix(document, "<table") || strings.HasPrefix(document, "<div style='background:#000'") {
		return []string{"a", "", "b"}
	}
	return []string{"a b"}
}

func TestLimit(t *testing.T) {
	lines := Lines(strings.Repeat("<p>word</p>", 1000), 100)
	if n := len(strings.Join(show(lines), "\n")); n > 120 {
		t.Errorf("%d bytes of text", n)
	}
}

func TestLongTags(t *testing.T) {
	picture := `<img src="data:image/png;base64,` + strings.Repeat("A", 3*longestTag) + `" alt="x">`
	check(t, "<p>a"+picture+"b</p><p>c"+picture+"</p>", "ab", "", "c")
	check(t, "<p>a<b "+strings.Repeat("x=y ", longestTag)+">b</b> c", "ab c")
	if n := len(shortTags("<b " + strings.Repeat("x=y ", longestTag) + ">")); n > longestTag {
		t.Errorf("a tag of %d bytes was left", n)
	}
	check(t, "<p>a<b title='"+strings.Repeat("x\" ", longestTag)+"'>b</b> c", "ab c")
}

// The letters of the lines are letters of the document's text, in its order; and lines depend on the document alone.
func FuzzLines(f *testing.F) {
	for _, seed := range []string{
		"<p>a<p>b", "<table><tr><td>a<td>b</table>", "<div style='display:none'>a</div>b", "<pre>a\n b</pre>", "<ul><li>a<ol type=i><li>b",
		"<blockquote type=cite>a</blockquote>", "<div class=gmail_quote>a<blockquote class=gmail_quote>b</blockquote>c</div>",
		"<div style='border-top:solid 1pt'>From: a</div>b", "a</p></div></td>b<style>.a{display:none}</style><b class=a>c",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, document string) {
		const limit = 1000
		lines := Lines(document, limit)
		if again := Lines(document, limit); !slices.Equal(lines, again) {
			t.Fatal("the same document twice, and not the same lines")
		}
		if lower := strings.ToLower(document); strings.Contains(lower, "<ol") || strings.Contains(lower, "alt") {
			return // letters of the marks of lists, and of pictures
		}
		var text strings.Builder
		z := html.NewTokenizer(strings.NewReader(document))
		for z.Next() != html.ErrorToken {
			if token := z.Token(); token.Type == html.TextToken {
				text.WriteString(token.Data)
			}
		}
		rest := onlyLetters(text.String())
		for _, line := range lines {
			for _, letter := range onlyLetters(line.Text) {
				_, after, found := strings.Cut(rest, string(letter))
				if !found {
					t.Fatalf("%q of the line %q is not in the document", letter, line.Text)
				}
				rest = after
			}
		}
	})
}

func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)
}
