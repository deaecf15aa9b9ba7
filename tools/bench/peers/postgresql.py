"""PostgreSQL: a cluster of its own in a temporary folder, on a unix socket, run as a user that is not root."""

import glob, os, pwd, re, shutil, statistics, subprocess, time
from peer import ACCOUNTS, FLIGHT, HERE, IN_FLIGHT, PYTHON, Peer, draft_line
from processes import BenchError, Cost, Meter, as_user, run

MANUAL = "https://www.postgresql.org/docs/15/"
INSERT = """INSERT INTO events (id, at, by, "on", type, v, unit, household, payload)
VALUES ('s' || :client_id || '-' || {tag} || '-' || :n, now(), 'a-bench', '2024-03-01', 'household.profile-assessed', 1,
'bench', 'h-stream', '{payload}');"""

ACCOUNT = """INSERT INTO account VALUES ('hamlet-' || :hamlet, 2024, 1)
ON CONFLICT (unit, year) DO UPDATE SET poor = account.poor + 1;
"""


class PostgreSQL(Peer):
    name, title = "postgresql", "PostgreSQL"
    ways = ((1, ""), (64, ""), (256, ""), (64, IN_FLIGHT), (64, ACCOUNTS))

    def __init__(self):
        self.user = "postgres" if os.getuid() == 0 else None
        self.pid, self.data, self.runs = None, "", 0
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        quarter = max(128, memory // 4 >> 20)
        self.options = {
            "listen_addresses": "''", "max_connections": 300,
            "shared_buffers": f"{quarter}MB", "effective_cache_size": f"{memory * 3 // 4 >> 20}MB",
            "work_mem": "256MB", "maintenance_work_mem": "1GB", "max_wal_size": "16GB", "checkpoint_timeout": "30min",
            "synchronous_commit": "on", "fsync": "on", "full_page_writes": "on", "wal_level": "minimal", "max_wal_senders": 0,
            "random_page_cost": "1.1", "jit": "off"}
        self.settings = [
            (f"shared_buffers = {quarter}MB", "25% of the memory, a dedicated server", MANUAL + "runtime-config-resource.html"),
            ("effective_cache_size = 75% of the memory, random_page_cost = 1.1", "data that lies in the page cache",
             MANUAL + "runtime-config-query.html"),
            ("COPY into a bare table, then indexes and ANALYZE; maintenance_work_mem = 1GB, max_wal_size = 16GB, "
             "wal_level = minimal, max_wal_senders = 0", "bulk loading", MANUAL + "populate.html"),
            ("work_mem = 256MB", "sorts and hashes of the fold stay in memory", MANUAL + "runtime-config-resource.html"),
            ("synchronous_commit = on, fsync = on, full_page_writes = on", "an answer means that it is on disk",
             MANUAL + "runtime-config-wal.html"),
            ("commit_delay = 0, and 60 us where that is faster",
             "group commit; the manual's starting point is half of a flush (pg_test_fsync), here some 120 us", MANUAL + "wal-configuration.html"),
            ("pgbench -M prepared, unix socket, 2 threads", "statements are parsed once", MANUAL + "pgbench.html"),
            ("jit = off", "compiling the fold costs more than it saves at these sizes (tried)", MANUAL + "jit-decision.html")]

    def missing(self):
        if not self.binaries():
            return "PostgreSQL's server is not installed (tools/bench/setup)"
        if self.user:
            try:
                pwd.getpwnam("postgres")
            except KeyError:
                return "there is no user 'postgres' to run its server as"

    def binaries(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"), key=lambda path: int(path.split("/")[4]))
        on_path = shutil.which("postgres")
        return os.path.dirname(found[-1]) if found else os.path.dirname(on_path) if on_path else None

    def tool(self, name):
        return f"{self.binaries()}/{name}"

    def version(self):
        return subprocess.check_output([self.tool("postgres"), "--version"], text=True).split()[2]

    def start(self, folder):
        self.folder, self.data, self.socket = folder, f"{folder}/data", f"{folder}/socket"
        os.makedirs(self.socket)
        if self.user:
            shutil.chown(folder, self.user), shutil.chown(self.socket, self.user)
        run([self.tool("initdb"), "-D", self.data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"], user=self.user)
        with open(f"{self.data}/postgresql.conf", "a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in self.options.items())
            file.write(f"unix_socket_directories = '{self.socket}'\n")
        self.server("start")

    def server(self, verb):
        words = ["-l", f"{self.data}/log", "-t", "60"] if verb == "start" else ["-m", "immediate"]
        run([self.tool("pg_ctl"), verb, "-D", self.data, "-w", *words], user=self.user)
        self.pid = int(open(f"{self.data}/postmaster.pid").readline()) if verb == "start" else None

    def stop(self):
        # A run that is cut off while the server starts may leave it a moment after.
        for _ in range(2 if self.data and self.pid is None else 1):
            if os.path.exists(f"{self.data}/postmaster.pid"):
                return self.server("stop")
            time.sleep(0.3)

    def sql(self, *commands, out=os.devnull):
        """Runs psql over the socket; the cost is the client's and the server's."""
        words = [word for command in commands for word in ("-f" if command.endswith(".sql") else "-c", command)]
        with Meter(self.pid) as meter:
            cost = run([self.tool("psql"), "-h", self.socket, "-U", "bench", "-d", "postgres", "-qAtX", "-F", "\t",
                        "-v", "ON_ERROR_STOP=1", *words], out=out)
        return Cost(cost.wall, cost.cpu + meter.cpu, meter.memory + cost.memory)

    def load(self, rows):
        self.sql("DROP TABLE IF EXISTS events", f"{HERE}/postgresql.schema.sql")
        # In one transaction with TRUNCATE, COPY need not log what it writes: the manual's advice for a first load.
        cost = self.sql(f"BEGIN; TRUNCATE events; {self.copy(rows)}; COMMIT")
        cost += self.sql(f"{HERE}/postgresql.indexes.sql", "ANALYZE events",
                         "SELECT setval(pg_get_serial_sequence('events', 'seq'), max(seq)) FROM events")
        cost += self.sql("VACUUM events")
        self.sql("CHECKPOINT")
        return cost

    def copy(self, rows):
        os.chmod(rows, 0o644)
        return (f"COPY events (seq, id, at, by, \"on\", type, v, unit, household, re, voided, payload) FROM '{rows}' "
                "WITH (FORMAT csv, DELIMITER E'\\t', QUOTE E'\\b')")

    def batch(self, rows):
        return self.sql(self.copy(rows))

    def read_back(self):
        return self.sql('COPY (SELECT seq, id, at, by, "on", type, v, unit, household, re, voided, payload FROM events '
                        "ORDER BY seq) TO STDOUT")

    def replay(self, answer):
        with Meter(self.pid) as meter:
            cost = run([PYTHON, f"{HERE}/read_postgresql.py", self.socket, answer])
        return Cost(cost.wall, cost.cpu + meter.cpu, meter.memory + cost.memory)

    def fold(self, answer):
        return self.sql(f"{HERE}/postgresql.fold.sql", out=answer)

    def durable(self, writers, seconds, way):
        """With many writers, with and without a commit_delay: the faster of the two."""
        found = self.bench(writers, seconds, way)
        if writers > 1 and not way:
            self.sql("ALTER SYSTEM SET commit_delay = 60", "SELECT pg_reload_conf()")
            delayed = self.bench(writers, seconds, way)
            self.sql("ALTER SYSTEM RESET commit_delay", "SELECT pg_reload_conf()")
            found["note"], delayed["note"] = "commit_delay = 0", "commit_delay = 60 us"
            found = max(found, delayed, key=lambda one: one["rate"])
        return found

    def script(self, way):
        """What a client of pgbench does again and again: an insert is a transaction of its own unless the way says else."""
        one = "\\set n :n + 1\n" + INSERT.format(tag=self.runs, payload=draft_line()) + "\n"
        if way == IN_FLIGHT:  # what lies in a pipeline is one transaction
            return "\\startpipeline\n" + one * FLIGHT + "\\endpipeline\n"
        if way == ACCOUNTS:
            return "\\set hamlet random(1, 1000)\n\\startpipeline\n" + one + ACCOUNT + "\\endpipeline\n"
        return one

    def bench(self, writers, seconds, way):
        self.runs += 1
        path, log = f"{self.folder}/insert.sql", f"{self.folder}/latency"
        if way == ACCOUNTS:
            self.sql("CREATE TABLE IF NOT EXISTS account (unit text, year int, poor bigint, PRIMARY KEY (unit, year))")
        with open(path, "w") as file:
            file.write(self.script(way))
        with Meter(self.pid) as meter:
            cost = run([self.tool("pgbench"), "-n", "-M", "prepared", "-c", writers, "-j", min(2, writers), "-T",
                        int(seconds + writers / 100),  # a thousand connections take their time, which does not count
                        "-D", "n=0", "-f", path, "-l", "--log-prefix", log, "-h", self.socket, "-U", "bench", "postgres"],
                       out=f"{self.folder}/pgbench.out")
        said = open(f"{self.folder}/pgbench.out").read()
        rate = re.search(r"tps = ([\d.]+) \(without", said)
        if not rate:
            raise BenchError(f"pgbench gave no rate: {said[-200:]}")
        times = sorted(int(line.split()[2]) for file in glob.glob(f"{log}.*") for line in open(file))
        for file in glob.glob(f"{log}.*"):
            os.unlink(file)
        return {"rate": float(rate[1]) * (FLIGHT if way == IN_FLIGHT else 1), "p99": times[len(times) * 99 // 100] / 1e6, "p50": statistics.median(times) / 1e6,
                "cpu": cost.cpu + meter.cpu, "memory": meter.memory, "count": len(times)}
