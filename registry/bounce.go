package registry

import (
	"strings"

	bolt "go.etcd.io/bbolt"

	"speakerlist/registry/request"
)

// unreached returns the letters that the delivery reports among new messages say did not arrive. A delay says
// nothing yet.
func (r *Registry) unreached(tx *bolt.Tx, fresh []arrived) ([]Letter, error) {
	var all []Letter
	for i := range fresh {
		report := bounceIn(&fresh[i].Request)
		if report == "" {
			continue
		}
		bounce := fresh[i].Request.Automatic.Bounce
		l := r.letters.find(bounce.Letter)
		if l == nil {
			l = r.letters.find(bounce.MessageID)
		}
		if l == nil || l.unreached {
			continue
		}
		lost, err := loadLetter(tx, l)
		if err != nil {
			return nil, err
		}
		lost.Unreached = report
		all = append(all, lost)
	}
	return all, nil
}

// bounceIn returns what a message reports of a letter that will not arrive; empty where it reports nothing of the kind.
func bounceIn(r *request.Request) string {
	if r.Automatic == nil || r.Automatic.Bounce == nil || !r.Automatic.Bounce.Final {
		return ""
	}
	b := r.Automatic.Bounce
	return strings.TrimSpace("not delivered to " + b.Recipient + " " + b.Status)
}
