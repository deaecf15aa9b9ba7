// Outside holds what SoCai publishes against golang.org/x/mod/sumdb: the verifiers of Go's checksum database, which know
// nothing of SoCai. Signatures and notes are note.Open's, hashes, tiles and proofs are tlog's; here stand only the C2SP file
// forms that the package lacks: a checkpoint's three lines, entry bundles, tlog-proof and add-checkpoint.
//
//	outside check DIR [BITS]     verifies DIR, then every change of one byte in it: BITS (1 to 8) bits of each byte
//	outside log LEDGER           verifies LEDGER/log/*.jsonl against LEDGER/checkpoint: hashes, root and signature
//
// DIR has vkey (the log's key), mirror/ (C2SP tlog-tiles), proofs/NAME.tlog-proof with NAME.entry, and
// consistency/NAME.consistency with NAME.old. One line for each kind; exit 0 when all that is good was accepted and every
// change was refused, or gave the very same hashes and signatures (unused bits of base64, which Go's decoder does not look at).
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

func main() {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println("FAULT", problem)
			os.Exit(1)
		}
	}()
	switch {
	case len(os.Args) == 3 && os.Args[1] == "log":
		fmt.Println(checkLog(os.Args[2]))
	case (len(os.Args) == 3 || len(os.Args) == 4) && os.Args[1] == "check":
		bits := 1
		if len(os.Args) == 4 {
			bits, _ = strconv.Atoi(os.Args[3])
		}
		if !checkAll(os.Args[2], bits) {
			os.Exit(1)
		}
	default:
		fmt.Fprintln(os.Stderr, "usage: outside check DIR [BITS] | outside log LEDGER")
		os.Exit(2)
	}
}

// A case is a set of files that are verified together; what verify returns is all that the files say.
type testCase struct {
	title  string
	files  map[string][]byte
	verify func(files map[string][]byte) (interface{}, error)
}

func checkAll(dir string, bits int) bool {
	vkey := strings.TrimSpace(string(read(filepath.Join(dir, "vkey"))))
	var cases []testCase
	mirror := tree(filepath.Join(dir, "mirror"))
	cases = append(cases, testCase{"mirror", mirror, func(files map[string][]byte) (interface{}, error) {
		return verifyMirror(files, vkey)
	}})
	for _, path := range glob(dir, "proofs/*.tlog-proof") {
		entry := strings.TrimSuffix(path, ".tlog-proof") + ".entry"
		files := map[string][]byte{"proof": read(path), "entry": read(entry)}
		cases = append(cases, testCase{"tlog-proof", files, func(files map[string][]byte) (interface{}, error) {
			return verifyProof(files["proof"], files["entry"], vkey)
		}})
	}
	for _, path := range glob(dir, "consistency/*.consistency") {
		old := strings.TrimSuffix(path, ".consistency") + ".old"
		files := map[string][]byte{"update": read(path), "old": read(old)}
		cases = append(cases, testCase{"consistency", files, func(files map[string][]byte) (interface{}, error) {
			return verifyUpdate(files["update"], files["old"], vkey)
		}})
	}
	sums := map[string]*sum{}
	for _, c := range cases {
		if sums[c.title] == nil {
			sums[c.title] = &sum{}
		}
		sums[c.title].run(c, bits)
	}
	holds := true
	for _, title := range []string{"mirror", "tlog-proof", "consistency"} {
		s := sums[title]
		if s == nil {
			fmt.Println("FAULT", title, "there is none")
			holds = false
			continue
		}
		word := "ok   "
		if len(s.faults) > 0 {
			word, holds = "FAULT", false
		}
		fmt.Printf("%s %s: %d accepted by sumdb/note and sumdb/tlog; of %d changes %d refused, %d the same value\n",
			word, title, s.good, s.changes, s.refused, s.same)
		for i, fault := range s.faults {
			if i < 5 {
				fmt.Println("     ", fault)
			}
		}
	}
	return holds
}

type sum struct {
	good, changes, refused, same int
	faults                       []string
}

func (s *sum) run(c testCase, bits int) {
	want, err := c.verify(c.files)
	if err != nil {
		s.faults = append(s.faults, fmt.Sprintf("refused as it is: %v", err))
		return
	}
	s.good++
	names := make([]string, 0, len(c.files))
	for name := range c.files {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		original := c.files[name]
		changed := append([]byte(nil), original...)
		c.files[name] = changed
		for place := range changed {
			for bit := 0; bit < bits; bit++ {
				changed[place] = original[place] ^ 1<<uint((place+bit)%8)
				s.changes++
				got, err := c.verify(c.files)
				switch {
				case err != nil:
					s.refused++
				case reflect.DeepEqual(got, want):
					s.same++
				default:
					s.faults = append(s.faults, fmt.Sprintf("%s: byte %d changed, and accepted", name, place))
				}
			}
			changed[place] = original[place]
		}
		for _, other := range [][]byte{original[:len(original)-1], append(append([]byte(nil), original...), '\n'), {}} {
			c.files[name] = other
			s.changes++
			if _, err := c.verify(c.files); err == nil {
				s.faults = append(s.faults, fmt.Sprintf("%s: accepted with %d bytes", name, len(other)))
			} else {
				s.refused++
			}
		}
		delete(c.files, name)
		s.changes++
		got, err := c.verify(c.files)
		switch {
		case err != nil:
			s.refused++
		case strings.Contains(name, ".p/") && reflect.DeepEqual(got, want):
			// The partial tile of an earlier checkpoint: a log may delete it once the full one is there.
			s.same++
		default:
			s.faults = append(s.faults, name+": accepted without it")
		}
		c.files[name] = original
	}
}

func read(path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return data
}

func glob(dir, pattern string) []string {
	paths, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(paths) == 0 {
		panic("no " + pattern)
	}
	return paths
}

func tree(dir string) map[string][]byte {
	files := map[string][]byte{}
	err := filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			name, _ := filepath.Rel(dir, path)
			files[name] = read(path)
		}
		return err
	})
	if err != nil {
		panic(err)
	}
	return files
}

func splitFirstEmptyLine(data []byte) (head []string, rest []byte, err error) {
	at := bytes.Index(data, []byte("\n\n"))
	if at < 0 {
		return nil, nil, fmt.Errorf("no empty line")
	}
	return strings.Split(string(data[:at]), "\n"), data[at+2:], nil
}
