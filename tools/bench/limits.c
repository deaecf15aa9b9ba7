// What this machine can do at most of the work that a ledger does: bare loops without a ledger around them.
//
//   limits log THREADS hash|parse|both FILE...      every line read as JSON (well-formed, nothing kept), hashed as a leaf
//                                                   of an RFC 6962 tree with its nodes, or both; the files in memory
//   limits memory THREADS                           bytes read from memory, over and over
//   limits sync FILE COUNT BYTES plain|kept|sized   COUNT lines of BYTES, a write and an fdatasync for each, into a file that
//                                                   grows, has its blocks but not its size, or has blocks and size
//   limits group FILE COUNT BYTES kept WRITERS      the same with WRITERS lines to a sync
//
// Prints one line: seconds, then lines or bytes, then for sync p50 and p99 in seconds.
#define _GNU_SOURCE
#define OPENSSL_SUPPRESS_DEPRECATED
#include <fcntl.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what) { perror(what); exit(1); }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// JSON: each function returns what follows the value, or NULL when it is not well-formed.
typedef const unsigned char *Text;

static Text value(Text at, int depth);

static Text string(Text at) {
  for (at++; *at != '"'; at++) {
    if (*at < 0x20) return NULL;
    if (*at == '\\') at++;
  }
  return at + 1;
}

static Text members(Text at, unsigned char end, int depth) {
  if (*++at == end) return at + 1;
  for (;; at++) {
    if (end == '}') {
      if (*at != '"' || !(at = string(at)) || *at++ != ':') return NULL;
    }
    if (!(at = value(at, depth))) return NULL;
    if (*at == end) return at + 1;
    if (*at != ',') return NULL;
  }
}

static Text value(Text at, int depth) {
  if (depth > 16) return NULL;
  switch (*at) {
  case '"': return string(at);
  case '{': return members(at, '}', depth + 1);
  case '[': return members(at, ']', depth + 1);
  case 't': return memcmp(at, "true", 4) ? NULL : at + 4;
  case 'f': return memcmp(at, "false", 5) ? NULL : at + 5;
  default:
    if (*at == '-') at++;
    if (*at < '0' || *at > '9') return NULL;
    while (*at >= '0' && *at <= '9') at++;
    return at;
  }
}

// The tree: complete subtrees, largest first.
typedef struct { unsigned char hash[64][32]; int height[64], count; } Tree;

static void add(Tree *tree, Text line, size_t length) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, "\0", 1);
  SHA256_Update(&context, line, length);
  SHA256_Final(tree->hash[tree->count], &context);
  tree->height[tree->count++] = 0;
  while (tree->count > 1 && tree->height[tree->count - 1] == tree->height[tree->count - 2]) {
    SHA256_Init(&context);
    SHA256_Update(&context, "\1", 1);
    SHA256_Update(&context, tree->hash[tree->count - 2], 64);
    SHA256_Final(tree->hash[tree->count - 2], &context);
    tree->height[--tree->count - 1]++;
  }
}

typedef struct { Text from, to; int parses, hashes; long lines; Tree tree; } Part;

static void *walk(void *given) {
  Part *part = given;
  for (Text at = part->from; at < part->to; part->lines++) {
    Text end = memchr(at, '\n', (size_t)(part->to - at));
    if (!end) { fprintf(stderr, "limits: a last line has no end\n"); exit(1); }
    if (part->parses && value(at, 0) != end) { fprintf(stderr, "limits: a line is no JSON\n"); exit(1); }
    if (part->hashes) add(&part->tree, at, (size_t)(end - at));
    at = end + 1;
  }
  return NULL;
}

