package main

import (
	"testing"
	"time"

	"speakerlist/registry"
)

// TestEveryReasonIsASentence fails where a reason of the rules would be shown to people as its bare word.
func TestEveryReasonIsASentence(t *testing.T) {
	for _, r := range []registry.Reason{
		registry.AutomaticMail, registry.Unauthenticated, registry.NotARequest, registry.NoRegistration,
		registry.NotTheRegistrant, registry.Late, registry.Early, registry.SegmentFull, registry.MissingCopy,
		registry.MissingSegment, registry.ContentInAttachment, registry.Contradiction, registry.UnknownDelegation,
		registry.AfterClosing,
	} {
		if said := sayReason(r); said == string(r) {
			t.Errorf("%s is said as it is written", r)
		}
	}
}

func TestSayTime(t *testing.T) {
	newYork, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		about string
		at    time.Time
		zone  *time.Location
		want  string
	}{
		{"the day is that of the zone", time.Date(2023, 12, 7, 4, 59, 59, 0, time.UTC), newYork, "Wed 6 Dec 2023 23:59:59 EST (04:59:59 UTC)"},
		{"UTC is not said twice", time.Date(2023, 12, 7, 4, 59, 59, 0, time.UTC), time.UTC, "Thu 7 Dec 2023 04:59:59 UTC"},
		{"what has not happened has no time", time.Time{}, newYork, ""},
	} {
		if got := sayTime(test.at, test.zone); got != test.want {
			t.Errorf("%s: %q, want %q", test.about, got, test.want)
		}
	}
}

func TestNamedDelegation(t *testing.T) {
	for typed, want := range map[string]string{
		"sn":                       "Senegal (SN)",
		" Senegal ":                "Senegal (SN)",
		"Sénégal":                  "Senegal (SN)",
		"Office of the Prosecutor": "Office of the Prosecutor",
		"Assembly of Fishermen":    "Assembly of Fishermen",
		"":                         "",
	} {
		if got := sayDelegation(namedDelegation(typed, "organisation")); got != want {
			t.Errorf("%q is %q, want %q", typed, got, want)
		}
	}
}
