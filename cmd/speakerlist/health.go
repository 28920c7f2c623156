package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// healthHandler answers those who watch over the daemon: /healthz says whether it does its work, and /metrics counts,
// in the text format of Prometheus. Neither tells anything personal.
func healthHandler(d *daemon) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		s := d.status()
		w.Header().Set("Content-Type", "application/json")
		if len(s.Faults) > 0 || s.CaughtUp.IsZero() {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_ = json.NewEncoder(w).Encode(s) // whoever asked may have gone
	})
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		writeMetrics(w, d.status())
	})
	return mux
}

func writeMetrics(w io.Writer, s status) {
	writeCounts(w, "speakerlist_messages", "Messages admitted, by what became of them.", "outcome", s.Messages)
	writeCounts(w, "speakerlist_speakers", "Live registrations, by segment.", "segment", s.Speakers)
	writeCounts(w, "speakerlist_letters", "Letters, by state.", "state", s.Letters)
	writeGauge(w, "speakerlist_held", "Messages that wait for a person to decide.", float64(s.Waiting))
	writeGauge(w, "speakerlist_faults", "What hinders the daemon now.", float64(len(s.Faults)))
	writeGauge(w, "speakerlist_caught_up_timestamp_seconds", "Everything received by then is handled.", seconds(s.CaughtUp))
	writeGauge(w, "speakerlist_digest_timestamp_seconds", "When the last digest was written.", seconds(s.Digested))
}

func writeCounts(w io.Writer, name, help, label string, counts map[string]int) {
	fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s gauge\n", name, help, name)
	for _, value := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(w, "%s{%s=%q} %d\n", name, label, value, counts[value])
	}
}

func writeGauge(w io.Writer, name, help string, value float64) {
	fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s gauge\n%s %s\n", name, help, name, name, strconv.FormatFloat(value, 'f', -1, 64))
}

func seconds(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.Unix())
}