static void log_of(int threads, const char *work, char **files, int count) {
  Part *parts = calloc((size_t)threads, sizeof *parts);
  pthread_t *ids = calloc((size_t)threads, sizeof *ids);
  double seconds = 0;
  long lines = 0;
  for (int i = 0; i < count; i++) {
    int file = open(files[i], O_RDONLY);
    struct stat info;
    if (file < 0 || fstat(file, &info)) fail(files[i]);
    size_t size = (size_t)info.st_size;
    Text text = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    if (text == MAP_FAILED) fail(files[i]);
    double began = now();
    Text from = text;
    for (int t = 0; t < threads; t++) {
      Text to = text + size * (size_t)(t + 1) / (size_t)threads;
      while (to < text + size && to[-1] != '\n') to++;
      parts[t].from = from;
      parts[t].to = from = to;
      parts[t].parses = *work != 'h';
      parts[t].hashes = *work != 'p';
      if (pthread_create(&ids[t], NULL, walk, &parts[t])) fail("thread");
    }
    for (int t = 0; t < threads; t++) pthread_join(ids[t], NULL);
    seconds += now() - began;
    munmap((void *)text, size);
    close(file);
  }
  for (int t = 0; t < threads; t++) lines += parts[t].lines;
  printf("%.6f %ld\n", seconds, lines);
}

enum { MEMORY = 1 << 28, TIMES = 8 };

static void *sum(void *given) {
  volatile unsigned long long total = 0;
  unsigned long long *numbers = given, found = 0;
  for (int time = 0; time < TIMES; time++) {
    for (size_t i = 0; i < MEMORY / 8; i++) found += numbers[i];
    __asm__ volatile("" : "+r"(found) : "r"(numbers) : "memory");  // each time is read anew
  }
  total = found;
  (void)total;
  return NULL;
}

static void memory(int threads) {
  pthread_t *ids = calloc((size_t)threads, sizeof *ids);
  unsigned char *block = malloc(MEMORY);
  if (!block) fail("memory");
  memset(block, 1, MEMORY);
  double began = now();
  for (int t = 0; t < threads; t++) pthread_create(&ids[t], NULL, sum, block);
  for (int t = 0; t < threads; t++) pthread_join(ids[t], NULL);
  printf("%.6f %.0f\n", now() - began, (double)MEMORY * TIMES * threads);
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void sync_of(const char *path, long count, size_t bytes, const char *kind, long group) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) fail(path);
  if (*kind != 'p' && fallocate(file, *kind == 'k' ? FALLOC_FL_KEEP_SIZE : 0, 0, (off_t)((size_t)count * bytes))) fail("fallocate");
  char *line = malloc(bytes * (size_t)group);
  double *times = calloc((size_t)(count / group + 1), sizeof *times), began = now();
  memset(line, 'x', bytes * (size_t)group);
  for (long i = 0; i < group; i++) line[(size_t)(i + 1) * bytes - 1] = '\n';
  if (fsync(file)) fail("fsync");
  double start = began = now();
  long syncs = 0;
  for (long done = 0; done + group <= count; done += group) {
    if (write(file, line, bytes * (size_t)group) != (ssize_t)(bytes * (size_t)group) || fdatasync(file)) fail(path);
    double end = now();
    times[syncs++] = end - began;
    began = end;
  }
  double seconds = began - start;
  close(file);
  unlink(path);
  qsort(times, (size_t)syncs, sizeof *times, ascending);
  printf("%.6f %ld %.9f %.9f\n", seconds, syncs * group, times[syncs / 2], times[syncs * 99 / 100]);
}

int main(int count, char **words) {
  if (count >= 5 && !strcmp(words[1], "log")) log_of(atoi(words[2]), words[3], words + 4, count - 4);
  else if (count == 3 && !strcmp(words[1], "memory")) memory(atoi(words[2]));
  else if (count == 6 && !strcmp(words[1], "sync")) sync_of(words[2], atol(words[3]), (size_t)atol(words[4]), words[5], 1);
  else if (count == 7 && !strcmp(words[1], "group")) sync_of(words[2], atol(words[3]), (size_t)atol(words[4]), words[5], atol(words[6]));
  else { fprintf(stderr, "usage: limits log|memory|sync|group ...\n"); return 2; }
  return 0;
}
