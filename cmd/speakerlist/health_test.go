package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

func TestHealth(t *testing.T) {
	r, err := registry.Open(filepath.Join(t.TempDir(), "registry.db"), testEvent(), registry.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	now := time.Date(2023, 12, 4, 9, 0, 0, 0, time.UTC)
	log := slog.New(slog.DiscardHandler)
	d := &daemon{now: func() time.Time { return now }, since: now, faults: newFaults(config.Alarm{}, r, log)}
	d.office = office{registry: r, daemon: d}
	d.intake = &intake{registry: r, now: d.now, log: log, caughtUp: func(bool) {}}
	handler := healthHandler(d)
	get := func(path string) *httptest.ResponseRecorder {
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
		return recorder
	}
	check := func(about string, want int) {
		t.Helper()
		got := get("/healthz")
		var s status
		if err := json.Unmarshal(got.Body.Bytes(), &s); err != nil || got.Code != want {
			t.Errorf("%s: status %d, want %d; %v: %s", about, got.Code, want, err, got.Body)
		}
	}

	check("before the first look into the mailbox", http.StatusServiceUnavailable)
	if err := d.intake.CaughtUp(t.Context(), time.Now()); err != nil {
		t.Fatal(err)
	}
	check("caught up", http.StatusOK)
	d.faults.note(now, partSMTP, "no connection", false)
	check("with a fault", http.StatusServiceUnavailable)

	metrics := get("/metrics").Body.String()
	for _, want := range []string{
		"# TYPE speakerlist_messages gauge\n", "speakerlist_faults 1\n", `speakerlist_speakers{segment="I"} 0` + "\n",
		"speakerlist_caught_up_timestamp_seconds 17016",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("the metrics lack %q:\n%s", want, metrics)
		}
	}
}
