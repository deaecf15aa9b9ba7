package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A checkpoint as c2sp.org/tlog-checkpoint has it, with the log's signature.
type checkpoint struct {
	tree tlog.Tree
	text string
}

func openCheckpoint(data []byte, vkey string) (checkpoint, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return checkpoint{}, err
	}
	opened, err := note.Open(data, note.VerifierList(verifier))
	if err != nil {
		return checkpoint{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" || lines[0] != verifier.Name() {
		return checkpoint{}, fmt.Errorf("not the three lines of a checkpoint of %s", verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return checkpoint{}, fmt.Errorf("bad size")
	}
	hash, err := tlog.ParseHash(lines[2])
	if err != nil {
		return checkpoint{}, err
	}
	return checkpoint{tlog.Tree{N: size, Hash: hash}, opened.Text}, nil
}

// The index line and the hashes of a c2sp.org/tlog-proof, and its checkpoint.
func verifyProof(data, entry []byte, vkey string) (interface{}, error) {
	if entry == nil {
		return nil, fmt.Errorf("no entry")
	}
	head, rest, err := splitFirstEmptyLine(data)
	if err != nil {
		return nil, err
	}
	if len(head) < 2 || head[0] != "c2sp.org/tlog-proof@v1" {
		return nil, fmt.Errorf("not a tlog-proof")
	}
	index, err := number(head[1], "index ")
	if err != nil {
		return nil, err
	}
	hashes, err := parseHashes(head[2:])
	if err != nil {
		return nil, err
	}
	signed, err := openCheckpoint(rest, vkey)
	if err != nil {
		return nil, err
	}
	if index >= signed.tree.N {
		return nil, fmt.Errorf("index outside the tree")
	}
	err = tlog.CheckRecord(tlog.RecordProof(hashes), signed.tree.N, signed.tree.Hash, index, tlog.RecordHash(entry))
	return []interface{}{index, hashes, signed, string(entry)}, err
}

// The body of a c2sp.org/tlog-witness add-checkpoint, beside the older checkpoint.
func verifyUpdate(data, old []byte, vkey string) (interface{}, error) {
	head, rest, err := splitFirstEmptyLine(data)
	if err != nil {
		return nil, err
	}
	size, err := number(head[0], "old ")
	if err != nil {
		return nil, err
	}
	hashes, err := parseHashes(head[1:])
	if err != nil {
		return nil, err
	}
	after, err := openCheckpoint(rest, vkey)
	if err != nil {
		return nil, err
	}
	before, err := openCheckpoint(old, vkey)
	if err != nil {
		return nil, err
	}
	if before.tree.N != size || size < 1 || size > after.tree.N {
		return nil, fmt.Errorf("sizes do not fit")
	}
	err = tlog.CheckTree(tlog.TreeProof(hashes), after.tree.N, after.tree.Hash, size, before.tree.Hash)
	return []interface{}{hashes, after, before}, err
}

func number(line, word string) (int64, error) {
	text := strings.TrimPrefix(line, word)
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil || text == line || value < 0 || strconv.FormatInt(value, 10) != text {
		return 0, fmt.Errorf("bad line %q", line)
	}
	return value, nil
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	hashes := []tlog.Hash{}
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

// The hash tiles of a mirror; c2sp.org/tlog-tiles leaves out the height, 8, that tlog's own paths have.
type tileFiles map[string][]byte

func (files tileFiles) Height() int { return 8 }

func (files tileFiles) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		path := "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
		data[i] = files[path]
		if len(data[i]) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("%s: %d bytes", path, len(data[i]))
		}
	}
	return data, nil
}

func (files tileFiles) SaveTiles([]tlog.Tile, [][]byte) {}

// verifyMirror opens the checkpoint, has tlog authenticate every tile of its tree, and hashes every entry of the bundles.
// A partial tile of an earlier checkpoint must begin like the tile of today.
func verifyMirror(files map[string][]byte, vkey string) (interface{}, error) {
	signed, err := openCheckpoint(files["checkpoint"], vkey)
	if err != nil {
		return nil, err
	}
	size := signed.tree.N
	reader := tlog.TileHashReader(signed.tree, tileFiles(files))
	for start := int64(0); start < size; start += 256 {
		width := size - start
		if width > 256 {
			width = 256
		}
		indexes := make([]int64, width)
		for i := range indexes {
			indexes[i] = tlog.StoredHashIndex(0, start+int64(i))
		}
		leaves, err := reader.ReadHashes(indexes)
		if err != nil {
			return nil, err
		}
		path := bundlePath(start/256, int(width))
		entries, err := parseBundle(files[path], int(width))
		if err != nil {
			return nil, fmt.Errorf("%s: %v", path, err)
		}
		for i, entry := range entries {
			if tlog.RecordHash(entry) != leaves[i] {
				return nil, fmt.Errorf("%s: entry %d has another hash", path, i)
			}
		}
	}
	return signed, verifyEarlier(files, size)
}

