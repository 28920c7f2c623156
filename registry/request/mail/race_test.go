//go:build race

package mail

// slack is by how much the race detector slows reading down.
const slack = 20
