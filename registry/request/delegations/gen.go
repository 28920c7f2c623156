//go:build ignore

// This program writes data/cldr.tsv, how the Unicode CLDR names the States of data/states.tsv in the six languages of the
// United Nations, and in three more in which requests come all the same. It asks npm for the package, so it needs npm and the network; what it writes is committed.
package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const source = "cldr-localenames-full@48.2.0"

func main() {
	if err := generate(); err != nil {
		log.Fatal(err)
	}
}

func generate() error {
	folder, err := os.MkdirTemp("", "cldr")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	if err := unpack(folder); err != nil {
		return err
	}
	codes, err := states()
	if err != nil {
		return err
	}
	lines := []string{
		"# code\tlanguage\tname; made by `go generate` from npm " + source + ", see LICENSE-unicode. Do not edit.",
	}
	for _, language := range languages() {
		names, err := territories(filepath.Join(folder, "package", "main", language, "territories.json"), language)
		if err != nil {
			return err
		}
		lines = append(lines, rows(codes, language, names)...)
	}
	if err := copyLicence(folder); err != nil {
		return err
	}
	return os.WriteFile("data/cldr.tsv", []byte(strings.Join(lines, "\n")+"\n"), 0o644)
}

// languages are those of the United Nations, and German, Italian and the two Portugueses.
func languages() []string {
	return []string{"en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt", "pt-PT"}
}

// unpack fetches the package into a folder, and of it only what is read.
func unpack(folder string) error {
	for _, command := range [][]string{
		{"npm", "pack", "--silent", source},
		{"sh", "-c", "tar -xzf *.tgz package/LICENSE package/main"},
	} {
		cmd := exec.Command(command[0], command[1:]...)
		cmd.Dir = folder
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("run %s: %w: %s", command[0], err, out)
		}
	}
	return nil
}

// states returns the codes of data/states.tsv.
func states() ([]string, error) {
	table, err := os.ReadFile("data/states.tsv")
	if err != nil {
		return nil, err
	}
	var codes []string
	for line := range strings.Lines(string(table)) {
		if code, _, found := strings.Cut(line, "\t"); found && len(code) == 2 {
			codes = append(codes, code)
		}
	}
	return codes, nil
}

// territories returns the names in one of CLDR's files by their keys: a code, or a code with -alt-short or -alt-variant.
func territories(path, language string) (map[string]string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Main map[string]struct {
			LocaleDisplayNames struct {
				Territories map[string]string `json:"territories"`
			} `json:"localeDisplayNames"`
		} `json:"main"`
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return file.Main[language].LocaleDisplayNames.Territories, nil
}

func rows(codes []string, language string, names map[string]string) []string {
	var lines []string
	for _, key := range slices.SortedFunc(maps.Keys(names), strings.Compare) {
		code, _, _ := strings.Cut(key, "-alt-")
		if slices.Contains(codes, code) && !isOurs(names[key]) {
			lines = append(lines, strings.Join([]string{code, language, names[key]}, "\t"))
		}
	}
	slices.SortStableFunc(lines, func(a, b string) int { return cmp.Compare(a[:2], b[:2]) })
	return lines
}

// isOurs says whether a name is one that our tables have to judge: UK, R.-U., о-ва Кука, and those that are common words
// in another language, Iceland's in German and Iran's in Portuguese.
func isOurs(name string) bool {
	return strings.ToUpper(name) == name && strings.ToLower(name) != name || name == "Island" || name == "Irã" || strings.ContainsAny(name, ".") || strings.HasPrefix(name, "о-ва")
}

func copyLicence(folder string) error {
	licence, err := os.ReadFile(filepath.Join(folder, "package", "LICENSE"))
	if err != nil {
		return err
	}
	notice := "cldr.tsv holds names from the Unicode CLDR (npm " + source + "), under this licence (SPDX: Unicode-3.0).\n\n"
	return os.WriteFile("data/LICENSE-unicode", append([]byte(notice), licence...), 0o644)
}
