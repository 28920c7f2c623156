package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"sync"
	"time"

	"speakerlist/registry"
)

//go:embed public.html
var publicHTML string

var publicTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("public.html").Parse(publicHTML))
})

// publicList is what the public list shows: no addresses, and no message that is not on it.
type publicList struct {
	Name     string
	Starts   string
	Closes   string // empty where places are final
	Now      string
	Segments []publicSegment
}

type publicSegment struct {
	Title    string
	Speakers []registry.Speaker
	Waiting  []registry.Speaker
}

// exportHTML writes the public list as a page that needs nothing beside itself.
func exportHTML(event *registry.Event, list []registry.SegmentList, now time.Time) ([]byte, error) {
	shown := publicList{
		Name: event.Name.In("en"), Starts: sayTime(event.Starts, event.Zone),
		Now: sayTime(now, event.Zone),
	}
	if now.Before(event.FinalPlaces) {
		shown.Closes = sayTime(event.FinalPlaces, event.Zone)
	}
	for _, segment := range list {
		s := publicSegment{Title: "Segment " + segment.Segment.ID + ": " + segment.Segment.Name.In("en")}
		for _, speaker := range segment.Live {
			if speaker.Waiting {
				s.Waiting = append(s.Waiting, speaker)
			} else {
				s.Speakers = append(s.Speakers, speaker)
			}
		}
		shown.Segments = append(shown.Segments, s)
	}
	var b bytes.Buffer
	err := publicTemplate().Execute(&b, shown)
	return b.Bytes(), err
}
