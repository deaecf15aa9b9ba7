"""Runs what is measured, and says what it cost: seconds by the clock, seconds of processor, bytes of memory.

A server's cost is that of its whole tree of processes between two readings; its memory is what the tree holds at its
highest, shared pages counted once (PSS).
"""

import dataclasses, os, signal, subprocess, sys, threading, time


class BenchError(Exception):
    """One clear sentence: what could not be measured, and why."""


@dataclasses.dataclass
class Cost:
    wall: float
    cpu: float = 0.0
    memory: int = 0  # bytes
    said: str = ""   # on the channel of errors, where the command's output was thrown away

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


RUNNING = set()


def run(command, *, out=os.devnull, input=None, env=None, user=None):
    """Runs a command to its end.

    - Parameter out: the file that takes its output; what it says on the other channel is kept for the error.
    - Raises: BenchError when it cannot be started or does not end well.
    """
    command = as_user(user, [str(word) for word in command])
    errors = f"{out}.err" if out != os.devnull else os.devnull
    with open(out, "wb") as sink, open(errors, "wb") as complaint, open(input or os.devnull, "rb") as source:
        began = time.perf_counter()
        try:
            process = subprocess.Popen(command, stdin=source, stdout=sink,
                                       stderr=complaint if out != os.devnull else subprocess.PIPE, env=env)
        except OSError as fault:
            raise BenchError(f"{command[0]} cannot be started: {fault.strerror}") from None
        RUNNING.add(process)
        try:
            said = process.stderr.read() if process.stderr else b""
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            RUNNING.discard(process)
    if process.returncode != 0:
        said = said or open(errors, "rb").read()
        words = " ".join(said.decode(errors="replace").split())[-400:]
        raise BenchError(f"'{' '.join(command)[:160]}' ended with {process.returncode}: {words}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, said.decode(errors="replace").strip())


def as_user(user, command):
    """The command as another user, when there is reason and power to."""
    return ["setpriv", "--reuid", user, "--regid", user, "--clear-groups", *command] if user else command


def stop_all():
    """Ends what this run started and has not ended by itself."""
    for process in list(RUNNING):
        if process.poll() is None:
            process.terminate()
    for process in list(RUNNING):
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def on_signals():
    """Ctrl-C and a polite kill end the run through every `finally`, so that no server and no folder stays."""
    def end(number, _):
        signal.signal(number, signal.SIG_IGN)
        sys.exit(f"bench: ended by signal {number}; nothing is left running")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)


TICK = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and all below it."""
    found, parents = [pid], {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                parents.setdefault(int(stat(int(name))[1]), []).append(int(name))
            except (OSError, IndexError):
                pass
    for parent in found:
        found += parents.get(parent, [])
    return found


def stat(pid):
    """The fields of /proc/<pid>/stat behind the name: state, parent, …"""
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].split()


class Meter:
    """The processor time and the highest memory of a server's tree while the block runs."""

    def __init__(self, pid, every=0.25):
        self.pid, self.every, self.memory, self.done = pid, every, 0, threading.Event()

    def __enter__(self):
        self.before = self.ticks()
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.watcher.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.watcher.join()
        self.cpu = (self.ticks() - self.before) / TICK
        self.memory = max(self.memory, self.held())

    def watch(self):
        while not self.done.wait(self.every):
            self.memory = max(self.memory, self.held())

    def ticks(self):
        total = 0
        for pid in tree(self.pid):
            try:
                fields = stat(pid)
                total += int(fields[11]) + int(fields[12])
                # Those that ended meanwhile stand in the account of the one that started them.
                total += int(fields[13]) + int(fields[14]) if pid == self.pid else 0
            except OSError:
                pass
        return total

    def held(self):
        total = 0
        for pid in tree(self.pid):
            try:
                with open(f"/proc/{pid}/smaps_rollup") as file:
                    total += next(int(line.split()[1]) for line in file if line.startswith("Pss:")) * 1024
            except (OSError, StopIteration):
                pass
        return total
