package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// raceAtExit lets a process under the race detector end at once: by itself each would wait for a second.
const raceAtExit = "atexit_sleep_ms=0"

// TestMain lets scripts and tests run the real main as a command, and one that dies on demand.
func TestMain(m *testing.M) {
	os.Setenv("GORACE", raceAtExit)
	testscript.Main(m, map[string]func(){"speakerlist": main, "speakerlist-mortal": mortal})
}

// TestScript runs the stories in testdata/script.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("NO_COLOR", "1")
			env.Setenv("GORACE", raceAtExit)
			env.Values[worldKey{}] = &world{}
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"servers": servers,
			"deliver": deliver,
			"letters": letters,
			"refuse":  refuse,
			"forward": forward,
			"ready":   ready,
			"until":   until,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}
