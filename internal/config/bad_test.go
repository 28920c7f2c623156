package config_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"speakerlist/internal/config"
)

var update = flag.Bool("update", false, "write the messages of testdata/bad as they are now")

// TestBad reads each configuration of testdata/bad, which is named after its defect, and compares what is said of it
// with the text of the same name.
func TestBad(t *testing.T) {
	files, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no bad configurations: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".yaml"), func(t *testing.T) {
			_, err := load(t, file)
			bad, ok := errors.AsType[*config.Error](err)
			if !ok {
				t.Fatalf("got error %v, want a *config.Error", err)
			}
			got := bad.Error() + "\n"
			golden := strings.TrimSuffix(file, ".yaml") + ".txt"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("message (-want +got):\n%s", diff)
			}
		})
	}
}

// load parses a file under a name without its folder, so that messages are the same on every system.
func load(t *testing.T, file string) (*config.Config, error) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return config.Parse(filepath.Base(file), data)
}
