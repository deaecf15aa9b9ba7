"""A made-up province and what happens to its households from 2022 to 2025, as batches of events.

A batch is what one office hands in at one time:

    0000-opening          the import, the standard, the units
    2022-0-baseline-…     for each commune: households registered, all surveyed, the poor and near-poor carried over
    <year>-1-changes-…    for each commune: new households, moves, those that left
    <year>-2-review-…     for each commune: profiles, exits and entries of 10 December, the result and its approval

An event is (day, type, unit, payload: see payloads.py). Every event keeps the rules of events/catalog: who enters as
relapsed has exited before, an exit names its review, nothing follows a departure, a move leaves the hamlet that the
household lives in. The events of one household come in the order of their days.

`closing[year][unit]` is [poor, near-poor, all] households at each year's end, counted from the households themselves:
what any fold of the events must come to.
"""

import random
import payloads
from payloads import COLUMNS, NEAR, NONE, POOR, STANDARD, TRAITS

YEARS = (2022, 2023, 2024, 2025)
GONE = -1
EXITED_POVERTY, EXITED_NEAR_POVERTY = 1, 2


class Province:
    def __init__(self, count, seed, shape):
        self.count, self.random, self.emitted = count, random.Random(seed), 0
        districts, communes, self.hamlets_each = shape
        self.districts = [f"bench-d{d:02d}" for d in range(1, districts + 1)]
        self.communes = [f"{d}-c{c:02d}" for d in self.districts for c in range(1, communes + 1)]
        self.hamlets = [f"{c}-h{h}" for c in self.communes for h in range(1, self.hamlets_each + 1)]
        self.parent = {c: d for d in self.districts for c in self.communes if c.startswith(d)}
        self.parent |= {hamlet: self.communes[n // self.hamlets_each] for n, hamlet in enumerate(self.hamlets)}
        self.parent |= {d: "bench" for d in self.districts}
        # By household: its id, its hamlet, its class, what it exited from before, the year of its last change.
        self.names, self.home, self.status, self.exits, self.changed = [], [], [], [], []
        self.residents = [[] for _ in self.communes]
        self.accounts = [{POOR: dict.fromkeys(COLUMNS, 0), NEAR: dict.fromkeys(COLUMNS, 0)} for _ in self.communes]
        self.closing = {}
        self.poor_profiles = [payloads.profiles(self.random, t, 8, True) for t in TRAITS]
        self.other_profiles = [payloads.profiles(self.random, t, 8, False) for t in TRAITS]

    def batches(self):
        """Yields (name, events)."""
        communes = range(len(self.communes))
        yield self._batch("0000-opening", self._opening())
        for commune in communes:
            yield self._batch(f"2022-0-baseline-{self.communes[commune]}", self._baseline(commune))
        for year in YEARS:
            for commune in communes:
                yield self._batch(f"{year}-1-changes-{self.communes[commune]}", self._changes(commune, year))
            reviews = [self._review(commune, year) for commune in communes]
            planned = sum(len(events) for events, _ in reviews) + 3 * len(reviews)
            screened = self._screened(year, planned, [others for _, others in reviews])
            for commune in communes:
                events = screened[commune] + reviews[commune][0] + self._results(commune, year)
                yield self._batch(f"{year}-2-review-{self.communes[commune]}", events)
            self._close(year)

    def _batch(self, name, events):
        self.emitted += len(events)
        return name, events

    # What is handed in

    def _opening(self):
        day = "2022-01-03"
        source = f'"reason":"made-up households for measuring","rows":{self.count},"source":"tools/bench"'
        units = [("bench", "province", "Tỉnh Mẫu")]
        units += [(id, "district", f"Huyện Mẫu {n}") for n, id in enumerate(self.districts, 1)]
        units += [(id, "commune", f"Xã Mẫu {n}") for n, id in enumerate(self.communes, 1)]
        units += [(id, "hamlet", f"Thôn {n % self.hamlets_each + 1}") for n, id in enumerate(self.hamlets)]
        return [(day, "import.declared", "bench", source), (day, "standard.adopted", "bench", payloads.standard())] + [
            (day, "unit.registered", "bench", payloads.unit(id, level, name, self.parent.get(id)))
            for id, level, name in units]

    def _baseline(self, commune):
        events, random, account = [], self.random.random, self.accounts[commune]
        poor, near = 0.22 + 0.26 * random(), 0.10 + 0.08 * random()  # communes differ
        for _ in range(int(self.count * 0.15) // len(self.communes)):
            r = random()
            status = POOR if r < poor else NEAR if r < poor + near else NONE
            household = self._register(events, commune, 2022, "2022-01-05")
            self._profile(events, commune, household, "2022-01-08", status != NONE)
            if status != NONE:
                self._enter(events, commune, household, status, "carried-over", "2022-01-15")
                account[status]["carriedOver"] += 1
        return events

    def _changes(self, commune, year):
        events, random, choice, unit = [], self.random.random, self.random.randrange, self.communes[commune]
        for household in list(self.residents[commune]):
            r = random()
            if r >= 0.016 or self.changed[household] == year:
                continue
            self.changed[household] = year
            self.residents[commune].remove(household)
            name, status, home = self.names[household], self.status[household], self.home[household]
            day = f"{year}-{3 + choice(6):02d}-{10 + choice(19)}"
            if r < 0.006:
                events.append((day, "household.left-area", unit, f'"household":"{name}","reason":"moved"'))
                self.status[household] = GONE
                if status != NONE:
                    self.accounts[commune][status]["left"] += 1
                continue
            to = choice(len(self.hamlets))
            to = (to + 1) % len(self.hamlets) if to == home else to
            there = to // self.hamlets_each
            events.append((day, "household.moved", unit, f'"from":"{self.hamlets[home]}","household":"{name}",'
                           f'"reason":"moved","to":"{self.hamlets[to]}"'))
            self.home[household] = to
            self.residents[there].append(household)
            if status != NONE and there != commune:
                self.accounts[commune][status]["movedOut"] += 1
                self.accounts[there][status]["movedIn"] += 1
        for _ in range(len(self.residents[commune]) // 125):
            household = self._register(events, commune, year, f"{year}-02-15")
            if random() < 0.1:
                self._enter(events, commune, household, POOR, "moved-in", f"{year}-02-15")
                self.accounts[commune][POOR]["movedIn"] += 1
        return events

    def _review(self, commune, year):
        """Profiles of the poor and near-poor, then what the review of 10 December says; and who is neither."""
        found, events, others, random, day = [], [], [], self.random.random, f"{year}-12-10"
        account, review, unit = self.accounts[commune], self._review_id(commune, year), self.communes[commune]
        for household in self.residents[commune]:
            status, exits, r = self.status[household], self.exits[household], random()
            relapse = exits & EXITED_POVERTY
            if status == NONE:
                if r < (0.03 if relapse else 0.008):
                    self._enter(events, commune, household, POOR, "relapse" if relapse else "new", day, review)
                    account[POOR]["relapsed" if relapse else "new"] += 1
                elif r > 0.985:
                    self._enter(events, commune, household, NEAR, "relapse" if exits else "new", day, review)
                    account[NEAR]["relapsed" if exits else "new"] += 1
                else:
                    others.append(household)
                continue
            self._profile(found, commune, household, f"{year}-{9 + household % 3:02d}-{10 + household % 19}", True)
            payload = f'"household":"{self.names[household]}","review":"{review}","standard":"{STANDARD}"'
            if status == POOR and r < 0.2:
                rises = r < 0.09
                to = "average" if rises else "near-poor"
                events.append((day, "household.exited-poverty", unit, f'{payload},"toStatus":"{to}"'))
                self.exits[household] |= EXITED_POVERTY
                self.status[household] = NONE if rises else NEAR
                account[POOR]["exited" if rises else "toOtherClass"] += 1
                account[NEAR]["fromOtherClass"] += not rises
            elif status == NEAR and r < 0.18:
                events.append((day, "household.exited-near-poverty", unit, payload))
                self.exits[household] |= EXITED_NEAR_POVERTY
                self.status[household] = NONE
                account[NEAR]["exited"] += 1
            elif status == NEAR and r < 0.22:
                self._enter(events, commune, household, POOR, "relapse" if relapse else "new", day, review)
                account[POOR]["relapsed" if relapse else "new"] += 1
                account[NEAR]["toOtherClass"] += 1
        return found + events, others

    def _screened(self, year, planned, others):
        """By commune: profiles of other households, as many as bring the year to its share of all events."""
        share = (self.count - self.emitted) // (YEARS[-1] - year + 1) - planned
        screened, done = [], 0
        for commune, households in enumerate(others):
            events, wanted = [], max(0, share * (commune + 1) // len(others) - done)
            for household in households[:wanted]:
                self._profile(events, commune, household, f"{year}-12-0{1 + household % 9}", False)
            done += len(events)
            screened.append(events)
        return screened

    def _results(self, commune, year):
        area, review = self.communes[commune], self._review_id(commune, year)
        account, total = self.accounts[commune], len(self.residents[commune])
        following = {}
        for status, a in account.items():
            a["closing"] = (a["opening"] + a["carriedOver"] + a["new"] + a["relapsed"] + a["fromOtherClass"]
                            + a["movedIn"] - a["exited"] - a["toOtherClass"] - a["left"] - a["movedOut"])
            following[status] = dict.fromkeys(COLUMNS, 0) | {"opening": a["closing"]}
        self.accounts[commune] = following
        return [
            (f"{year}-12-15", "poverty-review.result-submitted", area,
             payloads.submitted(area, review, year, account, total)),
            (f"{year}-12-18", "poverty-review.list-published", area, payloads.listed(area, review, year)),
            (f"{year}-12-20", "poverty-review.result-approved", self.parent[area],
             payloads.approved(area, review, year, account, total))]

    def _close(self, year):
        units = self.closing[year] = {}
        for residents in self.residents:
            for household in residents:
                unit = self.hamlets[self.home[household]]
                while unit:
                    row = units.setdefault(unit, [0, 0, 0])
                    row[2] += 1
                    if self.status[household] != NONE:
                        row[self.status[household] - 1] += 1
                    unit = self.parent.get(unit)

    # Single events

    def _register(self, events, commune, year, day):
        number = len(self.names)
        hamlet = commune * self.hamlets_each + number % self.hamlets_each
        name = payloads.household_id(number)
        self.names.append(name)
        self.home.append(hamlet)
        self.status.append(NONE)
        self.exits.append(0)
        self.changed.append(year if day > "2022-01-05" else 0)
        self.residents[commune].append(number)
        events.append((day, "household.registered", self.communes[commune],
                       payloads.registered(number, name, self.hamlets[hamlet])))
        return number

    def _enter(self, events, commune, household, status, kind, day, review=None):
        type = "household.entered-poverty" if status == POOR else "household.entered-near-poverty"
        review = f'"review":"{review}",' if review else ""
        events.append((day, type, self.communes[commune],
                       f'"entryKind":"{kind}","household":"{self.names[household]}",{review}"standard":"{STANDARD}"'))
        self.status[household] = status

    def _profile(self, events, commune, household, day, in_need):
        variants = (self.poor_profiles if in_need else self.other_profiles)[household % len(TRAITS)]
        head, tail = variants[(household + len(events)) % len(variants)]
        events.append((day, "household.profile-assessed", self.communes[commune],
                       f'{head}"household":"{self.names[household]}",{tail}'))

    def _review_id(self, commune, year):
        return f"rv-{self.communes[commune]}-{year}"
