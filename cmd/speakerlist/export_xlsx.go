package main

import (
	"bytes"
	"time"

	"github.com/xuri/excelize/v2"

	"speakerlist/registry"
)

// exportXLSX writes a sheet for each segment. Cells are written as texts, which a spreadsheet never takes for formulas.
func exportXLSX(event *registry.Event, list []registry.SegmentList, _ time.Time) ([]byte, error) {
	book := excelize.NewFile()
	defer book.Close()
	bold, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return nil, err
	}
	for i, segment := range list {
		name := "Segment " + segment.Segment.ID
		if i == 0 {
			err = book.SetSheetName(book.GetSheetName(0), name)
		} else {
			_, err = book.NewSheet(name)
		}
		if err != nil {
			return nil, err
		}
		if err := writeSheet(book, name, bold, event, &segment); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	err = book.Write(&b)
	return b.Bytes(), err
}

func writeSheet(book *excelize.File, name string, bold int, event *registry.Event, segment *registry.SegmentList) error {
	w, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := w.SetColWidth(4, 10, 24); err != nil {
		return err
	}
	if err := w.SetRow("A1", cells(exportHeader(event)), excelize.RowOpts{StyleID: bold}); err != nil {
		return err
	}
	for i, s := range segment.Live {
		first, err := excelize.CoordinatesToCellName(1, i+2)
		if err != nil {
			return err
		}
		row := cells(exportRow(event, segment.Segment.ID, &s))
		row[1] = s.Rank // a number, so that it sorts as one
		if err := w.SetRow(first, row); err != nil {
			return err
		}
	}
	return w.Flush()
}

func cells(texts []string) []any {
	row := make([]any, len(texts))
	for i, t := range texts {
		row[i] = t
	}
	return row
}
