package main

import (
	"bytes"
	"fmt"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"speakerlist/registry"
)

// A paint colours what a person watches.
type paint struct{ bold, faint, good, doubtful, bad func(...any) string }

// palette returns colours for a terminal, and none for a file.
func palette(coloured bool) paint {
	if _, unwanted := os.LookupEnv("NO_COLOR"); unwanted || !coloured {
		return paint{fmt.Sprint, fmt.Sprint, fmt.Sprint, fmt.Sprint, fmt.Sprint}
	}
	return paint{
		bold: text.Bold.Sprint, faint: text.Faint.Sprint,
		good: text.FgGreen.Sprint, doubtful: text.FgYellow.Sprint, bad: text.FgRed.Sprint,
	}
}

// outcome colours a decision.
func (p *paint) outcome(o registry.Outcome) func(...any) string {
	switch o {
	case registry.Registered, registry.Amended, registry.Withdrawn, registry.Duplicate:
		return p.good
	case registry.Held:
		return p.doubtful
	case registry.Refused:
		return p.bad
	}
	return p.faint
}

func (p *play) tellMessage(m sample, e *registry.Entry) {
	zone := p.daemon.registry.Event().Zone
	where := ""
	if m.folder != "INBOX" {
		where = ", found in " + m.folder
	}
	fmt.Fprintf(p.out, "%s  %s%s\n", p.paint.faint(sayMoment(m.Received, zone)), p.paint.bold(sayAddress(e.Request.From)), where)
	fmt.Fprintf(p.out, "  %s\n", printable(e.Request.Subject))
	if record, err := p.daemon.registry.Show(e.ID); err == nil {
		fmt.Fprintf(p.out, "  %s\n", p.paint.faint(gist(record.Request.Text)))
	}
	fmt.Fprintf(p.out, "  %s %s\n", p.paint.outcome(e.Outcome)("→"), p.paint.outcome(e.Outcome)(sayDecision(e)))
	for _, reason := range e.Reasons {
		fmt.Fprintf(p.out, "    %s\n", sayReason(reason))
	}
	if who := sayDelegation(e.Asked.Delegation); who != "" {
		fmt.Fprintf(p.out, "    %s\n", strings.Join(nonEmpty(who, e.Asked.Speaker()), ", "))
	}
}

// tellLetters tells of the letters that have gone out since it was last called, and leaves them to look at.
func (p *play) tellLetters() error {
	for _, d := range p.stage.smtp.Deliveries()[p.told:] {
		p.told++
		sent, err := mail.ReadMessage(bytes.NewReader(d.Data))
		if err != nil {
			return err
		}
		kind, _, _ := strings.Cut(sent.Header.Get(letterField), ".")
		subject, err := new(mime.WordDecoder).DecodeHeader(sent.Header.Get("Subject"))
		if err != nil {
			return err
		}
		to := strings.Join(d.To, ", ")
		fmt.Fprintf(p.out, "  ✉ %s to %s: %s\n", kind, to, printable(subject))
		name := fmt.Sprintf("%02d-%s-%s.eml", p.told, kind, to)
		if err := os.WriteFile(filepath.Join(p.stage.folder, "letters", name), d.Data, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// gistLength is how much of a message's text is shown, in characters.
const gistLength = 110

// gist returns the beginning of a text as one line.
func gist(s string) string {
	line := []rune(printable(strings.Join(strings.Fields(s), " ")))
	if len(line) <= gistLength {
		return string(line)
	}
	return string(line[:gistLength]) + "…"
}

func nonEmpty(all ...string) []string {
	var kept []string
	for _, s := range all {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}
