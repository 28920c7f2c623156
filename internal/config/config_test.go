package config_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"speakerlist/internal/config"
)

func TestExample(t *testing.T) {
	c, err := config.Load("../../config.example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	e := c.Event()
	if got, want := e.Deadline.UTC(), time.Date(2023, 12, 7, 4, 59, 59, 0, time.UTC); !got.Equal(want) {
		t.Errorf("deadline is %v, want %v", got, want)
	}
	t.Logf("%+v\n%+v", c, e)
}
