package request

import (
	"reflect"
	"slices"
	"testing"
)

func FuzzRead(f *testing.F) {
	for _, seed := range []struct{ subject, text string }{
		{"Segment II", "Malta would like to speak. Speaker: Ms Maria Borg, Minister."},
		{"Re: 回复：", "请将我团从第一部分改为第二部分。发言人：张明大使"},
		{"", "سيلقي الكلمة سعادة السفير محمد بن علي في الجزء الأول."},
		{"", "Просим перевести нас из сегмента I во второй, выступит г-н И. И. Иванов"},
		{"withdrawal", "not in segment I, or II if it is full; either"},
	} {
		f.Add(seed.subject, seed.text)
	}
	r := NewReader(example(), nil)
	f.Fuzz(func(t *testing.T, subject, text string) {
		q := r.read(message(subject, text))
		if q.Unreadable != "" {
			t.Fatal(q.Unreadable)
		}
		if !reflect.DeepEqual(q, r.read(message(subject, text))) {
			t.Error("two readings differ")
		}
		if q.Kind == Other && (q.Segments != nil || q.Leaves != nil || q.Speakers != nil || q.Delegation != nil || q.InAttachment || q.Contradiction != "") {
			t.Errorf("it asks for nothing, and yet: %+v", q)
		}
		for _, ids := range [][]string{q.Segments, q.Leaves} {
			if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
				t.Errorf("segments %q are not in their order, once each", ids)
			}
		}
		if overlap(q.Segments, q.Leaves) {
			t.Errorf("it leaves %q for %q", q.Leaves, q.Segments)
		}
		if n := len(q.Speakers); n > 1 && n != len(q.Segments) {
			t.Errorf("%d speakers for segments %q", n, q.Segments)
		}
		if q.ContradictsSegments() && q.Segments != nil {
			t.Errorf("segments %q are in doubt, and told", q.Segments)
		}
	})
}
