// Calls of Linux that Swift's Glibc does not show.

#include <limits.h>
#include <linux/falloc.h>
#include <linux/futex.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/types.h>

extern int fallocate(int file, int mode, off_t offset, off_t count);
extern long syscall(long number, ...);
extern void *mremap(void *old, size_t old_count, size_t count, int flags, ...);

/// Sets blocks of the disk aside for a file without changing its size; 0, or -1 with errno.
static inline int linux_reserve(int file, off_t offset, off_t count) {
  return fallocate(file, FALLOC_FL_KEEP_SIZE, offset, count);
}

/// Sets the word of a gate from 0 to 1, and wakes all threads that wait for it, with one call.
static inline void linux_gate_open(uint32_t *word) {
  __atomic_store_n(word, 1, __ATOMIC_RELEASE);
  syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

/// Sleeps until the word of a gate is 1; what was written before that is seen after.
static inline void linux_gate_wait(uint32_t *word) {
  while (__atomic_load_n(word, __ATOMIC_ACQUIRE) == 0) {
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
  }
}

/// Moves the pages of one mapping over those of another that is at least as long; 0, or -1 with errno.
static inline int linux_move_pages(void *from, size_t count, void *to) {
  enum { may_move = 1, fixed = 2 };
  return mremap(from, count, count, may_move | fixed, to) == to ? 0 : -1;
}
