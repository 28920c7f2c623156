package visible_test

import (
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request/mail/visible"
)

// hostileBodies are bodies that make a careless program look at the same lines again and again. Each is built of n
// lines or so.
func hostileBodies() map[string]func(n int) string {
	repeat := func(line string) func(int) string {
		return func(n int) string { return strings.Repeat(line+"\n", n) }
	}
	return map[string]func(int) string{
		"marks of quotation":    repeat("> > > quoted"),
		"marks alone":           func(n int) string { return strings.Repeat(">", 12*n) },
		"attributions":          repeat("On Mon, 4 Dec 2023 at 10:00, Jane Doe <jane@example.org> wrote"),
		"quotes and answers":    repeat("On Mon, 4 Dec 2023 at 10:00, Jane Doe <jane@example.org> wrote:\n> a\nb"),
		"beginnings":            repeat("On Mon, 4 Dec 2023 at 10:00, Jane Doe"),
		"blank lines":           repeat(""),
		"header lines":          repeat("From: Jane Doe"),
		"labels":                repeat("To"),
		"separators":            repeat("---------- Forwarded message ----------"),
		"forwards":              repeat("---------- Forwarded message ----------\nFrom: x <a@b.example>\nDate: 4 Dec 2023 10:00\n\ntext"),
		"rules":                 repeat("-----------------------"),
		"valedictions":          repeat("Best regards,\nJane Doe"),
		"signature marks":       repeat("--"),
		"footers":               repeat("This message is intended only for the named recipient.\n"),
		"sent from":             repeat("Sent from my iPhone\n"),
		"banners":               repeat("CAUTION: This email originated from outside the organization.\n"),
		"one long line":         func(n int) string { return strings.Repeat("wrote: ", 10*n) },
		"colons":                func(n int) string { return strings.Repeat(":", 60*n) },
		"letters of a language": repeat("عام من كتب في"),
		"Chinese":               repeat("在二零二三年十二月四日写道："),
	}
}

func timeOf(lines []visible.Line) time.Duration {
	start := time.Now()
	visible.PartOf(lines, "Fwd: x")
	return time.Since(start)
}

func TestTimeIsInProportion(t *testing.T) {
	for name, build := range hostileBodies() {
		small, large := linesOf(build(2000)), linesOf(build(8000))
		var a, b time.Duration
		inProportion := false
		for try := 0; try < 5 && !inProportion; try++ { // others share the machine
			a, b = timeOf(small), timeOf(large)
			// Four times the body takes four times the time; twice that is left to chance.
			inProportion = b < 8*a+10*time.Millisecond
		}
		if !inProportion {
			t.Errorf("%s: %v for 2,000 lines and %v for 8,000", name, a, b)
		}
	}
}

func BenchmarkPart(b *testing.B) {
	for name, build := range hostileBodies() {
		for _, size := range []struct {
			name  string
			lines int
		}{{"n", 4000}, {"2n", 8000}} {
			b.Run(name+"/"+size.name, func(b *testing.B) {
				body := build(size.lines)
				lines := linesOf(body)
				b.SetBytes(int64(len(body)))
				for b.Loop() {
					visible.Part(lines)
				}
			})
		}
	}
}
