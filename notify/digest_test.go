package notify

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"speakerlist/registry"
	"speakerlist/registry/request"
)

func TestTheDigestCarriesWhatARebuildNeeds(t *testing.T) {
	event, letter := sampleNamed(t, "digest", "en")
	m := compose(t, newComposer(t), event, letter)
	got, err := registry.ParseExtract([]byte(m.attachments["rulings.json"]))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(letter.Report.Extract, got); diff != "" {
		t.Errorf("the extract came back otherwise (-want +got):\n%s", diff)
	}
}

func TestTheDigestOfAnEmptyRegistry(t *testing.T) {
	event := sampleEvent()
	report := registry.Report{Now: event.Deadline.Add(-time.Hour), List: registry.Fold(event, nil, nil, time.Time{})}
	digest, err := newComposer(t).Digest(event, report)
	if err != nil {
		t.Fatal(err)
	}
	if want := "[S22] Nothing waits for your decision"; digest.Subject != want {
		t.Errorf("subject %q, want %q", digest.Subject, want)
	}
	for _, want := range []string{"Nobody is on this list yet.", "Segment I: 0 speakers", "New since: the beginning"} {
		if !strings.Contains(digest.Text, want) {
			t.Errorf("%q is not in\n%s", want, digest.Text)
		}
	}
	for _, none := range []string{"REFUSED", "LETTERS IN TROUBLE", "RULINGS"} {
		if strings.Contains(digest.Text, none) {
			t.Errorf("the heading %q has nothing below it:\n%s", none, digest.Text)
		}
	}
}

func TestADigestWithoutItsReportIsNotWritten(t *testing.T) {
	event, letter := sampleNamed(t, "digest", "en")
	letter.Report = nil
	if _, err := newComposer(t).Compose(event, letter); err == nil {
		t.Error("it was written")
	}
}

func TestAHeldMessageComesWithTheCommandsThatSettleIt(t *testing.T) {
	for _, test := range []struct {
		why   string
		asked registry.Asked
		want  string
	}{
		{"where nothing is open", registry.Asked{Delegation: sampleReport().List.Messages[0].Asked.Delegation, Segments: []string{"I"}}, `speakerlist approve S22-1 --reason "..."`},
		{"where the delegation is", registry.Asked{Segments: []string{"I"}}, `speakerlist approve S22-1 --delegation CODE --reason "..."`},
		{"where a withdrawal names no segment", registry.Asked{Kind: request.Withdrawal}, `speakerlist approve S22-1 --delegation CODE --reason "..."`},
		{"where both are", registry.Asked{}, `speakerlist approve S22-1 --delegation CODE --segment ID --reason "..."`},
	} {
		got := settle(&registry.Entry{Receipt: "S22-1", Asked: test.asked})
		if len(got) != 4 || got[1] != test.want {
			t.Errorf("%s: %q, want %q", test.why, got, test.want)
		}
	}
}

func TestLettersNotReachedSuggestOtherAddresses(t *testing.T) {
	event, letter := sampleNamed(t, "digest", "en")
	c := &clerk{event: event, report: letter.Report}
	got := c.troubled().Entries[0]
	want := []string{"about S22-7K3QXZ; letter acknowledgement.a.1", "other addresses of the same message: cabinet@diplomatie.gouv.sn"}
	if diff := cmp.Diff(want, got.Details); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestALetterInHandIsInNoTrouble(t *testing.T) {
	_, letter := sampleNamed(t, "digest", "en")
	report := letter.Report
	for _, test := range []struct {
		began time.Duration
		want  int
	}{{10 * time.Second, 0}, {2 * time.Minute, 1}} {
		report.Letters = []registry.Letter{{
			Kind: registry.Refusal, State: registry.LetterDoubt, Attempts: []registry.Attempt{{Began: report.Now.Add(-test.began)}},
		}}
		c := &clerk{event: sampleEvent(), report: report}
		if got := len(c.troubled().Entries); got != test.want {
			t.Errorf("%v after it began: %d letters in trouble, want %d", test.began, got, test.want)
		}
	}
}
