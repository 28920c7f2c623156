package registry

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

// pageComposer composes letters of a usual size.
type pageComposer struct{}

func (pageComposer) Compose(_ *Event, l Letter) ([]byte, error) {
	return append(bytes.Repeat([]byte("Dear Sir or Madam, this is to acknowledge your request.\r\n"), 60), l.ID...), nil
}

// nthRequest is one of many requests of a usual size, each from a delegation of its own, a second after the one before.
func nthRequest(n int) letterIn {
	l := wrote(fmt.Sprint("request ", n), "11-20 09:00:00").asks(fmt.Sprint("Organisation ", n), "I").speaks("Aminata Diallo").in(0, uint32(n+1))
	l.Received = l.Received.Add(time.Duration(n) * time.Second)
	l.Request.Text = strings.Repeat("On behalf of our organisation I have the honour to request the floor. ", 25)
	l.Request.References = []string{"one@there.example", "two@there.example"}
	return l
}

func benchBatch(from, to int) Batch {
	batch := Batch{Folder: "INBOX", Configured: "INBOX", UIDValidity: 1, Through: uint32(to)}
	for n := from; n < to; n++ {
		batch.Messages = append(batch.Messages, nthRequest(n).arrival())
	}
	return batch
}

// BenchmarkAdmit admits requests with their letters, and beside that puts the same bytes in the same transactions into a
// plain database.
func BenchmarkAdmit(b *testing.B) {
	for _, size := range []int{1, 100} {
		b.Run(fmt.Sprintf("batch=%d", size), func(b *testing.B) {
			o := openOffice(b, assembly(), Options{Composer: pageComposer{}})
			plain, err := bolt.Open(filepath.Join(b.TempDir(), "plain.db"), 0o600, &bolt.Options{FreelistType: bolt.FreelistMapType})
			if err != nil {
				b.Fatal(err)
			}
			defer plain.Close()
			var admitting, putting time.Duration
			n := 0
			for b.Loop() {
				b.StopTimer()
				batch := benchBatch(n, n+size)
				b.StartTimer()
				began := time.Now()
				if _, err := o.Admit(o.now, batch); err != nil {
					b.Fatal(err)
				}
				admitting += time.Since(began)
				b.StopTimer()
				n += size
				puts := lastPuts(b, o, size)
				began = time.Now()
				if err := plain.Update(puts); err != nil {
					b.Fatal(err)
				}
				putting += time.Since(began)
				b.StartTimer()
			}
			b.ReportMetric(float64(admitting.Microseconds())/float64(n), "µs/message")
			b.ReportMetric(float64(putting.Microseconds())/float64(n), "µs/message-plain")
			b.ReportMetric(float64(admitting)/float64(putting), "times-plain")
		})
	}
}

// lastPuts returns what the last transaction of so many messages put, for another database.
func lastPuts(b *testing.B, o *office, messages int) func(*bolt.Tx) error {
	type put struct{ bucket, key, value []byte }
	var all []put
	if err := o.db.View(func(tx *bolt.Tx) error {
		for _, bucket := range buckets() {
			last := messages
			switch string(bucket) {
			case string(bucketMeta), string(bucketRaw), string(bucketRulings):
				continue
			case string(bucketJournal):
				last = 2*messages + 1
			}
			c := tx.Bucket(bucket).Cursor()
			for k, v := c.Last(); k != nil && last > 0; k, v = c.Prev() {
				all = append(all, put{bucket, bytes.Clone(k), bytes.Clone(v)})
				last--
			}
		}
		return nil
	}); err != nil {
		b.Fatal(err)
	}
	return func(tx *bolt.Tx) error {
		for _, p := range all {
			bucket, err := tx.CreateBucketIfNotExists(p.bucket)
			if err != nil {
				return err
			}
			if err := bucket.Put(p.key, p.value); err != nil {
				return err
			}
		}
		return nil
	}
}

// crowd is a registry of many requests, whose letters have gone out where sent is set.
func crowd(b *testing.B, messages int, sent bool) *office {
	b.Helper()
	o := openOffice(b, assembly(), Options{Composer: pageComposer{}})
	o.db.NoSync = true
	for n := 0; n < messages; n += 1000 {
		if _, err := o.Admit(o.now, benchBatch(n, min(n+1000, messages))); err != nil {
			b.Fatal(err)
		}
	}
	if sent {
		letters := o.Letters()
		for i := range letters {
			letters[i].State, letters[i].Attempts = LetterSent, []Attempt{{Began: o.now, Ended: o.now, Verdict: Taken, Outcome: "250 2.0.0 OK: queued as 4F2B1"}}
		}
		if err := o.record(o.now, "settled", letters...); err != nil {
			b.Fatal(err)
		}
	}
	if err := o.db.Sync(); err != nil {
		b.Fatal(err)
	}
	o.db.NoSync = false
	return o
}

// BenchmarkInsert admits a request that was received before all of 10,000 others.
func BenchmarkInsert(b *testing.B) {
	for _, sent := range []bool{true, false} {
		b.Run(fmt.Sprintf("letters-sent=%v", sent), func(b *testing.B) {
			o := crowd(b, 10_000, sent)
			n := 0
			for b.Loop() {
				n++
				l := nthRequest(1_000_000 + n)
				l.Received = moment("11-01 09:00:00").Add(-time.Duration(n) * time.Second)
				o.take(l.in(1, uint32(n)))
			}
		})
	}
}

// BenchmarkStart opens a registry of 100,000 messages and as many letters.
func BenchmarkStart(b *testing.B) {
	o := crowd(b, 100_000, true)
	if info, err := os.Stat(o.path); err == nil {
		b.ReportMetric(float64(info.Size())/(1<<20), "MiB-file")
	}
	if err := o.Registry.Close(); err != nil {
		b.Fatal(err)
	}
	o.Registry = nil
	heap := func() uint64 {
		runtime.GC()
		runtime.GC() // what the first one found unused
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	b.Logf("%d MiB before", before>>20)
	for b.Loop() {
		if o.Registry != nil {
			b.StopTimer()
			o.Registry.Close()
			b.StartTimer()
		}
		o.open()
	}
	b.ReportMetric(float64(heap()-before)/(1<<20), "MiB-heap")
}

// BenchmarkClaim takes and settles letters where many are due.
func BenchmarkClaim(b *testing.B) {
	o := crowd(b, 10_000, false)
	o.db.NoSync = true
	for b.Loop() {
		l, _, err := o.Claim(o.now)
		if err != nil || l == nil {
			b.Fatal(l, err)
		}
		if err := o.Settle(l.ID, o.now, Result{Verdict: Later}); err != nil {
			b.Fatal(err)
		}
		o.now = o.now.Add(time.Second)
	}
}
