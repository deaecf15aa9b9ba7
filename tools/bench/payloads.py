"""The payloads of a made-up province's events: text between the braces of `what`, keys in canonical order."""

STANDARD = "vn-mdp-2022-2025"
NONE, POOR, NEAR = range(3)
COLUMNS = ("boundaryIn boundaryOut carriedOver closing exited fromOtherClass left merged movedIn movedOut new opening "
           "relapsed splitIn toOtherClass").split()
TRAITS = ((), ("ethnic-minority",), ("ethnic-minority", "no-labour-capacity"), ("social-protection",),
          ("merit-member",), ("ethnic-minority", "difficult-circumstances"), ("no-labour-capacity",), ())

FAMILY = "Lò Hoàng Nông Lý Vàng Giàng Triệu Bế Hà Đinh Lương Ma Sùng Lục Chu Vi".split()
MIDDLE = "Văn Thị A Thu Đức Mạnh Kim Minh".split()
GIVEN = "Sen Páo Dung Hạnh Tâm Lan Sơn Thắng Mai Dũng Hoa Liên Cường Pua Xuân Bình".split()
DEPRIVATIONS = "employment health education housing water-sanitation information".split()
CAUSES = ("no-productive-land no-capital no-labour no-tools no-production-knowledge no-skills illness-accident "
          "other").split()
WISHES = ("loan land means-of-production technique training job labour-export housing water-sanitation health "
          "education information social-assistance model other").split()


def standard():
    return ('"aliases":["2021-2025"],"dimensions":["employment","health","education","housing","water-sanitation",'
            '"information"],"firstReviewYear":2021,"lastReviewYear":2025,"legalBasis":"07/2021/NĐ-CP","nameVi":'
            f'"Chuẩn nghèo đa chiều giai đoạn 2022-2025","standard":"{STANDARD}","validFrom":"2022-01-01",'
            '"validTo":"2025-12-31"')


def unit(id, level, name, parent):
    parent = f'"parent":"{parent}",' if parent else ""
    return (f'"kind":"administrative-area","level":"{level}","nameVi":"{name}","namedIndividually":true,'
            f'{parent}"registered":"{id}","validFrom":"2000-01-01"')


def household_id(number):
    # 1,000,003 and 36 have no common factor, so that the first 60 million numbers give as many ids.
    code, name = number * 1_000_003 % 36**5, ""
    for _ in range(5):
        code, digit = divmod(code, 36)
        name += "0123456789abcdefghijklmnopqrstuvwxyz"[digit]
    return "h-" + name


def registered(number, household, hamlet):
    """The parts of a registration: the writer puts the two personal texts in, clear or sealed."""
    head = f"{FAMILY[number % 16]} {MIDDLE[number // 16 % 8]} {GIVEN[number // 128 % 16]}"
    return household, hamlet, f"Số {number % 250 + 1}, Thôn {hamlet[-1]}", head, 1 + number * 7 % 9


def profiles(random, traits, variants, in_need):
    """(before, behind) the household's id, for each of some profiles."""
    pick = lambda codes, most: [codes[i] for i in sorted(random.sample(range(len(codes)), most))]
    quoted = lambda codes: ",".join(f'"{code}"' for code in codes)
    made = []
    for _ in range(variants):
        causes = pick(CAUSES, 1 + random.randrange(3)) if in_need else []
        wishes = pick(WISHES, 1 + random.randrange(4)) if in_need else []
        missing = pick(DEPRIVATIONS, 1 + random.randrange(4)) if in_need else []
        income = 10_000 * (random.randrange(40, 150) if in_need else random.randrange(150, 900))
        scores = [random.randrange(6, 28) * 5 + (0 if in_need else 140), len(missing) * 10, random.randrange(0, 8) * 5]
        made.append((
            f'"areaType":"rural","causes":[{quoted(causes)}],"deprivations":[{quoted(missing)}],',
            f'"perCapitaIncome":{income},"scoreA":"{scores[0]}","scoreB1":"{scores[1]}","scoreB2":"{scores[2]}",'
            f'"standard":"{STANDARD}","traits":[{quoted(traits)}],"wishes":[{quoted(wishes)}]'))
    return made


def rate(part, whole):
    """Percent with two decimals, half up."""
    hundredths = (part * 20_000 + whole) // (2 * whole)
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def submitted(area, review, year, account, total):
    poor, near = (",".join(f'"{c}":{account[status][c]}' for c in COLUMNS) for status in (POOR, NEAR))
    return (f'"area":"{area}","asOf":"{year}-12-10","nearPoor":{{{near}}},"poor":{{{poor}}},"review":"{review}",'
            f'"stage":"official","standard":"{STANDARD}","total":{total},"year":{year}')


def listed(area, review, year):
    return (f'"area":"{area}","from":"{year}-12-16","objections":0,"place":"Trụ sở Ủy ban nhân dân xã",'
            f'"review":"{review}","to":"{year}-12-18"')


def approved(area, review, year, account, total):
    poor, near = account[POOR]["closing"], account[NEAR]["closing"]
    return (f'"area":"{area}","nearPoor":{near},"nearPoorRate":"{rate(near, total)}","poor":{poor},'
            f'"poorRate":"{rate(poor, total)}","review":"{review}","standard":"{STANDARD}","total":{total},"year":{year}')
