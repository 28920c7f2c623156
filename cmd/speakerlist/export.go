package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) exportCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use: "export [FILE]", Short: "Write the list as csv, xlsx, json or html", Args: cobra.MaximumNArgs(1),
		Long: "Export writes the list to a file, in the format that its name ends with, or to standard output. What a delegation\n" +
			"has written never becomes a formula of a spreadsheet.",
	}
	c.Flags().StringVar(&format, "format", "", "csv, xlsx, json or html; left out: by the file's name, else csv")
	return p.atOffice(c, reads, func(_ context.Context, o *office, args []string) error {
		write, err := exporter(format, args)
		if err != nil {
			return err
		}
		exported, err := write(o.registry.Event(), o.registry.Segments(), p.now())
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		if len(args) == 0 {
			return p.write(string(exported))
		}
		return replaceFile(p.path(args[0]), exported, 0o600)
	})
}

// An export writes the list down in one format.
type export func(event *registry.Event, list []registry.SegmentList, now time.Time) ([]byte, error)

// exporter returns the export that a format, or else the file's name, asks for.
func exporter(format string, files []string) (export, error) {
	if format == "" && len(files) > 0 {
		format = strings.ToLower(strings.TrimPrefix(filepath.Ext(files[0]), "."))
	}
	switch format {
	case "", "csv":
		return exportCSV, nil
	case "xlsx":
		return exportXLSX, nil
	case "json":
		return exportJSON, nil
	case "html", "htm":
		return exportHTML, nil
	}
	return nil, fmt.Errorf("%w: there is no format %q; there are csv, xlsx, json and html", errUsage, format)
}

// exportHeader names the columns of a table of speakers.
func exportHeader(event *registry.Event) []string {
	return []string{
		"Segment", "Place", "Waiting", "Delegation", "Code", "Type", "Speaker",
		fmt.Sprintf("Received (%s)", event.Zone), "Received (UTC)", "Receipt",
	}
}

func exportRow(event *registry.Event, segment string, s *registry.Speaker) []string {
	waiting := ""
	if s.Waiting {
		waiting = "waiting"
	}
	return []string{
		segment, strconv.Itoa(s.Rank), waiting, s.Delegation.Name, s.Delegation.Code, string(s.Delegation.Type), s.Name,
		s.Received.In(event.Zone).Format(time.DateTime), s.Received.UTC().Format(time.DateTime), s.Receipt,
	}
}

func exportCSV(event *registry.Event, list []registry.SegmentList, _ time.Time) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{exportHeader(event)}
	for _, segment := range list {
		for _, s := range segment.Live {
			row := exportRow(event, segment.Segment.ID, &s)
			for i := range row {
				row[i] = guardCell(row[i])
			}
			rows = append(rows, row)
		}
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}

// guardCell keeps a spreadsheet from taking a text for a formula.
func guardCell(cell string) string {
	if strings.HasPrefix(strings.TrimSpace(cell), "=") || slices.Contains([]byte("+-@\t\r\n"), firstByte(cell)) {
		return "'" + cell
	}
	return cell
}

func firstByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}

func exportJSON(_ *registry.Event, list []registry.SegmentList, _ time.Time) ([]byte, error) {
	exported, err := json.MarshalIndent(newListJSON(list), "", "  ")
	return append(exported, '\n'), err
}

// replaceFile writes a file whole, or leaves the one that stands there.
func replaceFile(path string, content []byte, mode os.FileMode) error {
	part, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(part.Name()) // fails where it was renamed, as it should
	_, err = part.Write(content)
	for _, step := range []func() error{part.Sync, func() error { return part.Chmod(mode) }, part.Close} {
		if err == nil {
			err = step()
		}
	}
	if err != nil {
		return err
	}
	return os.Rename(part.Name(), path)
}
