package imapwatch

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// FuzzAnswer has a server say anything at all in place of what it knows about a message. CatchUp returns; and where it
// says that all is well, every message was handed on, once and in its order.
func FuzzAnswer(f *testing.F) {
	for _, seed := range []string{
		"", "* 2 FETCH (UID 20)\r\n", "* 2 FETCH (UID 20 BODY[]<0> NIL)\r\n", "* 2 FETCH (UID 20 BODY[]<0> {5}\r\nhello)\r\n",
		"* 2 FETCH (BODY[]<0> {5}\r\nhello UID 20)\r\n", "* 2 FETCH (UID 20 X-ODD 1)\r\n", "* 2 EXPUNGE\r\n", "* 9 EXISTS\r\n",
		"* BYE\r\n", "T7 OK\r\n", "T7 NO [SERVERBUG] oh\r\n", "\r\n", "* OK [\r\n", "+ what\r\n", "* 2 FETCH (UID 30 FLAGS ())\r\n",
		"* 2 FETCH (UID 20 ENVELOPE NIL)\r\n", "* 2 FETCH (UID 20 INTERNALDATE \"tomorrow\")\r\n", "* SEARCH 20 40\r\n", hangUp,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, says string) {
		server := &fake{subjects: three}
		server.fetched = func(uid int, _, usual string) string {
			if uid == second {
				return says
			}
			return usual
		}
		o := server.options(t)
		o.Silence, o.Retry, o.LongRetry = 20*time.Millisecond, time.Millisecond, time.Millisecond
		o.Logger = nil
		r := newRecorder()
		if err := New(o).CatchUp(t.Context(), r); err != nil {
			return
		}
		var uids []uint32
		for _, m := range r.messages() {
			uids = append(uids, m.UID)
		}
		// It may well claim to have a message that nobody put there.
		uids = slices.DeleteFunc(uids, func(uid uint32) bool { return uid%10 != 0 || uid > 30 })
		if !slices.Equal(uids, []uint32{10, 20, 30}) && !strings.Contains(says, "SEARCH") { // that says what there is
			t.Errorf("got UIDs %v", uids)
		}
	})
}