func verifyEarlier(files map[string][]byte, size int64) error {
	for path, data := range files {
		at := strings.Index(path, ".p/")
		if at < 0 {
			continue
		}
		today := files[path[:at]]
		if today == nil {
			for other, more := range files {
				if strings.HasPrefix(other, path[:at]+".p/") && len(more) >= len(today) {
					today = more
				}
			}
		}
		width, _ := strconv.Atoi(path[at+3:])
		if strings.HasPrefix(path, "tile/entries/") {
			if _, err := parseBundle(data, width); err != nil {
				return fmt.Errorf("%s: %v", path, err)
			}
		} else if len(data) != width*tlog.HashSize {
			return fmt.Errorf("%s: %d bytes", path, len(data))
		}
		if len(data) > len(today) || string(data) != string(today[:len(data)]) {
			return fmt.Errorf("%s is not the beginning of the tile of today", path)
		}
	}
	// What no path names would never be looked at: the number of files says that none is missing.
	full := 0
	for path := range files {
		if !strings.Contains(path, ".p/") && path != "checkpoint" {
			full++
		}
	}
	want := int(size / 256)
	for count := size; count > 0; count >>= 8 {
		want += int(count / 256)
	}
	if full != want {
		return fmt.Errorf("%d full tiles, want %d", full, want)
	}
	return nil
}

func bundlePath(n int64, width int) string {
	path := (tlog.Tile{H: 8, L: 0, N: n, W: width}).Path()
	return "tile/entries/" + strings.TrimPrefix(path, "tile/8/0/")
}

func parseBundle(data []byte, count int) ([][]byte, error) {
	var entries [][]byte
	for len(entries) < count {
		if len(data) < 2 {
			return nil, fmt.Errorf("short bundle")
		}
		length := int(binary.BigEndian.Uint16(data))
		if len(data) < 2+length {
			return nil, fmt.Errorf("short entry")
		}
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	if len(data) > 0 {
		return nil, fmt.Errorf("long bundle")
	}
	return entries, nil
}

// checkLog hashes every line of a ledger's log and compares the root with the signed one.
func checkLog(ledger string) string {
	identity := string(read(filepath.Join(ledger, "LEDGER")))
	at := strings.LastIndex(identity, `"vkey":"`)
	vkey := strings.SplitN(identity[at+len(`"vkey":"`):], `"`, 2)[0]
	signed, err := openCheckpoint(read(filepath.Join(ledger, "checkpoint")), vkey)
	if err != nil {
		panic(err)
	}
	paths := glob(ledger, "log/*.jsonl")
	sort.Strings(paths)
	var subtrees []tlog.Hash
	count, byteCount := int64(0), int64(0)
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			panic(err)
		}
		lines := bufio.NewReaderSize(file, 1<<20)
		for {
			line, err := lines.ReadSlice('\n')
			if err == io.EOF && len(line) == 0 {
				break
			}
			if err != nil {
				panic(err)
			}
			hash := tlog.RecordHash(line[:len(line)-1])
			for n := count; n&1 == 1; n >>= 1 {
				hash = tlog.NodeHash(subtrees[len(subtrees)-1], hash)
				subtrees = subtrees[:len(subtrees)-1]
			}
			subtrees = append(subtrees, hash)
			count++
			byteCount += int64(len(line))
		}
		file.Close()
	}
	root := subtrees[len(subtrees)-1]
	for i := len(subtrees) - 2; i >= 0; i-- {
		root = tlog.NodeHash(subtrees[i], root)
	}
	if count != signed.tree.N || root != signed.tree.Hash {
		panic(fmt.Sprintf("%d entries give %v, the checkpoint says %d and %v", count, root, signed.tree.N, signed.tree.Hash))
	}
	return fmt.Sprintf("ok    %d entries, %d bytes, root %v signed by %s", count, byteCount, root, vkey)
}
