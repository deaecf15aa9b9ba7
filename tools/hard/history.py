"""Histories made at random: households that come, go, split, merge and move, reviews whose year is another than their
entries', units that are merged and reparented, late entries, corrections and voids. The program refuses what breaks its
rules; what it takes is a ledger to count again.
"""

import datetime, json, random
from program import draft, line

PARENTS = {"pv": None, "d-1": "pv", "d-2": "pv", "c-1": "d-1", "c-2": "d-1", "c-3": "d-2", "c-4": "d-2",
           "t-1": "c-1", "t-2": "c-1", "t-3": "c-2", "t-4": "c-2", "t-5": "c-3", "t-6": "c-4"}
LEVELS = {"p": "province", "d": "district", "c": "commune", "t": "hamlet"}
STANDARDS = {"s-1": ("2016-01-01", "2021-12-31", 2015, 2021), "s-2": ("2022-01-01", "2025-12-31", 2021, 2025)}


class History:
    """Drafts of a story, a batch each; `known` is what the maker believes, so that most of them are taken."""

    def __init__(self, seed):
        self.die, self.drafts, self.day = random.Random(seed), [], datetime.date(2021, 11, 1)
        self.homes, self.classes, self.hamlet, self.hamlets = [], {}, {}, [u for u in PARENTS if u[0] == "t"]
        self.communes, self.correctable, self.reviews = ["c-1", "c-2", "c-3", "c-4"], [], []
        for unit, parent in PARENTS.items():
            self.unit(unit, parent, LEVELS[unit[0]])
        for standard, (start, end, first, last) in STANDARDS.items():
            self.say("standard.adopted", "pv", standard=standard, nameVi=standard, aliases=[], validFrom=start, validTo=end,
                     firstReviewYear=first, lastReviewYear=last, dimensions=["health", "education", "housing",
                     "water-sanitation", "information"] + (["employment"] if standard == "s-2" else []))

    def say(self, type, unit="pv", on=None, envelope=None, **what):
        number = len(self.drafts)
        at = f"{self.day}T10:{number // 60 % 60:02}:{number % 60:02}.000Z"
        if self.drafts and at <= self.drafts[-1]["at"]:
            self.day += datetime.timedelta(days=1)
            at = f"{self.day}T10:{number // 60 % 60:02}:{number % 60:02}.000Z"
        self.drafts.append({**draft(f"e-{number}", type, what, str(on or self.day), unit), "at": at, **(envelope or {})})
        return f"e-{number}"

    def unit(self, unit, parent, level, validFrom="2000-01-01"):
        self.say("unit.registered", parent or unit, registered=unit, kind="administrative-area", level=level,
                 nameVi=f"Đơn vị {unit}", namedIndividually=True, validFrom=validFrom,
                 **({"parent": parent} if parent else {}))

    def play(self, steps):
        for _ in range(steps):
            self.day += datetime.timedelta(days=self.die.randrange(9))
            self.act()
        return "".join(line(each) for each in self.drafts)

    def act(self):
        die, home = self.die, self.die.choice(self.homes) if self.homes else None
        on = self.day - datetime.timedelta(days=die.randrange(300)) if die.random() < 0.15 else self.day
        kind = die.randrange(44)
        if home is None or kind < 9:
            self.register(f"h-{len(self.drafts)}", die.choice(self.hamlets))
        elif kind < 26:
            self.status(home, on)
        elif kind < 30:
            to = die.choice(self.hamlets)
            self.say("household.moved", household=home, to=to, reason=die.choice(["moved", "moved", "boundary-change"]),
                     on=on, **{"from": self.hamlet[home]})
            self.hamlet[home] = to
        elif kind < 32:
            self.say("household.left-area", on=on, household=home, reason="dissolved")
            self.homes.remove(home)
        elif kind < 34:
            new = f"h-{len(self.drafts)}"
            self.register(new, self.hamlet[home])
            self.classes[new] = dict(self.classes[home])
            self.say("household.split", on=self.day, household=home, into=[new])
        elif kind < 36:
            others = [one for one in self.homes if self.hamlet[one] == self.hamlet[home]
                      and self.classes[one] == self.classes[home] and one != home]
            if others:
                gone = die.choice(others)
                self.say("household.merged", on=on, household=home, **{"from": [gone]})
                self.homes.remove(gone)
        elif kind < 37:
            self.succeed()
        elif kind < 38:
            self.say("unit.reparented", on=on, moved=die.choice(self.hamlets), parent=die.choice(self.communes))
        elif kind < 40:
            self.review()
        elif self.correctable:
            self.correct(die.choice(self.correctable))

    def register(self, home, hamlet):
        self.correctable.append(self.say("household.registered", household=home, hamlet=hamlet, headName="Người", members=3,
                                         address="Xóm"))
        self.homes.append(home)
        self.hamlet[home], self.classes[home] = hamlet, {}

    def status(self, home, on):
        die, held = self.die, self.classes[home]
        standard = die.choice(sorted(held)) if held and die.random() < 0.7 else \
            ("s-1" if self.day.year < 2022 else "s-2")
        review = die.choice(self.reviews) if self.reviews and die.random() < 0.5 else f"rv-{self.day.year}"
        now = held.get(standard)
        if now and die.random() < 0.7:
            to = die.choice(["near-poor", "average"]) if now == "poor" else None
            self.correctable.append(self.say(
                "household.exited-poverty" if now == "poor" else "household.exited-near-poverty", on=on, household=home,
                standard=standard, review=review, **({"toStatus": to} if to else {})))
            held.pop(standard)
            if to == "near-poor":
                held[standard] = to
            return
        to = "poor" if now == "near-poor" or die.random() < 0.6 else "near-poor"
        kind = die.choice(["new", "new", "relapse", "carried-over", "moved-in"])
        self.correctable.append(self.say(
            "household.entered-poverty" if to == "poor" else "household.entered-near-poverty", on=on, household=home,
            standard=standard, entryKind=kind, **({"review": review} if die.random() < 0.3 else {})))
        held[standard] = to

    def succeed(self):
        if len(self.communes) < 3:
            return
        gone, new = self.die.sample(self.communes, 2), f"c-n{len(self.drafts)}"
        self.unit(new, self.die.choice(["d-1", "d-2"]), "commune")
        share = self.die.choice(["full", "full", "partial"])
        self.say("unit.succeeded", to=[new], resolution="1/NQ", **{
            "from": [{"unit": gone[0], "share": "full"}, {"unit": gone[1], "share": share}]})
        self.communes = [each for each in self.communes if each != gone[0] and (share == "partial" or each != gone[1])] + [new]

    def review(self):
        area, year = self.die.choice(["c-1", "d-1", "pv"] + self.communes), self.day.year - self.die.randrange(2)
        review, total = f"rv-x{len(self.drafts)}", self.die.randrange(20, 90)
        self.reviews.append(review)
        account = {name: 0 for name in ("opening", "carriedOver", "new", "relapsed", "fromOtherClass", "splitIn", "movedIn",
                   "boundaryIn", "exited", "toOtherClass", "left", "merged", "movedOut", "boundaryOut", "closing")}
        common = {"review": review, "area": area, "year": year, "standard": "s-2" if year > 2021 else "s-1", "total": total}
        for stage in self.die.choice([["official"], ["preliminary", "official"], ["preliminary"]]):
            self.correctable.append(self.say(
                "poverty-review.result-submitted", area, **common, stage=stage, asOf=str(self.day), poor=account,
                nearPoor=account))
        if self.die.random() < 0.5:
            self.correctable.append(self.say("poverty-review.result-approved", "pv", **{**common, "total": total + 1}, poor=0,
                                             nearPoor=0, poorRate="0.00", nearPoorRate="0.00"))

    def correct(self, id):
        other = {"by": "a-2"}
        if self.die.random() < 0.4:
            self.say("entry.voided", envelope={"re": id, "by": "a-3"}, reason="recorded-twice", approvedBy="a-4")
            return
        fields = self.die.choice([
            {"on": str(self.day - datetime.timedelta(days=self.die.randrange(200)))}, {"hamlet": self.die.choice(self.hamlets)},
            {"entryKind": "new"}, {"toStatus": "near-poor"}, {"standard": "s-2"}, {"year": self.day.year - 1}, {"total": 77}])
        proposal = self.say("entry.correction-proposed", envelope={"re": id, **other}, corrected=fields, reason="wrong-figure")
        done = self.say("entry.corrected", envelope={"re": proposal, "by": "a-3"}, corrected=fields, reason="wrong-figure")
        if self.die.random() < 0.2:
            self.say("entry.voided", envelope={"re": done, "by": "a-5"}, reason="wrong-figure", approvedBy="a-4")
